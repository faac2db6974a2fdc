import { z } from 'zod';
import { choice, field } from './editor.ts';
import { checkedBy, checkedOn, confidence, isoDay, line, publication, referenceField, slug, summary } from './parts.ts';
import * as v from './vocabulary.ts';

/** Official texts held whole (`van-ban`) and texts that are only referred to (`van-ban-dan-chieu`). */

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

const textNote = z.strictObject({
  provision: field(slug, 'Điều khoản', 'Mỏ neo của đoạn có chữ này.'),
  words: field(line, 'Chữ trong văn bản', 'Chép đúng từng chữ.'),
  kind: field(choice(v.textNoteKinds), 'Loại ghi chú', undefined, { options: v.textNoteKinds }),
  note: field(line, 'Ghi chú của cổng', 'Hiện cạnh đoạn văn, tách khỏi lời văn bản.'),
});

/** The body of a `van-ban` entry is the official text; see domain/law/parse.ts. */
export const lawDocument = z.strictObject({
  title: field(line, 'Tên văn bản (trích yếu)', 'Như trong văn bản.'),
  shortName: field(line.max(60), 'Tên gọi ngắn', 'Ví dụ: Quyết định 1320/QĐ-UBND (Đắk Nông).'),
  citation: field(line, 'Cách dẫn đầy đủ', 'Ví dụ: Quyết định số 1320/QĐ-UBND ngày 09/8/2022 của UBND tỉnh Đắk Nông.'),
  status: publication,
  summary,
  type: field(choice(v.documentTypes), 'Loại văn bản', undefined, { options: v.documentTypes }),
  number: field(line.optional(), 'Số, ký hiệu', 'Bỏ trống nếu văn bản nguồn không ghi.'),
  issuer: field(line, 'Cơ quan ban hành', 'Như trong văn bản nguồn.'),
  province: field(slug.optional(), 'Tỉnh khi ban hành', 'Bỏ trống nếu văn bản nguồn không ghi; không đoán.', { relation: 'tinh' }),
  applicability: field(z.literal(['ca-nuoc', 'tinh']), 'Phạm vi', undefined, {
    options: { 'ca-nuoc': 'Cả nước', tinh: 'Chỉ tỉnh ban hành' },
  }),
  ...effect,
  ...state,
  signer: field(
    z.strictObject({ name: field(line, 'Họ tên'), position: field(line, 'Chức vụ ghi khi ký') }).optional(),
    'Người ký',
    'Bỏ trống nếu văn bản nguồn không nêu.',
  ),
  textKind: field(choice(v.textKinds), 'Cổng giữ gì', undefined, { options: v.textKinds }),
  source: field(
    z.strictObject({
      name: field(line, 'Nguồn', 'Ai công bố, bản nào.'),
      url: field(z.url({ protocol: /^https?$/ }).optional(), 'Địa chỉ', 'Bỏ trống nếu không rõ; trang sẽ nói "không rõ địa chỉ".'),
      publishedOn: field(isoDay.optional(), 'Ngày đăng ở nguồn'),
      sha256: field(z.string().regex(/^[0-9a-f]{64}$/), 'Mã băm SHA-256 của tệp nguồn'),
      note: field(line.optional(), 'Ghi chú về bản nguồn'),
    }),
    'Bản nguồn',
  ),
  confidence: field(choice(v.recordConfidences), 'Độ chắc chắn về số, ngày, cơ quan', 'Không nói gì về hiệu lực của văn bản.', {
    options: v.recordConfidences,
  }),
  topics: field(z.array(choice(v.topics)).min(1), 'Chủ đề', undefined, { options: v.topics }),
  textSha256: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'phải là mã băm SHA-256: 64 chữ số và chữ a–f viết thường')
      .optional(),
    'Mã khóa lời văn',
    'Khóa lời văn bản: đổi một chữ là trang không dựng được. Bỏ trống khi mới nhập; lệnh kiểm tra sẽ cho biết mã cần ghi.',
  ),
  textNotes: field(z.array(textNote), 'Ghi chú về lời văn', 'Chữ có vẻ sai trong nguồn, số điện thoại cũ… Lời văn bản không bị sửa.', {
    item: 'ghi chú',
  }),
});

/** A text that pages rest on and that is not held here whole: its name, dates and state, once. */
export const referredDocument = z.strictObject({
  title: field(line, 'Tên văn bản'),
  shortName: field(line.max(60), 'Tên gọi ngắn', 'Ví dụ: Nghị định 231/2026/NĐ-CP.'),
  status: publication,
  type: field(choice(v.documentTypes), 'Loại văn bản', undefined, { options: v.documentTypes }),
  number: field(line, 'Số, ký hiệu', 'Ví dụ: 231/2026/NĐ-CP.'),
  issuer: field(line, 'Cơ quan ban hành'),
  ...effect,
  ...state,
  replacedBy: field(z.array(referenceField('van-ban-dan-chieu', 'Văn bản')), 'Được thay bằng', undefined, { item: 'văn bản' }),
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
