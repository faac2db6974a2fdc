import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { token } from '../../../src/domain/search/document.ts';
import { type Index, search } from '../../../src/domain/search/search.ts';
import { found } from './found.ts';

const documents = [
  { ...found('/huong-dan/vay/', 'Hướng dẫn vay vốn', 'Hướng dẫn vay vốn Bạn đi tù về được vay vốn.'), kind: 'Hướng dẫn' },
  { ...found('/van-ban/a/', 'Kế hoạch', 'Kế hoạch [muc-i]I. Cho vay vốn.'), kind: 'Văn bản' },
  { ...found('/tinh/b/', 'Tỉnh', 'Tỉnh lỵ'), kind: 'Tỉnh' },
];

/** An index in memory that answers as the engine does: word for word. */
const index: Index = {
  total: () => Promise.resolve(documents.length),
  facets: () => Promise.resolve(new Map(documents.map(({ page, url, kind }) => [page, { kind, section: url.split('/')[1] ?? '' }]))),
  ask: (plan) =>
    Promise.resolve(
      plan.terms.map(({ text }) => {
        const holding = (written: 'typed' | 'bare', sought: string) =>
          documents
            .filter(({ words }) => ` ${words.map((word) => token(word)[written]).join(' ')} `.includes(` ${sought} `))
            .map(({ page }) => page);
        return { term: text, exact: holding('typed', text), folded: holding('bare', fold(text)) };
      }),
    ),
  open: async (page) => {
    const document = documents.find((each) => each.page === page);
    if (document === undefined) throw new Error(page);
    return Promise.resolve(document);
  },
};
const urls = async (query: string, kind?: string) =>
  (await search(index, query, { kind, limit: 10, aliases: [] })).results.map(({ document }) => document.url);

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
  const outcome = await search(index, 'vay vốn', { kind: 'Văn bản', limit: 10, aliases: [] });
  expect(outcome.results.map(({ document }) => document.url)).toEqual(['/van-ban/a/']);
  expect(outcome.found).toBe(1);
  expect([...outcome.byKind]).toEqual([
    ['Hướng dẫn', 1],
    ['Văn bản', 1],
  ]);
});

describe('on a slow line', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ ...found(`/x/${String(at)}/`, `Trang ${String(at)}`, 'vay vốn'), kind: 'x' }));
  const opened: string[] = [];
  const large: Index = {
    total: () => Promise.resolve(100),
    facets: () => Promise.resolve(new Map()),
    ask: (plan) => Promise.resolve(plan.terms.map(({ text }) => ({ term: text, exact: [], folded: many.map(({ page }) => page) }))),
    open: async (page) => {
      opened.push(page);
      return Promise.resolve(many.find((each) => each.page === page) ?? found('/y/', 'y', 'y'));
    },
  };

  test('the first results come after six pages, and stay where they are when the others come', async () => {
    const early: string[][] = [];
    const asked: number[] = [];
    const outcome = await search(large, 'vay von', {
      limit: 10,
      aliases: [],
      early: ({ results }) => {
        asked.push(opened.length);
        early.push(results.map(({ document }) => document.url));
      },
    });
    expect(asked).toEqual([6]);
    expect(outcome.results).toHaveLength(10);
    expect(outcome.results.slice(0, 6).map(({ document }) => document.url)).toEqual(early[0]);
  });

  test('more results do not move the ones before', async () => {
    const order = async (limit: number) =>
      (await search(large, 'vay von', { limit, aliases: [] })).results.map(({ document }) => document.url);
    expect((await order(30)).slice(0, 10)).toEqual(await order(10));
  });
});

describe('what people say finds what the law calls otherwise', () => {
  const aliases: Alias[] = [
    { term: 'chấp hành xong án phạt tù', relation: 'broader', said: ['ra tù', 'mãn hạn tù'], means: [] },
    { term: 'chấp hành xong án phạt tù', relation: 'same', said: ['CHXAPT'], means: [] },
  ];
  const term = { ...found('/thuat-ngu/a/', 'chấp hành xong án phạt tù', 'chấp hành xong án phạt tù'), kind: 'x' };
  const indexOf = (documents: readonly ReturnType<typeof found>[]): Index => ({
    ...index,
    facets: () => Promise.resolve(new Map()),
    ask: (plan) =>
      Promise.resolve(
        plan.terms.map(({ text }) => ({
          term: text,
          exact: [],
          folded: documents.filter(({ words }) => fold(words.join(' ')).includes(fold(text))).map(({ page }) => page),
        })),
      ),
    open: async (page) => Promise.resolve(documents.find((each) => each.page === page) ?? term),
  });

  test.each(['ra tu', 'man han tu', 'chxapt'])('%s', async (query) => {
    const outcome = await search(indexOf([term]), query, { limit: 5, aliases });
    expect(outcome.results.map(({ document }) => document.url)).toEqual(['/thuat-ngu/a/']);
  });
});
