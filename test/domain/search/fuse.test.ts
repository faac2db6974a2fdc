import { expect, test } from 'vitest';
import { type Answer, fuse, rarity } from '../../../src/domain/search/fuse.ts';
import { plan } from '../../../src/domain/search/plan.ts';

const total = 100;
const answer = (term: string, folded: string[], exact = folded): Answer => ({ term, folded, exact });
const order = (query: string, answers: Answer[]) => fuse(plan(query, []), answers, total).map((candidate) => candidate.page);

test('a rare term tells more than a common one', () => {
  expect(rarity(1, total)).toBeGreaterThan(rarity(50, total));
  expect(rarity(100, total)).toBeGreaterThan(0);
});

test('a page with the pair comes before a page with the two syllables apart', () => {
  expect(order('vay von', [answer('vay von', ['b']), answer('vay', ['a', 'b']), answer('von', ['a', 'b'])])).toEqual(['b', 'a']);
});

test('a word as typed comes before one that is only alike without accents', () => {
  expect(order('đường', [answer('đường', ['duong', 'road'], ['road'])])).toEqual(['road', 'duong']);
});

test('without accents every spelling counts alike, and ties keep the order of page ids', () => {
  expect(order('duong', [answer('duong', ['b', 'a'], [])])).toEqual(['a', 'b']);
});

test('of two pages that hold the words, the one with the words in its title comes first', () => {
  const answers = [
    answer('vay von', ['a', 'b']),
    { ...answer('vay', ['a', 'b']), titled: ['b'] },
    { ...answer('von', ['a', 'b']), titled: ['b'] },
  ];
  expect(order('vay von', answers)).toEqual(['b', 'a']);
});

test('a page named as the query comes before one that holds more rare words', () => {
  const answers = [
    answer('dac xa', ['a', 'b', 'c']),
    { ...answer('dac', ['a', 'b', 'c']), titled: ['b'] },
    { ...answer('xa', ['a', 'b', 'c']), titled: ['b', 'a'] },
  ];
  const [first, second] = fuse(plan('dac xa', []), answers, total);
  expect(first?.page).toBe('b');
  expect(first?.score).toBeGreaterThan(1.4 * (second?.score ?? 0));
});

test('nobody answers nonsense', () => {
  expect(order('bitcoin', [answer('bitcoin', [])])).toEqual([]);
});
