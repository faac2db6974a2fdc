import { expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/date/schedule.ts';
import { scheduleWords } from '../../../src/domain/date/schedule-words.ts';

test.each<[string, Schedule]>([
  ['thường xuyên', { type: 'thuong-xuyen' }],
  ['khi có yêu cầu', { type: 'khi-co-yeu-cau' }],
  ['một lần, trước ngày 20/11/2023', { type: 'mot-lan', due: '2023-11-20', limit: 'truoc' }],
  ['một lần, đến hết ngày 20/11/2023', { type: 'mot-lan', due: '2023-11-20', limit: 'den-het' }],
  ['một lần, vào ngày 20/11/2023', { type: 'mot-lan', due: '2023-11-20', limit: 'vao' }],
  [
    'một lần, trước ngày 20/11/2023, tính từ ngày 22/3/2021 đến ngày 31/10/2023',
    { type: 'mot-lan', due: '2023-11-20', limit: 'truoc', from: '2021-03-22', until: '2023-10-31' },
  ],
  [
    'một lần, trước ngày 20/11/2023 (nêu ở khoản 1 mục IV)',
    { type: 'mot-lan', due: '2023-11-20', limit: 'truoc', saidIn: 'muc-iv-khoan-1' },
  ],
  ['hằng năm', { type: 'dinh-ky', every: 'hang-nam' }],
  ['hằng quý', { type: 'dinh-ky', every: 'hang-quy' }],
  ['6 tháng một lần', { type: 'dinh-ky', every: 'sau-thang' }],
  ['hằng tháng', { type: 'dinh-ky', every: 'hang-thang' }],
  ['hằng năm, trước ngày 15/12', { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' }],
  ['hằng năm, trước ngày 01/3', { type: 'dinh-ky', every: 'hang-nam', dueMonth: 3, dueDay: 1, limit: 'truoc' }],
  ['hằng năm, đến hết ngày 05/02', { type: 'dinh-ky', every: 'hang-nam', dueMonth: 2, dueDay: 5, limit: 'den-het' }],
  ['hằng tháng, đến hết ngày 05', { type: 'dinh-ky', every: 'hang-thang', dueDay: 5, limit: 'den-het' }],
  ['hằng quý, trước ngày 20 của tháng thứ 3 trong kỳ', { type: 'dinh-ky', every: 'hang-quy', dueMonth: 3, dueDay: 20, limit: 'truoc' }],
  ['6 tháng một lần, vào ngày 10 của tháng thứ 6 trong kỳ', { type: 'dinh-ky', every: 'sau-thang', dueMonth: 6, dueDay: 10, limit: 'vao' }],
  [
    'hằng năm, trước ngày 20/7, tính từ ngày 15/9 năm trước đến ngày 14/7',
    { type: 'dinh-ky', every: 'hang-nam', dueMonth: 7, dueDay: 20, limit: 'truoc', from: '09-15', fromPreviousYear: true, until: '07-14' },
  ],
  ['hằng năm, tính từ ngày 01/01 đến ngày 31/12', { type: 'dinh-ky', every: 'hang-nam', from: '01-01', until: '12-31' }],
  [
    'trong 03 ngày làm việc kể từ khi nhận được quyết định',
    { type: 'sau-viec', within: 3, unit: 'ngay-lam-viec', after: 'khi nhận được quyết định' },
  ],
  ['trong 24 giờ kể từ khi phát hiện', { type: 'sau-viec', within: 24, unit: 'gio', after: 'khi phát hiện' }],
  ['trong 10 ngày kể từ ngày nhận đơn', { type: 'sau-viec', within: 10, unit: 'ngay', after: 'kể từ ngày nhận đơn' }],
  ['trong 02 tháng kể từ ngày ký', { type: 'sau-viec', within: 2, unit: 'thang', after: 'ngày ký' }],
])('%s', (words, schedule) => {
  expect(scheduleWords(schedule)).toBe(words);
});
