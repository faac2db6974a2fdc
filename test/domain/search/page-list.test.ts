import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListedPage, pageList, pageTable } from '../../../src/domain/search/page-list.ts';

const pages: readonly ListedPage[] = [
  {
    page: 'vi_b1f',
    names: [
      ['vay', 'von'],
      ['muon', 'tien'],
    ],
    kind: 'Hướng dẫn',
    section: 'huong-dan',
  },
  { page: 'vi_a9c', names: [['luat', 'dac', 'xa']], kind: 'Văn bản', section: 'van-ban', state: 'con-hieu-luc' },
  { page: 'vi_a2c', names: [['vay', 'tien']], kind: 'Văn bản', section: 'van-ban', state: 'het-hieu-luc' },
];
const table = pageTable(pages);
const list = pageList(table);

describe('a list of pages', () => {
  test('is written in columns, in the order of the ids, with as many letters as tell them apart', () => {
    expect(table).toEqual({
      prefix: 'vi_',
      ids: 'a2a9b1',
      width: 2,
      names: 'vay tien\nluat dac xa\nvay von;muon tien',
      sorts: [
        ['Văn bản', 'van-ban', 'het-hieu-luc'],
        ['Văn bản', 'van-ban', 'con-hieu-luc'],
        ['Hướng dẫn', 'huong-dan', ''],
      ],
      sortOf: [0, 1, 2],
    });
  });

  test('is the same in whatever order the pages come', () => {
    expect(pageTable([...pages].reverse())).toEqual(table);
  });

  test('knows how many pages there are, and of which kinds', () => {
    expect(list.total).toBe(3);
    expect(list.kinds).toEqual(['Văn bản', 'Hướng dẫn']);
  });

  test.each([
    ['vi_a2c', { kind: 'Văn bản', state: 'het-hieu-luc', section: 'van-ban', names: [['vay', 'tien']] }],
    [
      'vi_b1f',
      {
        kind: 'Hướng dẫn',
        section: 'huong-dan',
        names: [
          ['vay', 'von'],
          ['muon', 'tien'],
        ],
      },
    ],
  ])('tells of %s what was written', (page, told) => {
    expect(list.get(page)).toMatchObject(told);
  });

  test('does not know a page that was not written', () => {
    expect(list.get('vi_zzz')).toBeUndefined();
    expect(list.get('')).toBeUndefined();
  });

  test('says nothing of a state where there is none', () => {
    expect(list.get('vi_b1f')).not.toHaveProperty('state');
  });

  test.each([
    ['vay', ['a2', 'b1']],
    ['vay tien', ['a2', 'b1']],
    ['xa luat', ['a9']],
    ['vay luat', []],
    ['bitcoin', []],
  ])('pages that are called with %s: %j', (syllables, expected) => {
    expect(list.named(syllables.split(' ')).map(({ page }) => page)).toEqual(expected);
  });

  test('nobody is called by no word', () => {
    expect(list.named([])).toEqual([]);
  });

  test('two pages of one id are refused', () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    expect(() => pageTable([page, page])).toThrow('two pages of the index have one name');
    expect(() => pageTable([page, { ...page, page: `${page.page} ` }])).toThrow('two pages of the index have one name');
  });

  test('a list of no pages is a list', () => {
    const none = pageList(pageTable([]));
    expect([none.total, none.kinds, none.get('vi_a'), none.named(['a'])]).toEqual([0, [], undefined, []]);
  });
});

const syllable = fc.string({ unit: fc.constantFrom(...'abcdeghi0123'), minLength: 1, maxLength: 5 });
const label = fc.string({ unit: 'grapheme', maxLength: 12 });
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 7, maxLength: 7 }).map((hash) => `vi_${hash}`),
  fc.string({ unit: fc.constantFrom(...'vi_abc019/-'), minLength: 1, maxLength: 12 }),
);
const listedPage = fc.record(
  {
    page: id,
    names: fc.array(fc.array(syllable, { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
    kind: label,
    section: label,
    state: fc.string({ minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: ['page', 'names', 'kind', 'section'] },
);
const anyPages = fc.uniqueArray(listedPage, { selector: ({ page }) => page, maxLength: 30 });

describe('whatever pages there are', () => {
  test('what is written is read back, each page by its own id', () => {
    fc.assert(
      fc.property(anyPages, (all) => {
        const read = pageList(JSON.parse(JSON.stringify(pageTable(all))) as ReturnType<typeof pageTable>);
        expect(read.total).toBe(all.length);
        for (const { page, ...told } of all) {
          const { page: short, ...got } = read.get(page) ?? { page: undefined };
          expect(got).toEqual(told);
          expect(short).toBeDefined();
        }
        expect(new Set(all.map(({ page }) => read.get(page)?.page)).size).toBe(all.length);
        expect(new Set(read.kinds)).toEqual(new Set(all.map(({ kind }) => kind)));
      }),
    );
  });

  test('every page is found by the words of its names, and by no other', () => {
    fc.assert(
      fc.property(anyPages, fc.array(syllable, { minLength: 1, maxLength: 3 }), (all, sought) => {
        const read = pageList(pageTable(all));
        const holding = (words: readonly string[]) =>
          all.filter(({ names }) => words.every((word) => names.flat().includes(word))).map(({ page }) => read.get(page));
        expect(new Set(read.named(sought))).toEqual(new Set(holding(sought)));
        for (const { names } of all) for (const name of names) expect(new Set(read.named(name))).toEqual(new Set(holding(name)));
      }),
    );
  });
});
