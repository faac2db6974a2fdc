import type { z } from 'zod';
import { agency, contact, province, settings } from './institutions.ts';
import { form, guide, model, news, procedure, question, term } from './guidance.ts';
import { lawDocument, referredDocument } from './law-documents.ts';

/** What the body of an entry is: official text, editors' Markdown with directives, or nothing. */
export type BodyKind = 'law' | 'prose' | 'none';

interface CollectionInfo {
  readonly schema: z.ZodObject;
  /** Names for editors and readers, in Vietnamese: many, and one. */
  readonly label: string;
  readonly one: string;
  readonly hint: string;
  readonly body: BodyKind;
  /** Published law is withdrawn, never deleted. */
  readonly deletable: boolean;
  /** Exactly one entry, with this id. */
  readonly single?: string;
}

/**
 * The only list of collections: the name is the folder in content/ and the URL segment.
 * Astro, the CMS config, the checker and open data read it.
 */
export const collections = {
  'van-ban': {
    schema: lawDocument,
    label: 'Văn bản',
    one: 'văn bản',
    hint: 'Văn bản chính thức, giữ nguyên từng chữ.',
    body: 'law',
    deletable: false,
  },
  'van-ban-dan-chieu': {
    schema: referredDocument,
    label: 'Văn bản dẫn chiếu',
    one: 'văn bản dẫn chiếu',
    hint: 'Văn bản làm căn cứ mà cổng chưa lưu toàn văn.',
    body: 'none',
    deletable: true,
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
  'cau-hinh': {
    schema: settings,
    label: 'Cấu hình cổng',
    one: 'cấu hình',
    hint: 'Tên cổng, cơ quan chủ quản, liên hệ.',
    body: 'none',
    deletable: false,
    single: 'cong',
  },
} as const satisfies Record<string, CollectionInfo>;

export type CollectionName = keyof typeof collections;
export type EntryData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
export const collectionNames = Object.keys(collections) as CollectionName[];
