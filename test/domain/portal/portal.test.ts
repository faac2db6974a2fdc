import { expect, test } from 'vitest';
import { isTrial } from '../../../src/domain/portal/portal.ts';

const portal = { title: 'Cổng', tagline: 'Một câu' };

test('a portal is a trial until a publisher answers for it in a named place', () => {
  expect(isTrial(portal)).toBe(true);
  expect(isTrial({ ...portal, publisher: 'Công an tỉnh' })).toBe(true);
  expect(isTrial({ ...portal, publisher: 'Công an tỉnh', province: 'ca-mau' })).toBe(false);
});
