import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { wide } from '../../../src/domain/search/narrow.ts';
import { type Index, search } from '../../../src/domain/search/search.ts';
import { found, indexOf } from './found.ts';

const documents = [
  { ...found('/huong-dan/vay/', 'Hướng dẫn vay vốn', 'Hướng dẫn vay vốn Bạn đi tù về được vay vốn.'), kind: 'Hướng dẫn' },
  { ...found('/van-ban/a/', 'Kế hoạch', 'Kế hoạch [muc-i]I. Cho vay vốn.'), kind: 'Văn bản' },
  { ...found('/tinh/b/', 'Tỉnh', 'Tỉnh lỵ'), kind: 'Tỉnh' },
];

const index = indexOf(documents);
const urls = async (query: string, kind?: string) =>
  (
    await search(index, query, { ...(kind !== undefined && { narrowing: { ...wide, chosen: { loai: kind } } }), limit: 10, aliases: [] })
  ).results.map(({ document }) => document.url);

describe('a query is answered', () => {
  test.each([
    ['vay vốn', ['/huong-dan/vay/', '/van-ban/a/']],
    ['VAY VON', ['/huong-dan/vay/', '/van-ban/a/']],
    ['đi tù về có được vay vốn không', ['/huong-dan/vay/']],
    ['bitcoin', []],
    ['', []],
  ])('%s', async (query, expected) => {
    expect(await urls(query)).toEqual(expected);
  });
});

test('kinds are counted before one is chosen', async () => {
  const outcome = await search(index, 'vay vốn', { narrowing: { ...wide, chosen: { loai: 'Văn bản' } }, limit: 10, aliases: [] });
  expect(outcome.results.map(({ document }) => document.url)).toEqual(['/van-ban/a/']);
  expect(outcome.found).toBe(1);
  expect(outcome.answering).toBe(2);
  expect([...(outcome.counts.get('loai') ?? [])]).toEqual([
    ['Hướng dẫn', 1],
    ['Văn bản', 1],
  ]);
});

describe('on a slow line', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ ...found(`/x/${String(at)}/`, `Trang ${String(at)}`, 'vay vốn'), kind: 'x' }));
  const opened: string[] = [];
  let others: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (others = resolve));
  const slow: Index = {
    ...indexOf(many),
    open: async (page) => {
      opened.push(page);
      if (opened.length > 6) await held;
      return indexOf(many).open(page);
    },
  };

  test('the first six are shown while the others are on the way, and stay where they are', async () => {
    const early: string[][] = [];
    const outcome = await search(slow, 'vay von', {
      limit: 10,
      aliases: [],
      early: {
        wait: () => Promise.resolve(),
        show: ({ results }) => {
          early.push(results.map(({ document }) => document.url));
          others();
        },
      },
    });
    expect(early.map((list) => list.length)).toEqual([6]);
    expect(outcome.results).toHaveLength(10);
    expect(outcome.results.slice(0, 6).map(({ document }) => document.url)).toEqual(early[0]);
  });

  test('nothing is shown early when all are there in time', async () => {
    let shown = 0;
    const early = { wait: () => new Promise<void>(() => undefined), show: () => (shown += 1) };
    const outcome = await search(indexOf(many), 'vay von', { limit: 10, aliases: [], early });
    expect(shown).toBe(0);
    expect(outcome.results).toHaveLength(10);
  });

  test('more results do not move the ones before', async () => {
    const order = async (limit: number) =>
      (await search(indexOf(many), 'vay von', { limit, aliases: [] })).results.map(({ document }) => document.url);
    expect((await order(30)).slice(0, 10)).toEqual(await order(10));
  });
});

describe('what people say finds what the law calls otherwise', () => {
  const aliases: Alias[] = [
    { term: 'chấp hành xong án phạt tù', relation: 'broader', said: ['ra tù', 'mãn hạn tù'], means: [] },
    { term: 'chấp hành xong án phạt tù', relation: 'same', said: ['CHXAPT'], means: [] },
  ];
  const term = { ...found('/thuat-ngu/a/', 'chấp hành xong án phạt tù', 'chấp hành xong án phạt tù'), kind: 'x' };
  test.each(['ra tu', 'man han tu', 'chxapt'])('%s', async (query) => {
    const outcome = await search(indexOf([term]), query, { limit: 5, aliases });
    expect(outcome.results.map(({ document }) => document.url)).toEqual(['/thuat-ngu/a/']);
  });
});
