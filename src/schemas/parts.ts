import { z } from 'zod';
import { choice, field } from './editor.ts';
import * as v from './vocabulary.ts';

/** Shapes that several collections share. */

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ thường không dấu, số và gạch nối');
export const isoDay = z.iso.date('phải là ngày có thật, viết năm-tháng-ngày, ví dụ 2026-11-22');
export const line = z.string().trim().min(1, 'không được để trống');
export const reference = (_collection: string) => slug;

/** A reference to another entry by its id, labelled for editors. */
export function referenceField(collection: string, label: string, hint?: string) {
  return field(reference(collection), label, hint, { relation: collection });
}

export const title = field(line.max(110), 'Tên trang', 'Ngắn, trung tính, không nói người đọc là ai. Ví dụ: Hướng dẫn vay vốn.');
export const summary = field(line.max(260), 'Tóm tắt một câu', 'Hiện ở danh sách và khi chia sẻ. Không quá 260 ký tự.');
export const publication = field(choice(v.publicationStates), 'Trạng thái đăng', 'Chỉ trang "Đã đăng" mới hiện trên cổng.', {
  options: v.publicationStates,
  initial: 'nhap',
});
export const topicList = field(z.array(choice(v.topics)).min(1), 'Chủ đề', 'Chọn một hoặc vài chủ đề.', { options: v.topics });
export const audienceList = field(z.array(choice(v.audiences)).min(1), 'Dành cho ai', 'Trang sẽ hiện trong lối vào của những người này.', {
  options: v.audiences,
});

export const checkedOn = field(isoDay, 'Ngày kiểm tra', 'Ngày bạn đối chiếu nội dung với văn bản. Ví dụ: 2026-11-22.');
export const checkedBy = field(choice(v.checkers), 'Người kiểm tra', 'Chọn vai trò, không ghi tên người.', {
  options: v.checkers,
  initial: 'bien-tap-vien',
});
export const reviewBy = field(isoDay.optional(), 'Hạn rà soát lại', 'Đến ngày này trang phải được kiểm tra lại.');
export const confidence = field(
  choice(v.confidences),
  'Độ chắc chắn khi đọc nguồn',
  'Đọc đúng văn bản, chưa có nghĩa là văn bản còn hiệu lực.',
  {
    options: v.confidences,
  },
);

/** Where the content applies: the whole country or one province. */
export const applicability = field(
  z.discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('ca-nuoc') }),
    z.strictObject({ scope: z.literal('tinh'), province: referenceField('tinh', 'Tỉnh, thành phố') }),
  ]),
  'Phạm vi áp dụng',
  'Cả nước, hoặc một tỉnh.',
  { options: { 'ca-nuoc': 'Cả nước', tinh: 'Một tỉnh, thành phố' } },
);

/**
 * One basis (căn cứ): a provision by its anchor, of a document whose text is held here, so that the link can be checked;
 * or a provision in words, of any document. Words stay right when the text of a card is imported later.
 */
export const basisItem = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('luu'),
    document: field(slug, 'Văn bản có toàn văn', undefined, { relation: 'van-ban', fullTextOnly: true }),
    provision: field(slug.optional(), 'Điều khoản', 'Chọn trong mục lục của văn bản. Bỏ trống nếu dẫn cả văn bản.', {
      provisionOf: 'document',
    }),
    note: field(line.optional(), 'Ghi chú', 'Điều khoản này nói gì, một câu.'),
  }),
  z.strictObject({
    type: z.literal('dan-chieu'),
    document: referenceField('van-ban', 'Văn bản', 'Cả văn bản cổng chưa có toàn văn.'),
    provision: field(line.optional(), 'Điều khoản', 'Viết như luật viết. Ví dụ: khoản 3 Điều 32.'),
    note: field(line.optional(), 'Ghi chú', 'Điều khoản này nói gì, một câu.'),
  }),
]);
export const basisTypes = { luu: 'Văn bản có toàn văn trên cổng', 'dan-chieu': 'Văn bản khác, ghi điều khoản bằng lời' } as const;
export const basisList = field(
  z.array(basisItem).min(1, 'cần ít nhất một căn cứ'),
  'Căn cứ',
  'Mỗi điều nói trên trang phải có điều khoản.',
  {
    item: 'căn cứ',
    options: basisTypes,
  },
);

/**
 * A statement with its provision, or an open "not known": without `text` the page says that it is unknown and why (`unknown`).
 * The checker asks that one of the two stands, and that a figure names its provision.
 */
export const statement = z.strictObject({
  text: field(line.optional(), 'Nội dung', 'Ví dụ: 03 ngày làm việc. Bỏ trống nếu chưa biết.'),
  provision: field(line.optional(), 'Điều khoản', 'Ví dụ: khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP. Bắt buộc khi có con số.'),
  unknown: field(line.optional(), 'Vì sao chưa biết, hỏi ai', 'Ví dụ: Cổng chưa có nguồn. Hãy hỏi Công an xã.'),
});

/** Fields of every page of guidance: who it is for, where it applies, what it rests on, when it was checked and by which role. */
export const knowledge = {
  title,
  summary,
  status: publication,
  oneMinute: field(z.array(line.max(180)).min(1).max(6), 'Đọc trong một phút', 'Một đến sáu câu ngắn. Việc cần làm đứng trước.', {
    item: 'câu',
  }),
  audience: audienceList,
  topics: topicList,
  applicability,
  basis: basisList,
  basisState: field(choice(v.basisStates), 'Tình trạng của căn cứ', 'Quy định cũ hoặc chưa xác minh sẽ được nói rõ ở đầu trang.', {
    options: v.basisStates,
  }),
  basisStateNote: field(line.optional(), 'Nói rõ tình trạng', 'Một câu cho người đọc. Bắt buộc khi không phải "đang áp dụng".'),
  confidence,
  checkedOn,
  checkedBy,
  reviewBy,
};
