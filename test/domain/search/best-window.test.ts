import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWindow } from '../../../src/domain/search/best-window.ts';
import type { Occurrence } from '../../../src/domain/search/occurrences.ts';

/** Where words stand: `vay@3` as typed, `von@7*0.4` only alike. */
const occurring = (text: string): Occurrence[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [term = '', at = '0', share = '1'] = each.split(/[@*]/u);
      return { term, at: Number(at), size: 1, share: Number(share) };
    });
const values = new Map([
  ['vay', 1],
  ['von', 2],
  ['tu', 4],
]);

describe('the best stretch of ten words', () => {
  test.each([
    ['', 0, 'holds nothing where nothing stands'],
    ['vay@0', 1, 'holds the one word there is'],
    ['vay@0 von@9', 3, 'holds two words that stand within ten'],
    ['vay@0 von@10', 2, 'does not reach the eleventh word'],
    ['vay@0 vay@1 vay@2', 1, 'counts a word once, however often it stands there'],
    ['vay@0 von@5 tu@30 von@35', 6, 'is the later one where that is worth more'],
    ['vay@0 von@5 tu@12 vay@40', 6, 'may begin in the middle of another'],
    ['tu@0*0.4 vay@3', 2.6, 'counts what is only alike for less'],
    ['tu@0*0.4 tu@3 vay@5', 5, 'counts a word as typed where it stands both ways'],
    ['tu@0 tu@8*0.4 vay@12', 4, 'loses what was typed when it is left behind'],
    ['bitcoin@0 vay@1', 1, 'gives nothing for words that are worth nothing'],
  ])('%s → %d: %s', (text, worth) => {
    expect(bestWindow(occurring(text), values, 10)).toBeCloseTo(worth);
  });
});

const occurrences = fc
  .array(
    fc.record({
      term: fc.constantFrom('vay', 'von', 'tu', 'xa'),
      at: fc.nat(200),
      size: fc.constant(1 as const),
      share: fc.constantFrom(0.4, 0.8, 1),
    }),
  )
  .map((all) => all.sort((a, b) => a.at - b.at));
/** Every term once, with the best of its shares. */
const worthOf = (found: readonly Occurrence[]) =>
  [...values].reduce(
    (sum, [term, value]) => sum + value * Math.max(0, ...found.filter((each) => each.term === term).map(({ share }) => share)),
    0,
  );

describe('wherever words stand', () => {
  test('a stretch is never worth more than the whole page', () => {
    fc.assert(
      fc.property(occurrences, fc.integer({ min: 1, max: 300 }), (found, length) => {
        expect(bestWindow(found, values, length)).toBeLessThanOrEqual(worthOf(found) + 1e-9);
      }),
    );
  });

  test('a stretch as long as the page is worth the whole page', () => {
    fc.assert(
      fc.property(occurrences, (found) => {
        expect(bestWindow(found, values, 201)).toBeCloseTo(worthOf(found), 9);
      }),
    );
  });

  test('a longer stretch is worth as much or more', () => {
    fc.assert(
      fc.property(occurrences, fc.integer({ min: 1, max: 200 }), (found, length) => {
        expect(bestWindow(found, values, length + 1)).toBeGreaterThanOrEqual(bestWindow(found, values, length) - 1e-9);
      }),
    );
  });

  test('it is the best of all stretches, tried one by one', () => {
    fc.assert(
      fc.property(occurrences, fc.integer({ min: 1, max: 60 }), (found, length) => {
        const starts = found.map(({ at }) => worthOf(found.filter((each) => each.at >= at && each.at < at + length)));
        expect(bestWindow(found, values, length)).toBeCloseTo(Math.max(0, ...starts), 9);
      }),
    );
  });
});
