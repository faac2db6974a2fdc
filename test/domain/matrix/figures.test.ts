import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/date/schedule.ts';
import type { Target } from '../../../src/domain/matrix/duty.ts';
import { figuresOf, untoldFigures } from '../../../src/domain/matrix/figures.ts';

const scheme = 'Kế hoạch sơ kết 03 năm thực hiện Đề án bảo đảm tái hòa nhập cộng đồng, giai đoạn 2021 - 2025';

describe('numbers that name a text are no figures of a duty', () => {
  test.each([
    'triển khai Nghị định số 49/2020/NĐ-CP ngày 17 tháng 4 năm 2020 của Chính phủ',
    'theo NĐ 49/2020/NĐ-CP và các văn bản có liên quan',
    'Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023 của Thủ tướng Chính phủ về tín dụng',
    'Quyết định 22/2023/QĐ-TTg',
    'theo quy định tại Điều 178, Điều 179, Điều 192 Luật Thi hành án hình sự năm 2019',
    'hướng dẫn triển khai Luật Thi hành án hình sự năm 2019 và các văn bản hướng dẫn',
    'theo các Điều 5, Điều 6, Điều 7, Điều 8 và Điều 9 Luật Thi hành án hình sự năm 2019',
    'thực hiện nghiêm Nghị quyết số 96/2019/QH14 và Quyết định số 634/QĐ-TTg',
    'Kế hoạch số 27/KH-UBND ngày 25/02/2019 của Ủy ban nhân dân tỉnh',
    'Luật THAHS năm 2025',
    'báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Công an tỉnh)',
    '',
  ])('%s', (quote) => {
    expect(figuresOf(quote, '')).toEqual([]);
  });
});

describe('what belongs to the name of the document itself is none', () => {
  test.each([
    ['Đề án “Bảo đảm tái hòa nhập cộng đồng”, giai đoạn 2021 - 2025', []],
    ['giai đoạn 2021-2025', []],
    ['giai đoạn 2021 – 2025', []],
    ['gửi báo cáo sơ kết 03 năm thực hiện Đề án', []],
    ['gửi báo cáo sơ kết 03 năm thực hiện Đề án trước ngày 20/11/2023', ['20/11/2023']],
    ['giai đoạn 2026 - 2030', ['2026', '2030']],
  ])('%s: %j', (quote, figures) => {
    expect(figuresOf(quote, scheme)).toEqual(figures);
  });
  test('and the same words in another document are figures', () => {
    expect(figuresOf('sơ kết 03 năm thực hiện Đề án', 'Quy chế phối hợp')).toEqual(['03']);
  });
});

describe('what binds is a figure, as written', () => {
  test.each([
    ['đảm bảo 100% đơn vị cấp xã đều được tập huấn', ['100']],
    ['tỷ lệ vi phạm pháp luật dưới 0.5% và tỷ lệ tái phạm tội dưới 1,5%.', ['0.5', '1,5']],
    ['có ít nhất 01 mô hình tiêu biểu, 1 cá nhân điển hình', ['01', '1']],
    ['từ 10 người chấp hành xong án phạt tù trở lên', ['10']],
    ['báo cáo trước ngày 15/12; thực hiện các báo cáo đột xuất', ['15/12']],
    ['gửi trước ngày 20/7.', ['20/7']],
    ['định kỳ 6 tháng, 1 năm báo cáo', ['6', '1']],
    ['Báo cáo 10 tháng: Tính từ ngày 15/9 năm trước đến ngày 14/7', ['10', '15/9', '14/7']],
    ['trong 03 ngày làm việc kể từ khi nhận được', ['03']],
    ['100% người được tư vấn theo Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023 của Thủ tướng Chính phủ', ['100']],
  ])('%s: %j', (quote, figures) => {
    expect(figuresOf(quote, '')).toEqual(figures);
  });
});

const target = (value: number, fields: Partial<Target> = {}): Target => ({
  metric: 'tỷ lệ',
  comparator: 'bang',
  value,
  unit: '%',
  ...fields,
});
const untold = (quote: string, targets: readonly Target[], schedule: readonly Schedule[] = [], title = '') =>
  untoldFigures({ quote, targets, schedule }, title);

