import { describe, expect, test } from 'vitest';
import { type FacetIndex, loadNarrowing, narrow, type Narrowing, wide } from '../../../src/domain/search/narrow.ts';

const kindOf: Readonly<Record<string, string>> = { a: 'Văn bản', b: 'Văn bản', c: 'Hỏi đáp', d: 'Mô hình' };
const kinds = { of: (page: string) => kindOf[page] ?? '', all: ['Văn bản', 'Hỏi đáp', 'Mô hình', 'Thủ tục'] };
const provinces = new Map([
  ['a', ['Đắk Nông', 'Lâm Đồng']],
  ['b', ['Cà Mau']],
  ['d', ['Cà Mau']],
]);
const years = new Map([
  ['a', ['2022']],
  ['b', ['2020']],
]);
const narrowing = (chosen: Narrowing['chosen']): Narrowing => ({
  chosen,
  values: new Map([
    ['tinh', provinces],
    ['nam', years],
  ]),
});
const all = ['c', 'a', 'b', 'd'];
const counted = (chosen: Narrowing['chosen'], facet: 'loai' | 'tinh' | 'nam') =>
  Object.fromEntries(narrow(all, kinds, narrowing(chosen)).counts.get(facet) ?? []);

describe('pages that have everything chosen stay, in their order', () => {
  test.each([
    [{}, all],
    [{ loai: 'Văn bản' }, ['a', 'b']],
    [{ loai: 'Thủ tục' }, []],
    [{ tinh: 'Cà Mau' }, ['b', 'd']],
    [{ tinh: 'Lâm Đồng' }, ['a']],
    [{ tinh: 'Cà Mau', loai: 'Văn bản' }, ['b']],
    [{ tinh: 'Cà Mau', nam: '2022' }, []],
  ])('%j', (chosen, pages) => {
    expect(narrow(all, kinds, narrowing(chosen)).pages).toEqual(pages);
  });
});

describe('counts are of the pages that have what is chosen in the other facets', () => {
  test('a facet does not narrow itself', () => {
    expect(counted({ tinh: 'Cà Mau' }, 'tinh')).toEqual({ 'Đắk Nông': 1, 'Lâm Đồng': 1, 'Cà Mau': 2 });
    expect(counted({ tinh: 'Cà Mau' }, 'loai')).toEqual({ 'Văn bản': 1, 'Mô hình': 1 });
    expect(counted({ tinh: 'Cà Mau' }, 'nam')).toEqual({ '2020': 1 });
  });

  test('only pages that answer the query are counted', () => {
    expect(Object.fromEntries(narrow(['c'], kinds, narrowing({})).counts.get('tinh') ?? [])).toEqual({});
  });
});

test('a value that no page has is ignored', () => {
  const { pages, chosen } = narrow(all, kinds, narrowing({ tinh: 'Sao Hỏa', loai: 'Văn bản' }));
  expect(chosen).toEqual({ loai: 'Văn bản' });
  expect(pages).toEqual(['a', 'b']);
});

test('by day of issue, pages without a day come last and keep their order', () => {
  const latestFirst = ['x', 'a', 'b'];
  expect(narrow(all, kinds, { ...wide, order: { by: 'moi', latestFirst } }).pages).toEqual(['a', 'b', 'c', 'd']);
  expect(narrow(all, kinds, { ...wide, order: { by: 'cu', latestFirst } }).pages).toEqual(['b', 'a', 'c', 'd']);
});

describe('only what is needed is fetched', () => {
  const asked: string[] = [];
  const index: FacetIndex = {
    values: (facet) => {
      asked.push(facet);
      return Promise.resolve(new Map());
    },
    latestFirst: () => {
      asked.push('ngay');
      return Promise.resolve([]);
    },
  };
  test.each([
    ['nothing for a plain query', {}, undefined, false, []],
    ['nothing for a kind', { loai: 'Văn bản' }, undefined, false, []],
    ['a facet that an address names', { tinh: 'Cà Mau' }, undefined, false, ['tinh']],
    ['days for their order', {}, 'moi', false, ['ngay']],
    ['all that a reader sees', {}, undefined, true, ['tinh', 'co-quan', 'doi-tuong', 'tinh-trang', 'nam']],
  ] as const)('%s', async (_name, chosen, order, seen, expected) => {
    asked.length = 0;
    await loadNarrowing(index, chosen, order, seen);
    expect(asked).toEqual(expected);
  });
});
