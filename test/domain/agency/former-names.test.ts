import { describe, expect, test } from 'vitest';
import { type FormerName, formerNamesIn, hintedRuns } from '../../../src/domain/agency/former-names.ts';

const name = (agency: string, ...names: readonly string[]): FormerName => ({
  agency,
  names,
  hint: `nay là … (${agency})`,
  path: `/co-quan/${agency}/`,
});
const names = [
  name('so-tttt', 'Sở Thông tin và Truyền thông', 'Sở Thông tin', 'Sở TTTT'),
  name('so-gtvt', 'Sở Giao thông vận tải', 'Sở GTVT'),
  name('cuc-thads-tinh', 'Cục Thi hành án dân sự'),
  name('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội'),
];
const found = (text: string) => formerNamesIn(text, names).map(({ start, end }) => text.slice(start, end));

describe('names of former bodies', () => {
  test.each([
    ['Sở Thông tin và Truyền thông chủ trì', ['Sở Thông tin và Truyền thông']],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG']],
    ['các Sở Thông tin, Sở GTVT', ['Sở Thông tin', 'Sở GTVT']],
    ['Sở Lao động – Thương binh và Xã hội', ['Sở Lao động – Thương binh và Xã hội']],
    ['Sở Lao động-Thương binh và Xã hội', ['Sở Lao động-Thương binh và Xã hội']],
    ['Cục  Thi hành\nán dân sự tỉnh', ['Cục  Thi hành\nán dân sự']],
  ])('stand in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'cơ sở thông tin của xã',
    'trụ sở thông tin liên lạc',
    'Tổng cục Thi hành án dân sự',
    'Cục Thi hành án dân sự Quân khu 7',
    'Sở GTVT-XD',
    'Sở Giao thông vận tải - Xây dựng',
    'Sở TTTTX',
  ])('do not stand in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a text is cut at the names, and nothing of it is lost', () => {
  const text = 'Phối hợp Sở TTTT, Sở GTVT.';
  const runs = hintedRuns(text, names);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.flatMap(({ path }) => path ?? [])).toEqual(['/co-quan/so-tttt/', '/co-quan/so-gtvt/']);
  expect(hintedRuns('không có tên cũ', names)).toEqual([{ text: 'không có tên cũ' }]);
  expect(hintedRuns('', names)).toEqual([]);
});
