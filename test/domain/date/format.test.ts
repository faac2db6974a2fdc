import { expect, test } from 'vitest';
import { formatDay, formatLongDay } from '../../../src/domain/date/format.ts';

test.each([
  ['2026-11-22', '22/11/2026'],
  ['2026-07-01', '01/7/2026'],
  ['2025-03-01', '01/3/2025'],
  ['2025-02-28', '28/02/2025'],
  ['2026-01-09', '09/01/2026'],
  ['năm 2025', 'năm 2025'],
])('the day %s is written %s', (day, written) => {
  expect(formatDay(day)).toBe(written);
});

test.each([
  ['2022-08-09', 'ngày 09 tháng 8 năm 2022'],
  ['2020-02-10', 'ngày 10 tháng 02 năm 2020'],
  ['2026', '2026'],
])('the day %s is said as %s', (day, said) => {
  expect(formatLongDay(day)).toBe(said);
});
