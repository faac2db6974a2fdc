import { expect, test } from 'vitest';
import { dutyStrings } from '../../src/strings/duties.ts';

test.each([
  [[{ to: 'UBND tỉnh' }], 'Báo cáo UBND tỉnh'],
  [[{ to: 'UBND tỉnh', via: 'Công an tỉnh' }], 'Báo cáo UBND tỉnh (gửi qua Công an tỉnh)'],
  [[{ to: 'Công an tỉnh' }, { to: 'UBND cấp xã' }], 'Báo cáo Công an tỉnh và UBND cấp xã'],
])('all who get a report are named: %j', (receivers, words) => {
  expect(dutyStrings.reportsTo(receivers)).toBe(words);
});
