import { z } from 'zod';
import { agencyFunctions } from '../domain/agency/functions.ts';
import { isDayOfYear, limits, rhythms, timeUnits } from '../domain/date/schedule.ts';
import { tiengCount } from '../domain/text/tieng-count.ts';
import * as m from '../domain/matrix/vocabulary.ts';
import { choice, field } from './editor.ts';
import { checkedBy, checkedOn, confidence, isoDay, line, publication, referenceField, slug } from './parts.ts';
import { basisStates } from './vocabulary.ts';

/** Who must do what: the rows of the responsibility matrix, and which parts of a document give duties at all. */

/** A plain sentence that an official reads at a glance. */
const longestDuty = 25;
const duty = line.refine((text) => tiengCount(text) <= longestDuty, {
  error: `dài quá ${String(longestDuty)} tiếng`,
  params: { rule: 'duty-too-long', fix: 'Nói một ý, việc cần làm đứng trước. Hai việc khác nhau thì tách thành hai dòng.' },
});

/** Values of a table whose entries carry more than a name. */
const names = <K extends string>(table: Readonly<Record<K, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly name: string }>(table).map(([id, { name }]) => [id, name])) as Record<K, string>;
const roleNames = names(m.roles);
const rhythmNames = names(rhythms);

const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, { error: 'viết tháng-ngày, ví dụ 09-15', abort: true })
  .refine((text) => isDayOfYear(Number(text.slice(0, 2)), Number(text.slice(3))), {
    error: 'tháng ấy không có ngày này',
    params: { rule: 'no-such-day', fix: 'Đọc lại kỳ báo cáo trong văn bản, rồi sửa ngày hoặc tháng.' },
  });
const month = z.int().min(1).max(12);
const dayOfMonth = z.int().min(1).max(31);
const limitField = <T extends z.ZodType>(schema: T) =>
  field(schema, 'Giới hạn', 'Trước ngày, đến hết ngày, hay vào ngày.', { options: limits });

/** A quotation proves the days of its duty; days that stand elsewhere name the place. */
const saidIn = field(
  slug.optional(),
  'Hạn nêu ở điều khoản khác',
  'Chỉ khi nguyên văn của việc này không nêu hạn: chọn điều khoản của chính văn bản này nêu hạn.',
  { provisionOf: 'document' },
);

const oneOff = z.strictObject({
  type: z.literal('mot-lan'),
  due: field(isoDay, 'Ngày'),
  limit: limitField(choice(limits)),
  from: field(isoDay.optional(), 'Kỳ báo cáo từ ngày'),
  until: field(isoDay.optional(), 'Kỳ báo cáo đến ngày'),
  saidIn,
});
const recurring = z
  .strictObject({
    type: z.literal('dinh-ky'),
    every: field(choice(rhythmNames), 'Nhịp', undefined, { options: rhythmNames }),
    dueMonth: field(month.optional(), 'Tháng', 'Tháng trong năm; với quý và 6 tháng: tháng thứ mấy trong kỳ.'),
    dueDay: field(dayOfMonth.optional(), 'Ngày trong tháng', 'Bỏ trống nếu văn bản không ghi ngày.'),
    limit: limitField(choice(limits).optional()),
    from: field(dayOfYear.optional(), 'Kỳ báo cáo từ', 'Tháng-ngày, ví dụ 09-15.'),
    fromPreviousYear: field(z.boolean().optional(), 'Kỳ bắt đầu từ năm trước'),
    until: field(dayOfYear.optional(), 'Kỳ báo cáo đến', 'Tháng-ngày, ví dụ 07-14.'),
    saidIn,
  })
  .refine(({ dueDay, limit: how }) => (dueDay === undefined) === (how === undefined), {
    error: 'có ngày thì phải có giới hạn, có giới hạn thì phải có ngày',
    path: ['limit'],
    params: {
      rule: 'due-half-said',
      fix: 'Ghi cả ngày lẫn "trước ngày", "đến hết ngày" hay "vào ngày"; văn bản không ghi ngày thì bỏ trống cả hai.',
    },
  })
  .refine(({ every, dueMonth, dueDay }) => dueDay === undefined || every === 'hang-thang' || dueMonth !== undefined, {
    error: 'thiếu tháng',
    path: ['dueMonth'],
    params: { rule: 'due-without-month', fix: 'Ghi tháng trong năm; với quý và 6 tháng, ghi tháng thứ mấy trong kỳ.' },
  })
  .refine(({ every, dueMonth }) => dueMonth === undefined || (every !== 'hang-thang' && dueMonth <= rhythms[every].months), {
    error: 'tháng nằm ngoài kỳ',
    path: ['dueMonth'],
    params: { rule: 'due-outside-rhythm', fix: 'Hằng tháng: bỏ trống. Hằng quý: 1 đến 3. 6 tháng: 1 đến 6. Hằng năm: 1 đến 12.' },
  })
  .refine(({ every, dueMonth, dueDay }) => every !== 'hang-nam' || isDayOfYear(Math.min(dueMonth ?? 1, 12), Math.min(dueDay ?? 1, 31)), {
    error: 'tháng ấy không có ngày này',
    path: ['dueDay'],
    params: { rule: 'no-such-day', fix: 'Đọc lại hạn trong văn bản, rồi sửa ngày hoặc tháng.' },
  });
