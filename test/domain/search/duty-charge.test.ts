import { expect, test } from 'vitest';
import { asksForDuties, withoutFraming } from '../../../src/domain/search/duty-charge.ts';

test.each([
  'ai có trách nhiệm giúp con tôi vay vốn',
  'co quan nao cap giay xac nhan',
  'sở y tế phải làm gì',
  'so van hoa phai tuyen truyen gi',
  'chủ tịch xã chịu trách nhiệm gì',
  'viện kiểm sát kiểm tra gì',
  'mặt trận giúp gì người mới về',
  'chỉ tiêu tái phạm',
  'Trách nhiệm của Công an cấp xã',
])('“%s” asks who must do something', (query) => {
  expect(asksForDuties(query)).toBe(true);
});

test.each(['vay vốn', 'án treo có được vay vốn không', 'xóa án tích', 'trình diện trong bao lâu', '22/2023/QĐ-TTg', 'công an xã', ''])(
  '“%s” asks for something else',
  (query) => {
    expect(asksForDuties(query)).toBe(false);
  },
);

test.each([
  ['ai có trách nhiệm giúp con tôi vay vốn', 'giúp con tôi vay vốn'],
  ['day nghe la viec cua so nao', 'day nghe'],
  ['sở y tế phải làm gì', 'sở y tế'],
  ['Ai phải làm gì?', ''],
  ['hoà giải là việc của ai', 'hòa giải'],
  ['vay vốn', 'vay vốn'],
])('of “%s” what is asked for is “%s”', (query, telling) => {
  expect(withoutFraming(query)).toBe(telling);
});
