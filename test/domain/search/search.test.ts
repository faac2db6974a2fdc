import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
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
  kinds: () => Promise.resolve(new Map(documents.map(({ page, kind }) => [page, kind]))),
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
  (await search(index, query, { kind, limit: 10 })).results.map(({ document }) => document.url);

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
  const outcome = await search(index, 'vay vốn', { kind: 'Văn bản', limit: 10 });
  expect(outcome.results.map(({ document }) => document.url)).toEqual(['/van-ban/a/']);
  expect(outcome.found).toBe(1);
  expect([...outcome.byKind]).toEqual([
    ['Hướng dẫn', 1],
    ['Văn bản', 1],
  ]);
});
