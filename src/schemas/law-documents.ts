import { z } from 'zod';
import { actingNames } from '../domain/law/relation-types.ts';
import { choice, field } from './editor.ts';
import { askBeforePublishing } from './law-drafts.ts';
import { checkedBy, checkedOn, confidence, isoDay, line, publication, referenceField, slug, summary } from './parts.ts';
import * as v from './vocabulary.ts';

/**
 * Official documents (`van-ban`): those whose text is held here, and cards, which know only name, dates and state. One
 * collection, so that the address of a document stays when its text is imported later.
 */

const fullTextWords = ['Có toàn văn', 'true: thân tệp là lời văn bản. false: tệp chỉ là thẻ.'] as const;
const fullTextOptions = { true: 'văn bản có toàn văn', false: 'thẻ văn bản' };

const name = {
  title: field(line, 'Tên văn bản (trích yếu)', 'Như trong văn bản.'),
  shortName: field(line.max(60), 'Tên gọi ngắn', 'Ví dụ: Nghị định 231/2026/NĐ-CP; Quyết định 1320/QĐ-UBND (Đắk Nông).'),
};

const origin = {
  type: field(choice(v.documentTypes), 'Loại văn bản', undefined, { options: v.documentTypes }),
  number: field(line.optional(), 'Số, ký hiệu', 'Ví dụ: 231/2026/NĐ-CP. Bỏ trống nếu văn bản nguồn không ghi hoặc chưa rõ; không đoán.'),
  issuer: field(line, 'Cơ quan ban hành', 'Như trong văn bản nguồn.'),
  province: field(slug.optional(), 'Tỉnh khi ban hành', 'Bỏ trống nếu là văn bản của cả nước, hoặc nguồn không ghi; không đoán.', {
    relation: 'tinh',
  }),
};

const state = {
  state: field(choice(v.inForceStates), 'Tình trạng hiệu lực', 'Chưa chắc thì chọn "Chưa xác minh".', { options: v.inForceStates }),
  stateReason: field(line, 'Lý do', 'Một hai câu: vì sao kết luận như vậy.'),
  stateCheckedOn: checkedOn,
  stateCheckedBy: checkedBy,
};

const effect = {
  issuedOn: field(isoDay.optional(), 'Ngày ban hành', 'Bỏ trống nếu văn bản không ghi; trang sẽ nói rõ là không ghi.'),
  effectiveFrom: field(isoDay.optional(), 'Có hiệu lực từ', 'Bỏ trống nếu văn bản không ghi.'),
  effectiveUntil: field(isoDay.optional(), 'Hết hiệu lực từ', 'Bỏ trống nếu chưa hết hoặc chưa rõ.'),
};

const relation = z.strictObject({
  type: field(choice(actingNames), 'Văn bản này', undefined, { options: actingNames }),
  document: referenceField('van-ban', 'Văn bản kia'),
  provision: field(line.optional(), 'Điều khoản của văn bản kia', 'Ví dụ: khoản 2 Điều 5. Bỏ trống nếu là cả văn bản.'),
  note: field(
    line.optional(),
    'Ghi chú',
    'Điều khoản nào nói vậy. Ví dụ: khoản 2 Điều 27 Nghị định 216/2026/NĐ-CP (đừng viết "văn bản này": ghi chú hiện ở cả hai trang).',
  ),
});

/** How texts speak of the document, and how it stands to others. */
const links = {
  citedAs: field(
    z.array(line),
    'Văn bản khác gọi là',
    'Tên mà các văn bản dùng khi dẫn, ngoài số và tên gọi ngắn. Ví dụ: Luật Thi hành án hình sự năm 2019.',
    {
      item: 'cách gọi',
    },
  ),
  relations: field(
    z.array(relation),
    'Quan hệ với văn bản khác',
    'Chỉ ghi ở văn bản tác động: A thay thế B thì ghi ở A. Trang của B tự hiện.',
    {
      item: 'quan hệ',
      options: actingNames,
    },
  ),
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'phải là mã băm SHA-256: 64 chữ số và chữ a–f viết thường');

const textNote = z.strictObject({
  provision: field(slug, 'Điều khoản', 'Mỏ neo của đoạn có chữ này.'),
  words: field(line, 'Chữ trong văn bản', 'Chép đúng từng chữ.'),
  kind: field(choice(v.textNoteKinds), 'Loại ghi chú', undefined, { options: v.textNoteKinds }),
  note: field(line, 'Ghi chú của cổng', 'Hiện cạnh đoạn văn, tách khỏi lời văn bản.'),
});

