import { expect, test } from 'vitest';
import { numberClasses, runs, typeset } from '../../../src/domain/text/typography.ts';

/** No-break spaces shown as `_`. */
const seen = (text: string) => typeset(text).replaceAll('\u00a0', '_');

test.each([
  ['theo khoản 9 Điều 6', 'theo khoản_9 Điều_6'],
  ['điểm đ khoản 2', 'điểm_đ khoản_2'],
  ['mục II và Chương XXVI', 'mục_II và Chương_XXVI'],
  ['tối đa 100 triệu đồng', 'tối đa 100_triệu đồng'],
  ['mỗi tháng 4 triệu đồng', 'mỗi tháng 4_triệu đồng'],
  ['không quá 4,5 triệu đồng', 'không quá 4,5_triệu đồng'],
  ['ngày 01 tháng 7 năm 2026', 'ngày_01 tháng_7 năm_2026'],
  ['trong 5 năm, 6 tháng', 'trong 5_năm, 6_tháng'],
  ['theo Mẫu số 01', 'theo Mẫu_số_01'],
  ['điểm a khoản 9 Điều 6', 'điểm_a khoản_9 Điều_6'],
  ['trong 03 ngày làm việc', 'trong 03_ngày làm việc'],
  ['từ ngày 01/7/2026', 'từ ngày 01/7/2026'],
  ['điều kiện và mục đích', 'điều kiện và mục đích'],
  ['số tiền lớn', 'số tiền lớn'],
])('%s → %s', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test('an official number breaks at its slashes only', () => {
  expect(runs('Theo 22/2023/QĐ-TTg.')).toEqual([{ text: 'Theo ' }, { pieces: ['22/', '2023/', 'QĐ-TTg'] }, { text: '.' }]);
  expect(runs('Luật 127/2025/QH15')).toEqual([{ text: 'Luật ' }, { pieces: ['127/', '2025/', 'QH15'] }]);
  expect(runs('1320/QĐ-UBND')).toEqual([{ pieces: ['1320/', 'QĐ-UBND'] }]);
  expect(runs('04/2018/TTLT-BCA-BQP')).toEqual([{ pieces: ['04/', '2018/', 'TTLT-BCA-BQP'] }]);
});

test('only a number longer than 16 letters may break in letters of the usual size', () => {
  expect(numberClasses(['22/', '2023/', 'QĐ-TTg'])).toEqual(['so-hieu']);
  expect(numberClasses(['231/', '2026/', 'NĐ-CP'])).toEqual(['so-hieu']);
  expect(numberClasses(['04/', '2018/', 'TTLT-BCA-BQP'])).toEqual(['so-hieu', 'so-hieu-dai']);
});

test('a day is not an official number', () => {
  expect(runs('01/7/2026')).toEqual([{ text: '01/7/2026' }]);
});

test('nothing but spaces changes', () => {
  const text = 'Điều 6, khoản 9: 100 triệu đồng theo 22/2023/QĐ-TTg, mục II.';
  const joined = runs(text)
    .map((run) => ('text' in run ? run.text : run.pieces.join('')))
    .join('');
  expect(joined.replaceAll('\u00a0', ' ')).toBe(text);
});
