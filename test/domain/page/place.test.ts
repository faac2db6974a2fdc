import { expect, test } from 'vitest';
import { placeThenAndNow } from '../../../src/domain/page/place.ts';

const places = [
  ['tỉnh Gia Lai', 'tỉnh Gia Lai', 'tỉnh Gia Lai'],
  ['thành phố Pleiku, tỉnh Gia Lai', 'tỉnh Gia Lai', 'thành phố Pleiku, tỉnh Gia Lai'],
  [
    'xã Lương Sơn, tỉnh Phú Thọ (trước thuộc tỉnh Hòa Bình)',
    'xã Lương Sơn, tỉnh Phú Thọ',
    'xã Lương Sơn, tỉnh Phú Thọ (trước thuộc tỉnh Hòa Bình)',
  ],
  ['Thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['xã Tây An, tỉnh Bình Định', 'tỉnh Gia Lai', 'xã Tây An, tỉnh Bình Định → tỉnh Gia Lai'],
] as const;

for (const [then, now, told] of places) test(`${then}, now ${now}`, () => expect(placeThenAndNow(then, now)).toBe(told));