/** A document whose text is held here: the body of the entry; see domain/law/parse.ts. */
export const lawDocument = z
  .strictObject({
    fullText: field(z.literal(true), ...fullTextWords, { widget: 'hidden', initial: true, options: fullTextOptions }),
    ...name,
    citation: field(line, 'Cách dẫn đầy đủ', 'Ví dụ: Quyết định số 1320/QĐ-UBND ngày 09/8/2022 của UBND tỉnh Đắk Nông.'),
    status: publication,
    summary,
    ...origin,
    applicability: field(z.literal(['ca-nuoc', 'tinh']), 'Phạm vi', undefined, {
      options: { 'ca-nuoc': 'Cả nước', tinh: 'Chỉ tỉnh ban hành' },
    }),
    ...effect,
    ...state,
    signers: field(
      z.array(z.strictObject({ name: field(line, 'Họ tên'), position: field(line, 'Chức vụ ghi khi ký') })),
      'Người ký',
      'Văn bản liên tịch có nhiều người. Bỏ trống nếu văn bản nguồn không nêu.',
      { item: 'người ký' },
    ),
    textKind: field(choice(v.textKinds), 'Cổng giữ gì', undefined, { options: v.textKinds }),
    source: field(
      z.strictObject({
        name: field(line, 'Nguồn', 'Ai công bố, bản nào.'),
        url: field(z.url({ protocol: /^https?$/ }).optional(), 'Địa chỉ', 'Bỏ trống nếu không rõ; trang sẽ nói "không rõ địa chỉ".'),
        publishedOn: field(isoDay.optional(), 'Ngày đăng ở nguồn'),
        sha256: field(sha256, 'Mã băm SHA-256 của tệp nguồn'),
        note: field(line.optional(), 'Ghi chú về bản nguồn'),
      }),
      'Bản nguồn',
    ),
    confidence: field(choice(v.recordConfidences), 'Độ chắc chắn về số, ngày, cơ quan', 'Không nói gì về hiệu lực của văn bản.', {
      options: v.recordConfidences,
    }),
    topics: field(z.array(choice(v.topics)), 'Chủ đề', 'Chọn ít nhất một chủ đề trước khi đăng.', { options: v.topics }),
    ...links,
    textSha256: field(
      sha256.optional(),
      'Mã khóa lời văn',
      'Khóa lời văn bản: đổi một chữ là trang không dựng được. Bỏ trống khi mới nhập; lệnh kiểm tra sẽ cho biết mã cần ghi.',
    ),
    textNotes: field(z.array(textNote), 'Ghi chú về lời văn', 'Chữ có vẻ sai trong nguồn, số điện thoại cũ… Lời văn bản không bị sửa.', {
      item: 'ghi chú',
    }),
  })
  .superRefine(askBeforePublishing);

/** A document that others cite and whose text is not held here: its name, dates and state, once. */
export const documentCard = z.strictObject({
  fullText: field(z.literal(false), ...fullTextWords, { widget: 'hidden', initial: false, options: fullTextOptions }),
  ...name,
  citation: field(line.optional(), 'Cách dẫn đầy đủ', 'Ví dụ: Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Chính phủ.'),
  status: publication,
  ...origin,
  ...effect,
  ...state,
  officialUrl: field(
    z.url({ protocol: /^https?$/ }).optional(),
    'Địa chỉ bản chính thức',
    'Trang của cơ quan nhà nước đăng văn bản. Bỏ trống nếu không rõ; trang sẽ nói "không rõ địa chỉ".',
  ),
  ...links,
  sources: field(
    z
      .array(z.strictObject({ name: field(line, 'Nguồn đã đọc'), url: field(z.url({ protocol: /^https?$/ }).optional(), 'Địa chỉ') }))
      .min(1),
    'Nguồn đã đọc',
    undefined,
    { item: 'nguồn' },
  ),
  confidence,
});

export const documentEntry = z.discriminatedUnion('fullText', [lawDocument, documentCard]);

export type LawDocument = z.output<typeof lawDocument>;
export type DocumentCard = z.output<typeof documentCard>;
