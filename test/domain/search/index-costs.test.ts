import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CostTable, costTable, indexCosts } from '../../../src/domain/search/index-costs.ts';
import { spellingKey } from '../../../src/domain/search/normalize.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { spelledAsSyllable } from '../../../src/domain/text/syllable-grammar.ts';
import { syllables } from '../../support/vietnamese-letters.ts';

const parts: CostTable['parts'] = [
  ['hoa', 1200],
  ['tu', 900],
  ['vay', 3000],
];
const costs = indexCosts(
  costTable(parts, [
    { bare: 'hoa', spelled: ['hoa', 'hòa', 'hóa'], pages: 40 },
    { bare: 'li', spelled: ['lí'], pages: 3 },
    { bare: 'tu', spelled: ['tù', 'từ'], pages: 16 },
    { bare: 'duong', spelled: ['đường'], pages: 1 },
    { bare: '2023', spelled: ['2023'], pages: 9 },
    { bare: '1320', spelled: ['1320'], pages: 1 },
  ]),
);

describe('how many pages hold a syllable', () => {
  test.each([
    ['tu', 16, 'a power of two is told as it is'],
    ['hoa', 32, 'in between, a little less'],
    ['duong', 1, 'a word of one page'],
    ['2023', 8, 'a number of many pages'],
    ['1320', 2, 'a rare number is not written down and taken for rare'],
    ['bitcoin', 2, 'what no page holds is taken for rare'],
  ])('%s: about %d; %s', (bare, pages) => {
    expect(costs.pagesWith(bare)).toBe(pages);
  });
});

describe('whether the site has a syllable', () => {
  test.each(['hoa', 'hòa', 'hoà', 'HÒA', 'hóa', 'tù', 'từ', 'tu', 'đường', 'duong', 'lí', 'lý', 'li', 'ly', '2023'])(
    'it has %s',
    (typed) => {
      expect(costs.isKnown(typed)).toBe(true);
    },
  );

  test.each(['hỏa', 'tú', 'dương', 'đuong', 'lì', 'bitcoin', 'asdfgh', ''])('it does not have %o', (typed) => {
    expect(costs.isKnown(typed)).toBe(false);
  });
});

describe('where a syllable stands', () => {
  test.each([
    ['an', 0],
    ['hoa', 0],
    ['hoac', 1],
    ['tu', 1],
    ['tuoi', 2],
    ['vay', 2],
    ['xoa', 2],
  ])('%s is looked for in part %d', (bare, part) => {
    expect(costs.partOf(bare)).toBe(part);
    expect(costs.bytesOf(part)).toBe(parts[part]?.[1]);
  });

  test('a part that is not there costs nothing', () => {
    expect(costs.bytesOf(3)).toBe(0);
    expect(indexCosts({ parts: [], words: [] }).bytesOf(indexCosts({ parts: [], words: [] }).partOf('a'))).toBe(0);
  });
});

/** Words as an index holds them: every bare form once, with some of its spellings. */
const spelledSyllables = [...new Set(syllables)].filter(spelledAsSyllable);
const byBare = Map.groupBy(spelledSyllables, fold);
const anyCounts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: byBare.size, maxLength: byBare.size });
const anyWords = fc
  .tuple(fc.shuffledSubarray([...byBare.keys()], { minLength: 1 }), anyCounts)
  .map(([bares, counts]) => bares.map((bare, at) => ({ bare, spelled: byBare.get(bare) ?? [], pages: counts[at] ?? 1 })));

describe('whatever the index holds', () => {
  test('every count is told as it is or less, by no more than 1.27 times', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const read = indexCosts(costTable([], words));
        for (const { bare, pages } of words) {
          expect(read.pagesWith(bare)).toBeLessThanOrEqual(pages);
          expect(pages / read.pagesWith(bare)).toBeLessThan(1.27);
        }
      }),
    );
  });

  test('a word with more pages is never told fewer', () => {
    const told = (pages: number) => indexCosts(costTable([], [{ bare: 'vay', spelled: ['vay'], pages }])).pagesWith('vay');
    fc.assert(fc.property(fc.nat(4999), fc.nat(4999), (a, b) => (a < b ? told(a + 1) <= told(b + 1) : told(b + 1) <= told(a + 1))));
  });

  test('every spelling is known, with and without accents, in either placement of the tone', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const { isKnown } = indexCosts(costTable([], words));
        for (const { bare, spelled } of words)
          for (const each of [...spelled, bare]) {
            expect([each, isKnown(each)]).toEqual([each, true]);
            expect([each, isKnown(each.normalize('NFD').toUpperCase())]).toEqual([each, true]);
            expect([each, isKnown(spellingKey(each))]).toEqual([each, true]);
          }
      }),
    );
  });

  test('a table is the same in whatever order the words come', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(costTable([], [...words].reverse())).toEqual(costTable([], words));
      }),
    );
  });

  test('the part of a word is the first that ends with it or after it', () => {
    const anyParts = fc
      .uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdtuvy'), minLength: 1, maxLength: 5 }), { minLength: 1 })
      .map((all) => all.sort());
    fc.assert(
      fc.property(anyParts, fc.string({ unit: fc.constantFrom(...'abcdtuvyz'), maxLength: 6 }), (lasts, bare) => {
        const at = indexCosts({ parts: lasts.map((last) => [last, 1] as const), words: [] }).partOf(bare);
        expect(bare <= (lasts[at] ?? '') || at === lasts.length - 1).toBe(true);
        for (const before of lasts.slice(0, at)) expect(before < bare).toBe(true);
      }),
    );
  });
});
