import { expect, test } from 'vitest';
import { tiengCount } from '../../../src/domain/text/tieng-count.ts';

test.each([
  ['', 0],
  ['   ', 0],
  ['–', 0],
  ['Gửi báo cáo – trước 15/12.', 5],
  ['Gửi  báo\ncáo\u00a0năm', 4],
  ['Phối hợp với UBND, NHCSXH.', 5],
  ['“Đề án” (giai đoạn 2021 - 2025)', 6],
  ['học nghề/việc làm', 3],
  ['100%', 1],
  ['báo cáo'.normalize('NFD'), 2],
  ['• việc 1', 2],
])('%j has %i tiếng', (text, count) => {
  expect(tiengCount(text)).toBe(count);
});
