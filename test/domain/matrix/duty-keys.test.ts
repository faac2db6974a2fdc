import { expect, test } from 'vitest';
import { dutyKey, obligationKey } from '../../../src/domain/matrix/duty.ts';
import { someDuty } from './some-duty.ts';

test('a duty has one name in the whole matrix', () => {
  const key = dutyKey(someDuty());
  expect(key).toBe('qd-1--cong-an-tinh--bao-cao-nam');
  for (const other of [{ id: 'bao-cao' }, { agency: 'tand-tinh' }, { document: 'qd-2' }]) expect(dutyKey(someDuty(other))).not.toBe(key);
});

test.each([
  ['two bodies, the same words', { agency: 'tand-tinh' }, { agency: 'vksnd-tinh' }, true],
  ['the same words, whatever the row is called', { id: 'a' }, { id: 'b' }, true],
  ['other words of the provision', { quote: 'báo cáo' }, { quote: 'tuyên truyền' }, false],
  ['the same words of another provision', { provision: 'dieu-1' }, { provision: 'dieu-2' }, false],
  ['the same words of another document', { document: 'qd-1' }, { document: 'qd-2' }, false],
  [
    'of a card: the same article, another row',
    { provision: undefined, quote: undefined, article: 'Điều 9', id: 'a' },
    { provision: undefined, quote: undefined, article: 'Điều 9', id: 'b' },
    false,
  ],
  [
    'of a card: the same article and row of two bodies',
    { provision: undefined, quote: undefined, article: 'Điều 9', agency: 'tand-tinh' },
    { provision: undefined, quote: undefined, article: 'Điều 9', agency: 'vksnd-tinh' },
    true,
  ],
])('%s: one obligation %s', (_name, first, second, one) => {
  expect(obligationKey(someDuty(first)) === obligationKey(someDuty(second))).toBe(one);
});
