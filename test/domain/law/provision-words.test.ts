import { expect, it } from 'vitest';
import { provisionWords } from '../../../src/domain/law/provision-words.ts';

it('finds the provisions of statements and steps, however deep', () => {
  const data = {
    title: 'Điều 1',
    fee: { text: '0 đồng', provision: 'Điều 2' },
    steps: [{ provision: 'Điều 3', timeLimit: { provision: 'Điều 4' } }],
    successions: [{ basis: 'Nghị quyết 202/2025/QH15' }],
  };
  expect(provisionWords(data)).toEqual(['Điều 2', 'Điều 3', 'Điều 4', 'Nghị quyết 202/2025/QH15']);
});

it('leaves the list of bases, which names its texts apart', () => {
  expect(provisionWords({ basis: [{ type: 'luu', provision: 'dieu-3' }] })).toEqual([]);
});

it.each([[undefined], [null], ['Điều 1'], [{}]])('finds nothing in %s', (data) => {
  expect(provisionWords(data)).toEqual([]);
});