const afterEvent = z.strictObject({
  type: z.literal('sau-viec'),
  within: field(z.int().min(1), 'Trong bao nhiêu'),
  unit: field(choice(timeUnits), 'Đơn vị', undefined, { options: timeUnits }),
  after: field(line, 'Kể từ khi', 'Ví dụ: khi nhận được quyết định.'),
  saidIn,
});
const scheduleTypes = {
  'mot-lan': 'Một lần, có ngày',
  'dinh-ky': 'Định kỳ',
  'sau-viec': 'Trong thời hạn sau một việc',
  'thuong-xuyen': 'Thường xuyên',
  'khi-co-yeu-cau': 'Khi có yêu cầu',
} as const;
const schedule = z.discriminatedUnion('type', [
  oneOff,
  recurring,
  afterEvent,
  z.strictObject({ type: z.literal('thuong-xuyen') }),
  z.strictObject({ type: z.literal('khi-co-yeu-cau') }),
]);

const target = z.strictObject({
  metric: field(line, 'Chỉ tiêu', 'Ví dụ: đơn vị cấp xã được tập huấn.'),
  comparator: field(choice(m.comparators), 'So sánh', undefined, { options: m.comparators }),
  value: field(z.number(), 'Số'),
  unit: field(line, 'Đơn vị', 'Ví dụ: %, mô hình.'),
  period: field(choice({ ...rhythmNames, 'ca-giai-doan': 'cả giai đoạn' }).optional(), 'Tính theo', undefined, {
    options: { ...rhythmNames, 'ca-giai-doan': 'cả giai đoạn' },
  }),
  denominator: field(line.optional(), 'Trên tổng số nào', 'Cần khi đơn vị là %. Bỏ trống nếu văn bản không nói.'),
  condition: field(line.optional(), 'Khi nào', 'Ví dụ: xã có từ 10 người chấp hành xong án phạt tù.'),
});