describe('a target tells its figure, however it is written', () => {
  test.each<[string, Target[], string[]]>([
    ['dưới 0.5%', [target(0.5)], []],
    ['dưới 0,5%', [target(0.5)], []],
    ['dưới 0,5%', [target(5)], ['0,5']],
    ['dưới 0,5%', [], ['0,5']],
    ['ít nhất 01 mô hình', [target(1)], []],
    ['ít nhất 01 mô hình, 1 cá nhân', [target(1, { unit: 'mô hình' })], []],
    ['đạt 100%', [target(10)], ['100']],
    ['dưới 0.5% và dưới 1.5%', [target(0.5)], ['1.5']],
    ['xã có từ 10 người trở lên có ít nhất 01 mô hình', [target(1, { condition: 'xã có từ 10 người chấp hành xong' })], []],
    ['xã có từ 10 người trở lên có ít nhất 01 mô hình', [target(1)], ['10']],
    ['04 lực lượng', [target(1, { metric: 'quy chế giữa 4 lực lượng' })], []],
    ['trên tổng số 20 xã, đạt 90%', [target(90, { denominator: '20 xã' })], []],
  ])('%s told by %j leaves %j', (quote, targets, left) => {
    expect(untold(quote, targets)).toEqual(left);
  });
});

describe('a rhythm tells its days and months', () => {
  const yearly: Schedule = { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' };
  const tenMonths: Schedule = { ...yearly, dueMonth: 7, dueDay: 20, from: '09-15', fromPreviousYear: true, until: '07-14' };
  const review: Schedule = { type: 'mot-lan', due: '2023-11-20', limit: 'truoc', from: '2021-03-22', until: '2023-10-31' };
  test.each<[string, Schedule[], string[]]>([
    ['trước ngày 15/12', [yearly], []],
    ['trước ngày 15/11', [yearly], ['15/11']],
    ['trước ngày 15/12', [], ['15/12']],
    ['Báo cáo 10 tháng: Tính từ ngày 15/9 năm trước đến ngày 14/7 năm làm báo cáo; gửi trước ngày 20/07', [tenMonths], []],
    ['Báo cáo 9 tháng', [tenMonths], ['9']],
    ['Báo cáo 12 tháng', [{ ...yearly, from: '09-15', fromPreviousYear: true, until: '09-14' }], []],
    ['trước ngày 20/11/2023', [review], []],
    ['từ ngày 22/3/2021 đến ngày 31/10/2023', [review], []],
    ['trước ngày 20/11/2024', [review], ['20/11/2024']],
    ['trước 20/11', [review], []],
    ['trong tháng 11/2023', [review], []],
    [
      'định kỳ 6 tháng, 1 năm',
      [
        { type: 'dinh-ky', every: 'sau-thang' },
        { type: 'dinh-ky', every: 'hang-nam' },
      ],
      [],
    ],
    ['định kỳ 6 tháng, 1 năm', [{ type: 'dinh-ky', every: 'sau-thang' }], ['1']],
    ['định kỳ 6 tháng, 1 năm', [{ type: 'dinh-ky', every: 'hang-nam' }], ['6']],
    ['trong 05 ngày đầu tháng', [{ type: 'dinh-ky', every: 'hang-thang', dueDay: 5, limit: 'den-het' }], []],
    ['trong 03 ngày làm việc', [{ type: 'sau-viec', within: 3, unit: 'ngay-lam-viec', after: 'khi nhận' }], []],
    ['trong 03 ngày làm việc', [{ type: 'khi-co-yeu-cau' }], ['03']],
    ['trong 03 ngày làm việc', [{ type: 'thuong-xuyen' }], ['03']],
  ])('%s told by %j leaves %j', (quote, schedule, left) => {
    expect(untold(quote, [], schedule)).toEqual(left);
  });
});

test('a duty without a quotation has nothing untold', () => {
  expect(untoldFigures({ targets: [], schedule: [] }, '')).toEqual([]);
});

test('a figure that stands twice is told twice', () => {
  expect(untold('100% xã; 100% người', [])).toEqual(['100', '100']);
});
