import { expect, test } from 'vitest';
import { type Answer, fuse, rarity, termValues } from '../../../src/domain/search/fuse.ts';
import { pageList, pageTable } from '../../../src/domain/search/page-list.ts';
import { plan } from '../../../src/domain/search/plan.ts';

const total = 100;
const answer = (term: string, pages: string[], alike?: string[]): Answer => ({ term, pages, ...(alike && { alike }) });
/** A list of pages with their names; the others of the hundred are called otherwise. */
const listed = (names: Readonly<Record<string, string>>) =>
  pageList(
    pageTable(
      Array.from({ length: total }, (_, at) => `x${String(at)}`)
        .slice(Object.keys(names).length)
        .concat(Object.keys(names))
        .map((page) => ({ page, names: [(names[page] ?? page).split(' ')], kind: '', section: '' })),
    ),
  );
const fused = (query: string, answers: Answer[], names: Readonly<Record<string, string>> = {}) => {
  const planned = plan(query, []);
  return fuse(
    planned,
    answers,
    termValues(planned, answers, total, () => 1).values,
    listed({ a: 'a', b: 'b', c: 'c', duong: 'duong', road: 'duong', ...names }),
  );
};
const order = (...given: Parameters<typeof fused>) => fused(...given).map((candidate) => candidate.page);

test('a rare term tells more than a common one', () => {
  expect(rarity(1, total)).toBeGreaterThan(rarity(50, total));
  expect(rarity(100, total)).toBeGreaterThan(0);
});

test('a page with the pair comes before a page with the two syllables apart', () => {
  expect(order('vay von', [answer('vay von', ['b']), answer('vay', ['a', 'b']), answer('von', ['a', 'b'])])).toEqual(['b', 'a']);
});

test('a word as typed comes before one that is only alike without accents', () => {
  const answers = [answer('đường', ['road']), answer('dương', [], ['duong', 'road'])];
  expect(order('đường dương', answers)).toEqual(['road', 'duong']);
});

test('without accents every spelling counts alike, and ties keep the order of page ids', () => {
  expect(order('vay', [answer('vay', ['b', 'a'])])).toEqual(['a', 'b']);
});

test('of two pages that hold the words, the one with the words in its title comes first', () => {
  const answers = [answer('vay von', ['a', 'b']), answer('vay', ['a', 'b']), answer('von', ['a', 'b'])];
  expect(order('vay von', answers, { b: 'huong dan vay von' })).toEqual(['b', 'a']);
});

test('a name speaks for a word that was not asked for', () => {
  expect(order('vay von ngan hang', [answer('vay von', ['a', 'b'])], { b: 'ngan hang' })).toEqual(['b', 'a']);
});

test('a name that was typed whole comes before a longer one', () => {
  const answers = [answer('dac xa', ['a', 'b'])];
  expect(order('dac xa la gi', answers, { a: 'tiep nhan nguoi duoc dac xa', b: 'dac xa' })).toEqual(['b', 'a']);
});

test('a page named as the query comes before one that holds more rare words', () => {
  const answers = [answer('dac xa', ['a', 'b', 'c']), answer('dac', ['a', 'b', 'c']), answer('xa', ['a', 'b', 'c'])];
  const [first, second] = fused('dac xa', answers, { b: 'dac xa', a: 'tinh xa' });
  expect(first?.page).toBe('b');
  expect(first?.score).toBeGreaterThan(1.4 * (second?.score ?? 0));
});

test('nobody answers nonsense', () => {
  expect(order('bitcoin', [answer('bitcoin', [])])).toEqual([]);
});
