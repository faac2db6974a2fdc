import { z } from 'zod';
import { choice, field } from './editor.ts';
import {
  audienceList,
  basisItem,
  basisList,
  basisTypes,
  checkedBy,
  checkedOn,
  confidence,
  isoDay,
  knowledge,
  line,
  publication,
  referenceField,
  slug,
  statement,
  summary,
  title,
  topicList,
} from './parts.ts';
import * as v from './vocabulary.ts';

/** Pages that tell people what to do: procedures, guides, questions, terms, models, news, forms. */

const paper = z.strictObject({
  name: field(line, 'Tên giấy tờ'),
  note: field(line.optional(), 'Ghi chú', 'Lấy ở đâu, bản chính hay bản sao.'),
  form: field(slug.optional(), 'Mẫu', 'Nếu là một mẫu có trên cổng.', { relation: 'bieu-mau' }),
});

const step = z.strictObject({
  title: field(line.max(80), 'Việc làm', 'Động từ đứng trước. Ví dụ: Đến Công an xã.'),
  detail: field(line, 'Cách làm', 'Câu ngắn. Mỗi câu một ý.', { widget: 'text' }),
  bring: field(z.array(line), 'Mang theo', undefined, { item: 'thứ' }),
  where: field(line.optional(), 'Ở đâu'),
  timeLimit: field(statement.optional(), 'Bao lâu'),
  fee: field(statement.optional(), 'Lệ phí'),
  provision: field(line.optional(), 'Điều khoản', 'Ví dụ: khoản 1 Điều 9 Thông tư 10/2024/TT-BCA.'),
});

export const procedure = z.strictObject({
  ...knowledge,
  who: field(z.array(line).min(1), 'Ai làm được việc này', undefined, { item: 'ý' }),
  conditions: field(z.array(line), 'Điều kiện', undefined, { item: 'điều kiện' }),
  papers: field(z.array(paper), 'Giấy tờ mang theo', undefined, { item: 'giấy tờ' }),
  steps: field(z.array(step).min(1), 'Các bước', undefined, { item: 'bước' }),
  where: field(statement, 'Nộp, hỏi ở đâu'),
  timeLimit: field(statement, 'Thời hạn giải quyết'),
  fee: field(statement, 'Lệ phí'),
  result: field(statement, 'Kết quả nhận được'),
});

export const guide = z.strictObject(knowledge);

export const question = z.strictObject({
  title: field(line.max(140), 'Câu hỏi', 'Như người dân hỏi. Ví dụ: Đi tù về có được vay vốn không?'),
  summary: field(line.max(260), 'Trả lời ngắn', 'Một câu trả lời thẳng.'),
  status: publication,
  audience: audienceList,
  topics: topicList,
  basis: basisList,
  basisState: knowledge.basisState,
  basisStateNote: knowledge.basisStateNote,
  applicability: knowledge.applicability,
  confidence,
  checkedOn,
  checkedBy,
  reviewBy: knowledge.reviewBy,
});

export const term = z.strictObject({
  title: field(line.max(80), 'Từ', 'Đúng như văn bản dùng.'),
  abbreviations: field(z.array(line), 'Viết tắt', undefined, { item: 'chữ viết tắt' }),
  alsoCalled: field(z.array(line), 'Người ta còn gọi là', 'Cách nói hằng ngày, để tìm được.', { item: 'cách gọi' }),
  plain: field(line.max(300), 'Nghĩa dễ hiểu', 'Một hai câu, không dùng từ khó.', { widget: 'text' }),
  legal: field(line.optional(), 'Nghĩa theo văn bản', 'Diễn đạt lại cho đúng, nêu điều khoản ở căn cứ.', { widget: 'text' }),
  status: publication,
  topics: topicList,
  basis: field(z.array(basisItem), 'Căn cứ', undefined, {
    item: 'căn cứ',
    options: basisTypes,
  }),
  basisState: knowledge.basisState,
  basisStateNote: knowledge.basisStateNote,
  confidence,
  checkedOn,
  checkedBy,
});

