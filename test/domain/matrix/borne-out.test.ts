import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/date/schedule.ts';
import { unprovenSchedule, unprovenTarget } from '../../../src/domain/matrix/borne-out.ts';
import type { Target } from '../../../src/domain/matrix/duty.ts';

const told = (parts: readonly { field: string; told: string; said?: string | undefined }[]) =>
  parts.map(({ field, told: own, said }) => `${field}: ${own}${said === undefined ? '' : ` ≠ ${said}`}`);

const review: Schedule = { type: 'mot-lan', due: '2023-11-20', limit: 'truoc' };
const period: Schedule = { ...review, from: '2021-03-22', until: '2023-10-31' };
const yearly: Schedule = { type: 'dinh-ky', every: 'hang-nam' };
const december: Schedule = { ...yearly, dueMonth: 12, dueDay: 15, limit: 'truoc' };
const tenMonths: Schedule = { ...yearly, dueMonth: 7, dueDay: 20, limit: 'truoc', from: '09-15', fromPreviousYear: true, until: '07-14' };
const monthly: Schedule = { type: 'dinh-ky', every: 'hang-thang' };
const fifth: Schedule = { ...monthly, dueDay: 5, limit: 'den-het' };
const quarterly: Schedule = { type: 'dinh-ky', every: 'hang-quy' };
const working: Schedule = { type: 'sau-viec', within: 3, unit: 'ngay-lam-viec', after: 'khi nhận' };
const days: Schedule = { ...working, unit: 'ngay' };
const months: Schedule = { ...working, within: 6, unit: 'thang' };

describe('a rhythm says what the words say', () => {
  test.each<[string, Schedule, string[]]>([
    ['gửi trước ngày 20/11/2023', review, []],
    ['gửi trước ngày 20 tháng 11 năm 2023', review, []],
    ['gửi trước ngày 20/11', review, []],
    ['gửi trước ngày 20/11/2024', review, ['due: 20/11/2023']],
    ['gửi trước ngày 2/11/2023', review, ['due: 20/11/2023']],
    ['gửi báo cáo về Công an tỉnh', review, ['due: 20/11/2023']],
    ['gửi đến hết ngày 20/11/2023', review, ['limit: trước ngày ≠ đến hết ngày']],
    ['gửi chậm nhất ngày 20/11/2023', { ...review, limit: 'den-het' }, []],
    ['gửi vào ngày 20/11/2023', review, ['limit: trước ngày ≠ vào ngày']],
    ['báo cáo ngày 20/11/2023', review, []],
    ['từ ngày 22/3/2021 đến ngày 31/10/2023, gửi trước ngày 20/11/2023', period, []],
    ['gửi trước ngày 20/11/2023', period, ['from: 22/3/2021', 'until: 31/10/2023']],
    ['Định kỳ hằng năm báo cáo', yearly, []],
    ['hàng năm, đảm bảo', yearly, []],
    ['định kỳ 6 tháng, 1 năm', yearly, []],
    ['Báo cáo năm: đến ngày 14/9 năm làm báo cáo', yearly, []],
    ['trong năm 2023 báo cáo', yearly, ['every: hằng năm']],
    ['định kỳ hằng tháng báo cáo', yearly, ['every: hằng năm']],
    ['báo cáo hằng tháng, quý, năm', yearly, []],
    ['báo cáo hằng tháng, quý, năm', quarterly, []],
    ['báo cáo định kỳ theo yêu cầu', monthly, ['every: hằng tháng']],
    ['Định kỳ hằng năm, báo cáo trước ngày 15/12', december, []],
    ['Định kỳ hằng năm, báo cáo trước ngày 15/11', december, ['dueDay: 15/12']],
    ['Định kỳ hằng năm, báo cáo đến hết ngày 15/12', december, ['limit: trước ngày ≠ đến hết ngày']],
    ['báo cáo hằng tháng trong 05 ngày đầu tháng', fifth, []],
    ['báo cáo hằng tháng trong 05 ngày đầu tháng', { ...fifth, limit: 'truoc' }, ['limit: trước ngày ≠ đến hết ngày']],
    ['báo cáo hằng tháng trong 15 ngày đầu tháng', fifth, ['dueDay: 5']],
    ['Tính từ ngày 15/9 năm trước đến ngày 14/7 năm làm báo cáo; gửi trước ngày 20/7', tenMonths, []],
    ['Tính từ ngày 15/9 đến ngày 14/7 năm làm báo cáo; gửi trước ngày 20/7', tenMonths, ['fromPreviousYear: năm trước ≠ cùng năm']],
    [
      'Tính từ ngày 15/9 năm trước đến ngày 14/7 năm làm báo cáo; gửi trước ngày 20/7',
      { ...tenMonths, fromPreviousYear: undefined },
      ['fromPreviousYear: cùng năm ≠ năm trước'],
    ],
    ['hằng năm, gửi trước ngày 20/7', tenMonths, ['from: 15/9', 'until: 14/7']],
    ['trong 03 ngày làm việc kể từ khi nhận', working, []],
    ['trong 03 (ba) ngày làm việc kể từ khi nhận', working, []],
    ['trong 03 ngày kể từ khi nhận', working, ['within: 3 ngày làm việc']],
    ['trong 03 ngày làm việc kể từ khi nhận', days, ['within: 3 ngày']],
    ['trong 13 ngày kể từ khi nhận', days, ['within: 3 ngày']],
    ['trong 06 tháng kể từ khi nhận', months, []],
    ['Thường xuyên tổ chức tập huấn', { type: 'thuong-xuyen' }, []],
    ['tổ chức tập huấn', { type: 'thuong-xuyen' }, ['type: thường xuyên']],
    ['xác nhận khi có yêu cầu', { type: 'khi-co-yeu-cau' }, []],
    ['Định kỳ hoặc theo yêu cầu báo cáo', { type: 'khi-co-yeu-cau' }, []],
    ['khi có đề nghị của các cơ quan', { type: 'khi-co-yeu-cau' }, []],
    ['yêu cầu các cơ quan báo cáo', { type: 'khi-co-yeu-cau' }, ['type: khi có yêu cầu']],
  ])('%s: %j leaves %j', (words, schedule, expected) => {
    expect(told(unprovenSchedule(schedule, words))).toEqual(expected);
  });
});

