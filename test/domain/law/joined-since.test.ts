import { expect, it } from 'vitest';
import { joinedSince } from '../../../src/domain/law/joined-since.ts';

const former = [{ title: 'Hà Nam', validUntil: '2025-06-30' }, { title: 'Nam Định' }];

it.each([
  ['2023-11-09', ['Hà Nam', 'Nam Định']],
  ['2025-06-30', ['Hà Nam', 'Nam Định']],
  ['2025-07-01', ['Nam Định']],
  ['2026-07-15', ['Nam Định']],
  [undefined, ['Hà Nam', 'Nam Định']],
])('a text of %s is told of %j', (issuedOn, expected) => {
  expect(joinedSince(issuedOn, former)).toEqual(expected);
});