export const model = z.strictObject({
  title,
  summary,
  status: publication,
  type: field(choice(v.modelTypes), 'Kiểu mô hình', undefined, { options: v.modelTypes }),
  placeThen: field(line, 'Nơi làm, tên khi đó', 'Đến cấp xã. Ví dụ: phường 1, thành phố Tân An, tỉnh Long An.'),
  provinceThen: referenceField('tinh', 'Tỉnh khi đó'),
  placeNow: field(line, 'Nơi đó nay là', 'Chưa rõ tên xã mới thì chỉ ghi tỉnh.'),
  provinceNow: referenceField('tinh', 'Tỉnh nay'),
  year: field(line.optional(), 'Năm', 'Ví dụ: 2018, củng cố năm 2025. Bỏ trống nếu nguồn không ghi.'),
  yearSort: field(z.int().min(1990).max(2100).optional(), 'Năm để xếp thứ tự'),
  runBy: field(z.array(line).min(1), 'Ai chủ trì', 'Tên cơ quan, tổ chức; không ghi tên người.', { item: 'cơ quan' }),
  activities: field(z.array(line).min(1), 'Làm những gì', undefined, { item: 'việc' }),
  figures: field(
    z.array(z.strictObject({ text: field(line, 'Số liệu'), asOf: field(line.optional(), 'Tính đến') })),
    'Số liệu đã công bố',
    undefined,
    {
      item: 'số liệu',
    },
  ),
  sources: field(
    z
      .array(
        z.strictObject({
          name: field(line, 'Nguồn'),
          url: field(z.url({ protocol: /^https?$/ }), 'Địa chỉ'),
          publishedOn: field(isoDay.optional(), 'Ngày đăng'),
        }),
      )
      .min(1),
    'Nguồn',
    undefined,
    { item: 'nguồn' },
  ),
  audience: audienceList,
  topics: topicList,
  confidence,
  checkedOn,
  checkedBy,
});

export const news = z.strictObject({
  title,
  summary,
  status: publication,
  kind: field(choice(v.newsKinds), 'Loại tin', undefined, { options: v.newsKinds }),
  publishedOn: field(isoDay, 'Ngày đăng'),
  audience: audienceList,
  topics: topicList,
  applicability: knowledge.applicability,
  basis: field(z.array(basisItem), 'Căn cứ', 'Thông báo về chính cổng thì bỏ trống; mọi tin khác cần căn cứ.', {
    item: 'căn cứ',
    options: basisTypes,
  }),
  basisState: field(choice(v.basisStates).optional(), 'Tình trạng của căn cứ', 'Bắt buộc khi có căn cứ; không có căn cứ thì bỏ trống.', {
    options: v.basisStates,
  }),
  basisStateNote: knowledge.basisStateNote,
  confidence,
  checkedOn,
  checkedBy,
  expiresOn: field(isoDay.optional(), 'Không hiện ở trang chủ sau ngày'),
});

export const form = z.strictObject({
  title,
  summary,
  status: publication,
  number: field(line.optional(), 'Số mẫu', 'Ví dụ: Mẫu số 01.'),
  basis: basisList,
  basisState: knowledge.basisState,
  basisStateNote: knowledge.basisStateNote,
  whoFills: field(line, 'Ai điền'),
  whoConfirms: field(line.optional(), 'Ai xác nhận'),
  fileState: field(choice(v.formFileStates), 'Đã có tệp mẫu chưa', undefined, { options: v.formFileStates }),
  file: field(
    z
      .string()
      .regex(/^\/tai-len\/[\w./-]+\.(pdf|docx|odt)$/)
      .optional(),
    'Tệp mẫu',
    'PDF, DOCX hoặc ODT.',
    { widget: 'file' },
  ),
  audience: audienceList,
  topics: topicList,
  confidence,
  checkedOn,
  checkedBy,
});
