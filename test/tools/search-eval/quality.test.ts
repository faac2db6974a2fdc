import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quality, rounded, spread } from '../../../tools/search-eval/quality.ts';

const ten = [...'abcdefghij'];

describe('one question', () => {
  test.each([
    ['the right page is first', ['a', 'b'], ['a'], { mrr10: 1, recall10: 1, p1: 1, zero: 0 }],
    ['it is second', ['b', 'a'], ['a'], { mrr10: 0.5, recall10: 1, p1: 0, zero: 0 }],
    ['it is tenth', ten, ['j'], { mrr10: 0.1, recall10: 1, p1: 0, zero: 0 }],
    ['it is eleventh, and does not count', [...ten, 'k'], ['k'], { mrr10: 0, recall10: 0, p1: 0, zero: 0 }],
    ['it is not there', ['b'], ['a'], { mrr10: 0, recall10: 0, p1: 0, zero: 0 }],
    ['nothing is found', [], ['a'], { mrr10: 0, recall10: 0, p1: 0, zero: 1 }],
    ['one of two is found, third', ['x', 'y', 'a'], ['a', 'b'], { mrr10: 1 / 3, recall10: 0.5, p1: 0, zero: 0 }],
    [
      'two of four are found; the first of them counts',
      ['x', 'b', 'a'],
      ['a', 'b', 'c', 'd'],
      { mrr10: 0.5, recall10: 0.5, p1: 0, zero: 0 },
    ],
  ])('%s', (_name, list, right, figures) => {
    expect(quality([list], [right])).toEqual(figures);
  });
});

test('of several questions the mean counts', () => {
  const lists = [['a', 'b'], ['b', 'a'], [], ['x', 'y', 'z', 'a']];
  const right = [['a'], ['a', 'c'], ['a'], ['a']];
  expect(quality(lists, right)).toEqual({ mrr10: (1 + 0.5 + 0 + 0.25) / 4, recall10: (1 + 0.5 + 0 + 1) / 4, p1: 0.25, zero: 0.25 });
});

test('of no questions all is nought', () => {
  expect(quality([], [])).toEqual({ mrr10: 0, recall10: 0, p1: 0, zero: 0 });
});

test('figures are told to four decimals', () => {
  expect(rounded({ mrr10: 1 / 3, recall10: 2 / 3, p1: 0.123_45, zero: 0 })).toEqual({
    mrr10: 0.3333,
    recall10: 0.6667,
    p1: 0.1235,
    zero: 0,
  });
});

describe('median and 95th percentile', () => {
  test.each([
    ['one value is both', [7], 7, 7],
    ['the middle of three, in whatever order', [30, 10, 20], 20, 30],
    ['one of twenty is the slowest', [...Array<number>(19).fill(1), 100], 1, 100],
    ['one of a hundred is left out', [...Array<number>(99).fill(1), 100], 1, 1],
    ['one decimal', [1.25, 1.04, 1.06], 1.1, 1.3],
    ['no values', [], 0, 0],
  ])('%s', (_name, values, median, p95) => {
    expect(spread(values)).toEqual({ median, p95 });
  });

  test('is told without changing the values', () => {
    const values = [3, 1, 2];
    spread(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

test('whatever is found, figures are shares, and better lists are not told worse', () => {
  const urls = fc.uniqueArray(fc.constantFrom(...ten, 'k', 'l'));
  const rightUrls = fc.uniqueArray(fc.constantFrom(...ten), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(urls, rightUrls, (list, right) => {
      const before = quality([list], [right]);
      for (const figure of Object.values(before)) expect(figure >= 0 && figure <= 1).toBe(true);
      expect(before.p1).toBeLessThanOrEqual(before.mrr10);
      const better = quality([[...right, ...list.filter((url) => !right.includes(url))]], [right]);
      expect(better).toEqual({ mrr10: 1, recall10: 1, p1: 1, zero: 0 });
    }),
  );
});
