import type { z } from 'zod';
import { agency, contact, province, settings } from './institutions.ts';
import { assignment, duties } from './duties.ts';
import { form, guide, model, news, procedure, question, term } from './guidance.ts';
import { documentCard, documentEntry, lawDocument } from './law-documents.ts';
import { synonym } from './synonyms.ts';

/** What the body of an entry is: official text, editors' Markdown with directives, or nothing. */
export type BodyKind = 'law' | 'prose' | 'none';

export interface KindInfo {
  readonly schema: z.ZodObject | z.ZodDiscriminatedUnion;
  /** Names for editors and readers, in Vietnamese: many, and one. */
  readonly label: string;
  readonly one: string;
  readonly hint: string;
  readonly body: BodyKind;
  /** Published law is withdrawn, never deleted. */
  readonly deletable: boolean;
}

interface CollectionInfo extends KindInfo {
  /** Exactly one entry, with this id. */
  readonly single?: string;
  /** Its entries are data that others read: no pages, no list, no place in A–Z. */
  readonly pageless?: true;
  /** The fields whose values, joined by dashes, are the id: at most one entry for each. */
  readonly idOf?: readonly string[];
  readonly kinds?: Kinds;
}

/** Two kinds of entry in one folder, told apart by a field that is true or false. */
interface Kinds {
  readonly field: string;
  readonly whenTrue: KindInfo & { readonly schema: z.ZodObject };
  readonly whenFalse: KindInfo & { readonly schema: z.ZodObject };
}

/**
 * The only list of collections: the name is the folder in content/ and the URL segment.
 * Astro, the CMS config, the checker and open data read it.
 */