const row = z.strictObject({
  id: field(slug, 'Mã', 'Chữ thường không dấu, gạch nối, không trùng trong tệp. Ví dụ: bao-cao-nam.'),
  duty: field(duty.optional(), 'Việc phải làm', 'Lời dễ hiểu, nhiều nhất 25 tiếng, việc đứng trước. Chỉ bỏ trống khi ngoài phạm vi.', {
    widget: 'text',
  }),
  role: field(choice(roleNames), 'Vai', undefined, { options: roleNames }),
  modality: field(choice(m.modalities), 'Giao hay đề nghị', 'Tòa án, Viện kiểm sát, Mặt trận được đề nghị, không được giao.', {
    options: m.modalities,
    initial: 'giao',
  }),
  provision: field(slug.optional(), 'Điều khoản', 'Chọn trong mục lục của văn bản; lời văn hiện ngay dưới.', { provisionOf: 'document' }),
  article: field(line.optional(), 'Điều khoản bằng lời', 'Chỉ khi cổng mới có thẻ của văn bản. Ví dụ: khoản 2 Điều 10.'),
  quote: field(line.optional(), 'Nguyên văn', 'Đúng từng chữ của điều khoản. Để trống khi cổng mới có thẻ.', {
    widget: 'text',
    quoteOf: 'provision',
  }),
  partners: field(
    z.array(referenceField('co-quan', 'Cơ quan')),
    'Phối hợp với',
    'Nơi cùng làm việc này (phối hợp). Không ghi nơi chỉ được chỉ đạo, hướng dẫn hay nhận thông báo.',
    { item: 'cơ quan' },
  ),
  directs: field(
    z.array(referenceField('co-quan', 'Cơ quan')),
    'Chỉ đạo, hướng dẫn ai',
    'Nơi phải làm theo chỉ đạo này. Việc sẽ hiện ở trang của nơi ấy.',
    { item: 'cơ quan' },
  ),
  function: field(choice(agencyFunctions).optional(), 'Thuộc chức năng', 'Để biết nay thuộc cơ quan nào.', { options: agencyFunctions }),
  themes: field(z.array(choice(m.dutyThemes)).min(1), 'Chủ đề', undefined, { options: m.dutyThemes }),
  beneficiaries: field(z.array(choice(m.beneficiaries)), 'Cho ai', undefined, { options: m.beneficiaries }),
  schedule: field(z.array(schedule), 'Nhịp và hạn', 'Bỏ trống nếu văn bản không nói.', { item: 'nhịp', options: scheduleTypes }),
  targets: field(z.array(target), 'Chỉ tiêu', undefined, { item: 'chỉ tiêu' }),
  reportsTo: field(
    z.array(
      z.strictObject({
        to: referenceField('co-quan', 'Báo cáo ai'),
        via: field(slug.optional(), 'Gửi qua', undefined, { relation: 'co-quan' }),
      }),
    ),
    'Nơi nhận báo cáo',
    'Mọi nơi mà văn bản nêu; nơi nào cổng chưa có thì chỉ đứng trong nguyên văn.',
    { item: 'nơi nhận' },
  ),
  legalBasis: field(
    z.array(
      z.strictObject({
        document: referenceField('van-ban', 'Văn bản'),
        provision: field(line.optional(), 'Điều khoản', 'Viết như luật viết.'),
      }),
    ),
    'Văn bản mà việc này nêu tên',
    undefined,
    { item: 'văn bản' },
  ),
});

/** The duties that one document gives to one type of body. The file is named by both: `<document>-<agency>`. */
export const duties = z.strictObject({
  document: referenceField('van-ban', 'Văn bản giao việc'),
  agency: referenceField('co-quan', 'Cơ quan được giao', 'Như văn bản gọi, kể cả khi nay đã đổi.'),
  status: publication,
  basisState: field(choice(basisStates), 'Tình trạng của văn bản', 'Hôm nay còn dựa vào được không.', { options: basisStates }),
  basisStateNote: field(line.optional(), 'Nói rõ tình trạng', 'Một câu. Bắt buộc khi không phải "đang áp dụng".'),
  confidence,
  checkedOn,
  checkedBy,
  rows: field(z.array(row).min(1), 'Việc được giao', undefined, { item: 'việc', summary: ['duty', 'provision'] }),
});

/** Said so that somebody else can check it against the text. */
const shortestReason = 10;
const reason = z
  .string()
  .trim()
  .refine((text) => (text.match(/\p{L}/gu) ?? []).length >= shortestReason, {
    error: `ngắn quá ${String(shortestReason)} chữ cái`,
    params: { rule: 'reason-too-short', fix: 'Nói trong một câu: điều khoản này nói gì mà không giao việc.' },
  });

/** Which provisions of a document give duties; the check asks that each of them has a row or is named here with a reason. */
export const assignment = z.strictObject({
  document: referenceField('van-ban', 'Văn bản'),
  sections: field(z.array(field(slug, 'Phần giao việc', undefined, { provisionOf: 'document' })).min(1), 'Các phần giao việc', undefined, {
    item: 'phần',
  }),
  notDuties: field(
    z.array(
      z.strictObject({
        provision: field(slug, 'Điều khoản', undefined, { provisionOf: 'document' }),
        reason: field(reason, 'Vì sao không giao việc', 'Một câu.'),
      }),
    ),
    'Điều khoản không giao việc',
    undefined,
    { item: 'điều khoản' },
  ),
});