const target = (comparator: Target['comparator'], value: number, fields: Partial<Target> = {}): Target => ({
  metric: 'tỷ lệ',
  comparator,
  value,
  unit: '%',
  ...fields,
});
const models = { unit: 'mô hình' };

describe('a target says what the words say', () => {
  test.each<[string, Target, string[]]>([
    ['tỷ lệ vi phạm dưới 0.5%', target('nho-hon', 0.5), []],
    ['tỷ lệ vi phạm dưới 0,5%', target('nho-hon', 0.5), []],
    ['tỷ lệ vi phạm dưới 0,5%', target('nho-hon', 5), ['value: 5']],
    ['tỷ lệ vi phạm dưới 0,5%', target('khong-qua', 0.5), ['comparator: không quá ≠ dưới']],
    ['tỷ lệ vi phạm không quá 0,5%', target('khong-qua', 0.5), []],
    ['tỷ lệ vi phạm không quá 0,5%', target('nho-hon', 0.5), ['comparator: dưới ≠ không quá']],
    ['đạt trên 90%', target('lon-hon', 90), []],
    ['đạt trên 90%', target('it-nhat', 90), ['comparator: ít nhất ≠ trên']],
    ['đạt từ 90% trở lên', target('it-nhat', 90), []],
    ['đạt từ 90% trở lên', target('bang', 90), ['comparator: đạt ≠ ít nhất']],
    ['không dưới 90%', target('it-nhat', 90), []],
    ['không dưới 90%', target('nho-hon', 90), ['comparator: dưới ≠ ít nhất']],
    ['đảm bảo 100% đơn vị cấp xã', target('bang', 100), []],
    ['đảm bảo 100% đơn vị cấp xã', target('it-nhat', 100), ['comparator: ít nhất ≠ đạt']],
    ['có 100 đơn vị cấp xã', target('bang', 100), ['unit: % ≠ số không có %']],
    ['đảm bảo 100% đơn vị cấp xã', target('bang', 100, models), ['unit: mô hình ≠ %']],
    ['bảo đảm các đơn vị đều được tập huấn', target('bang', 100), ['value: 100']],
    ['ít nhất 01 mô hình tiêu biểu, 1 cá nhân điển hình', target('it-nhat', 1, models), []],
    ['hỗ trợ tối đa 10.000.000 đồng', target('khong-qua', 10_000_000, { unit: 'đồng' }), []],
    ['hằng năm, dưới 1,5%', target('nho-hon', 1.5, { period: 'hang-nam' }), []],
    ['dưới 1,5%', target('nho-hon', 1.5, { period: 'hang-nam' }), ['period: hằng năm']],
    ['dưới 1,5%', target('nho-hon', 1.5, { period: 'ca-giai-doan' }), []],
    ['từ 10 người trở lên có ít nhất 01 mô hình', target('it-nhat', 1, { ...models, condition: 'xã có từ 10 người trở lên' }), []],
    ['có ít nhất 01 mô hình', target('it-nhat', 1, { ...models, condition: 'xã có từ 10 người trở lên' }), ['condition: 10']],
  ])('%s: %j leaves %j', (words, each, expected) => {
    expect(told(unprovenTarget(each, words))).toEqual(expected);
  });
});