export const collections = {
  'van-ban': {
    schema: documentEntry,
    label: 'Văn bản',
    one: 'văn bản',
    hint: 'Văn bản chính thức: toàn văn giữ nguyên từng chữ, hoặc thẻ ghi tên, ngày, tình trạng.',
    body: 'law',
    deletable: false,
    kinds: {
      field: 'fullText',
      whenTrue: {
        schema: lawDocument,
        label: 'Văn bản (toàn văn)',
        one: 'văn bản',
        hint: 'Văn bản chính thức, giữ nguyên từng chữ.',
        body: 'law',
        deletable: false,
      },
      whenFalse: {
        schema: documentCard,
        label: 'Thẻ văn bản',
        one: 'thẻ văn bản',
        hint: 'Văn bản được dẫn tới mà cổng chưa có toàn văn: tên, số, ngày, tình trạng, nguồn đã đọc.',
        body: 'none',
        deletable: true,
      },
    },
  },
  'thu-tuc': {
    schema: procedure,
    label: 'Thủ tục',
    one: 'thủ tục',
    hint: 'Việc cần làm với cơ quan nhà nước, theo từng bước.',
    body: 'prose',
    deletable: true,
  },
  'huong-dan': {
    schema: guide,
    label: 'Hướng dẫn',
    one: 'hướng dẫn',
    hint: 'Giải thích một chuyện bằng lời dễ hiểu.',
    body: 'prose',
    deletable: true,
  },
  'mo-hinh': {
    schema: model,
    label: 'Mô hình',
    one: 'mô hình',
    hint: 'Cách làm ở xã, phường đã được công bố.',
    body: 'prose',
    deletable: true,
  },
  'hoi-dap': { schema: question, label: 'Hỏi đáp', one: 'câu hỏi', hint: 'Câu hỏi thật, trả lời ngắn.', body: 'prose', deletable: true },
  'thuat-ngu': { schema: term, label: 'Thuật ngữ', one: 'thuật ngữ', hint: 'Từ khó và nghĩa dễ hiểu.', body: 'prose', deletable: true },
  'tin-bai': {
    schema: news,
    label: 'Tin bài',
    one: 'tin bài',
    hint: 'Thông báo, bài tuyên truyền, đoạn dùng ngay cho báo chí.',
    body: 'prose',
    deletable: true,
  },
  'bieu-mau': { schema: form, label: 'Biểu mẫu', one: 'biểu mẫu', hint: 'Mẫu đơn, mẫu danh sách.', body: 'prose', deletable: true },
  'co-quan': {
    schema: agency,
    label: 'Cơ quan',
    one: 'loại cơ quan',
    hint: 'Loại cơ quan, không phải một cơ quan cụ thể.',
    body: 'prose',
    deletable: true,
  },
  tinh: {
    schema: province,
    label: 'Tỉnh, thành phố',
    one: 'tỉnh, thành phố',
    hint: 'Tỉnh, thành phố trước và sau 01/7/2025.',
    body: 'none',
    deletable: true,
  },
  'dau-moi': {
    schema: contact,
    label: 'Đầu mối liên hệ',
    one: 'đầu mối',
    hint: 'Bộ phận, số điện thoại cơ quan. Không ghi tên người.',
    body: 'none',
    deletable: true,
  },
  'trach-nhiem': {
    schema: duties,
    label: 'Trách nhiệm',
    one: 'tệp trách nhiệm',
    hint: 'Việc một văn bản giao cho một loại cơ quan. Mỗi văn bản và mỗi cơ quan một tệp, tên tệp là hai mã nối nhau.',
    body: 'none',
    deletable: true,
    pageless: true,
    idOf: ['document', 'agency'],
  },
  'giao-viec': {
    schema: assignment,
    label: 'Phần giao việc của văn bản',
    one: 'phần giao việc',
    hint: 'Những phần của văn bản giao việc cho cơ quan, và điều khoản nào trong đó không giao việc. Tên tệp là mã văn bản.',
    body: 'none',
    deletable: true,
    pageless: true,
    idOf: ['document'],
  },
  'tu-dong-nghia': {
    schema: synonym,
    label: 'Từ đồng nghĩa khi tìm',
    one: 'từ đồng nghĩa',
    hint: 'Lời người ta hay nói, hay gõ, và từ cổng dùng cho chuyện ấy. Chỉ ô tìm kiếm dùng, không có trang riêng.',
    body: 'none',
    deletable: true,
    pageless: true,
  },
  'cau-hinh': {
    schema: settings,
    label: 'Cấu hình cổng',
    one: 'cấu hình',
    hint: 'Tên cổng, cơ quan chủ quản, liên hệ.',
    body: 'none',
    deletable: false,
    single: 'cong',
    pageless: true,
  },
} as const satisfies Record<string, CollectionInfo>;

export type CollectionName = keyof typeof collections;
export type EntryData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The collections whose entries have pages. */
export type PageCollection = { [C in CollectionName]: (typeof collections)[C] extends { pageless: true } ? never : C }[CollectionName];
export const pageCollections = collectionNames.filter((name): name is PageCollection => kindsOf(name).own.pageless !== true);

/** What a collection is, and the kinds of its entries where it has two. */
export function kindsOf(collection: CollectionName): { readonly own: CollectionInfo; readonly kinds: Kinds | undefined } {
  const own: CollectionInfo = collections[collection];
  return { own, kinds: own.kinds };
}

/** How readers know the kind of an entry: the first kind of a collection goes by the collection's name. */
export function kindLabel(collection: CollectionName, data: unknown): string {
  const { own, kinds } = kindsOf(collection);
  const kind = kindOf(collection, data);
  return kind === kinds?.whenFalse ? kind.label : own.label;
}

/** What an entry is: its collection, or the kind of it that the entry's own field names. An entry that names none is the stricter, the first. */
export function kindOf(collection: CollectionName, data: unknown): KindInfo {
  const { own, kinds } = kindsOf(collection);
  if (kinds === undefined) return own;
  const { field, whenTrue, whenFalse } = kinds;
  const named = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[field] : undefined;
  return named === false ? whenFalse : whenTrue;
}
