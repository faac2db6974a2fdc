import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affordable, expectedPages, phoneBudget } from '../../../src/domain/search/affordable.ts';
import { rarity } from '../../../src/domain/search/fuse.ts';
import { type IndexCosts, indexCosts } from '../../../src/domain/search/index-costs.ts';
import { plan, type Term } from '../../../src/domain/search/plan.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { syllables } from '../../support/vietnamese-letters.ts';

const totalPages = 1000;
/** An index in which `von` is rare, `vay` known, and `nguoi` on nearly every page and dear. */
const costs = indexCosts({
  parts: [
    ['hoc', 1000],
    ['nguoi', 200_000],
    ['vay', 2000],
    ['von', 1500],
  ],
  words: [
    [4, 'vốn'],
    [100, 'vay học'],
    [900, 'người'],
  ],
});
const asked = (query: string, budget = phoneBudget) => affordable(plan(query, []), costs, totalPages, budget).map(({ text }) => text);

/** Bytes of the parts that these terms stand in. */
function spent(terms: readonly Pick<Term, 'text'>[], { partOf, bytesOf }: IndexCosts): number {
  const parts = new Set(terms.flatMap(({ text }) => text.split(' ').map((syllable) => partOf(fold(syllable)))));
  return [...parts].reduce((sum, part) => sum + bytesOf(part), 0);
}

describe('how many pages hold a term, before the index is asked', () => {
  test.each([
    ['vay', 100, 'a syllable as the table has it'],
    ['vay người', 30, 'a pair: a third of the rarer one'],
    ['vay vốn', 1.2, 'a pair with a rare one'],
    ['vốn vốn', 1.2, 'the same twice'],
    ['xyz', 2, 'what the table does not know'],
    ['xyz vay', 1, 'a pair is on one page at least'],
  ])('%s: %d; %s', (term, pages) => {
    expect(expectedPages(term, costs)).toBeCloseTo(pages);
  });
});

describe('what is asked', () => {
  test('all of a short query that costs little', () => {
    expect(asked('vay vốn')).toEqual(['vay vốn', 'vay', 'vốn']);
  });

  test('a syllable of nearly every page is not asked beside others', () => {
    expect(asked('người vay vốn')).not.toContain('người');
  });

  test('but it is asked alone, for nothing else was typed', () => {
    expect(asked('người')).toEqual(['người']);
  });

  test('a dear part is left out where the budget ends before it', () => {
    const small = { bytes: 4000, enough: 1 };
    expect(asked('người vay vốn', small)).toEqual(['vay vốn', 'vay', 'vốn']);
    expect(asked('người vay vốn', { ...small, bytes: 400_000 })).toContain('người vay');
  });

  test('one part is fetched even where nothing can be spent', () => {
    expect(asked('vay vốn', { bytes: 0, enough: 1 }).length).toBeGreaterThan(0);
  });

  test('nothing for nothing', () => {
    expect(asked('')).toEqual([]);
  });
});

const query = fc.array(fc.constantFrom(...syllables, 'vay', 'xyz', '2023'), { minLength: 1, maxLength: 20 }).map((all) => all.join(' '));
const anyCosts = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 24, maxLength: 24 }),
    counts: fc.array(fc.integer({ min: 1, max: totalPages }), { minLength: syllables.length, maxLength: syllables.length }),
  })
  .map(({ sizes, counts }) =>
    indexCosts({
      parts: [...'abcdeghiklmnopqrstuvxyz{'].map((last, at) => [last, sizes[at] ?? 1] as const),
      words: syllables.map((syllable, at) => [counts[at] ?? 1, syllable] as const),
    }),
  );
const budgets = fc.record({ bytes: fc.nat(300_000), enough: fc.constantFrom(0.5, 0.9, 1) });

describe('whatever is typed, whatever it costs', () => {
  test('terms of the plan are asked, each once, and one at least', () => {
    fc.assert(
      fc.property(query, anyCosts, budgets, (typed, index, budget) => {
        const planned = plan(typed, []);
        const terms = affordable(planned, index, totalPages, budget);
        expect(planned.terms).toEqual(expect.arrayContaining([...terms]));
        expect(new Set(terms.map(({ text }) => text)).size).toBe(terms.length);
        expect(terms.length).toBeGreaterThan(0);
      }),
    );
  });

  test('the budget is kept, unless the first term alone costs more', () => {
    fc.assert(
      fc.property(query, anyCosts, budgets, (typed, index, budget) => {
        const planned = plan(typed, []);
        const dearest = Math.max(...planned.terms.map((term) => spent([term], index)));
        const bytes = spent(affordable(planned, index, totalPages, budget), index);
        expect(bytes).toBeLessThanOrEqual(Math.max(budget.bytes, dearest));
        if (bytes > budget.bytes) expect(planned.terms.map((term) => spent([term], index))).toContain(bytes);
      }),
    );
  });

  test('where nothing is spared, enough of what tells is asked', () => {
    fc.assert(
      fc.property(query, anyCosts, (typed, index) => {
        const planned = plan(typed, []);
        const worth = (terms: readonly Term[]) =>
          terms.reduce((sum, { text, weight }) => sum + weight * rarity(expectedPages(text, index), totalPages), 0);
        const rare = planned.terms.filter(({ size, text }) => size === 2 || index.pagesWith(fold(text)) <= 0.15 * totalPages);
        const telling = rare.length === 0 ? planned.terms : rare;
        const terms = affordable(planned, index, totalPages, { bytes: Infinity, enough: 0.9 });
        expect(worth(terms)).toBeGreaterThanOrEqual(0.9 * worth(telling) - 1e-9);
      }),
    );
  });
});
