import { fold } from '../text/fold.ts';
import { spelledAsSyllable } from '../text/syllable-grammar.ts';
import { spellingKey } from './normalize.ts';

/**
 * What asking an index costs, known before anything of it is fetched: an engine cuts its index into parts by the order of the
 * words, so that the part a syllable stands in, its bytes, and how many pages hold the syllable can be told beforehand.
 */

/** The form that is written beside the index. */
export interface CostTable {
  /** In the order of the words: the last word of each part and its bytes as they are transferred. */
  readonly parts: readonly (readonly [last: string, bytes: number])[];
  /** Words as pages spell them, by how many pages hold them with whatever accents: `[16, 'ăn ấn chờ cho']` stands for 16 or a little more. */
  readonly words: readonly (readonly [pages: number, words: string])[];
}

/** A word of an index without accents, the ways in which pages spell it, and how many pages hold any of them. */
export interface IndexedWord {
  readonly bare: string;
  readonly spelled: readonly string[];
  readonly pages: number;
}

/** Answers what a syllable costs, and whether it stands on the site at all. */
export interface IndexCosts {
  /** About how many pages hold this folded syllable. */
  pagesWith(bare: string): number;
  /** Whether some page holds it as it was typed: with these accents where it has any. */
  isKnown(typed: string): boolean;
  /** The part of the index that holds it. */
  partOf(bare: string): number;
  /** Bytes of a part as they are transferred. */
  bytesOf(part: number): number;
}

/** Words that are no syllables (numbers, words run together) are told only when many pages hold them. */
const rare = 2;
/** Steps of the table: three to a doubling are near enough for weighing. */
const steps = 3;

/** The count that stands for all counts of a step. */
function rounded(pages: number): number {
  return Math.round(2 ** (Math.floor(steps * Math.log2(pages)) / steps));
}

/** Makes the table from what an index holds. */
export function costTable(parts: CostTable['parts'], words: readonly IndexedWord[]): CostTable {
  const byCount = new Map<number, string[]>();
  for (const { bare, spelled, pages } of words.toSorted((a, b) => (a.bare < b.bare ? -1 : 1))) {
    const syllables = spelled.filter(spelledAsSyllable);
    const told = syllables.length > 0 ? syllables : pages > rare ? [bare] : [];
    if (told.length > 0) byCount.set(rounded(pages), [...(byCount.get(rounded(pages)) ?? []), ...told]);
  }
  return { parts, words: [...byCount].sort(([a], [b]) => a - b).map(([count, told]) => [count, told.join(' ')] as const) };
}

/** Reads the table. A word after the last part is looked for in the last one, as the engine does. */
export function indexCosts({ parts, words }: CostTable): IndexCosts {
  const counts = new Map<string, number>();
  const spelled = new Set<string>();
  for (const [pages, told] of words) {
    for (const word of told.split(' ')) {
      counts.set(fold(word), pages);
      spelled.add(spellingKey(word));
      spelled.add(fold(spellingKey(word)));
    }
  }
  return {
    pagesWith: (bare) => counts.get(bare) ?? rare,
    isKnown: (typed) => spelled.has(spellingKey(typed)),
    partOf: (bare) => {
      const at = parts.findIndex(([last]) => bare <= last);
      return at < 0 ? parts.length - 1 : at;
    },
    bytesOf: (part) => parts[part]?.[1] ?? 0,
  };
}
