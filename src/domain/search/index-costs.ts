/**
 * What asking an index costs, known before anything of it is fetched: an engine cuts its index into parts by the order of the
 * words, so that the part a syllable stands in, its bytes, and how many pages hold the syllable can be told beforehand.
 */

/** The form that is written beside the index; words are folded. */
export interface CostTable {
  /** In the order of the words: the last word of each part and its bytes as they are transferred. */
  readonly parts: readonly (readonly [last: string, bytes: number])[];
  /** Words by how many pages hold them: `[16, 'an cho']` are words on 16 pages or a little more; words on fewer than 3 are left out. */
  readonly common: readonly (readonly [pages: number, words: string])[];
}

/** Answers what a syllable costs. */
export interface IndexCosts {
  /** About how many pages hold this folded syllable. */
  pagesWith(bare: string): number;
  /** Whether the table knows it: it stands on more than a page or two. */
  isCommon(bare: string): boolean;
  /** The part of the index that holds it. */
  partOf(bare: string): number;
  /** Bytes of a part as they are transferred. */
  bytesOf(part: number): number;
}

/** A syllable of few pages; which one, the table does not tell. */
const rare = 2;
/** Steps of the table: three to a doubling are near enough for weighing. */
const steps = 3;

/** The count that stands for all counts of a step. */
function rounded(pages: number): number {
  return Math.round(2 ** (Math.floor(steps * Math.log2(pages)) / steps));
}

/**
 * Makes the table from what an index holds.
 *
 * @param counts how many pages hold each folded word
 */
export function costTable(parts: CostTable['parts'], counts: ReadonlyMap<string, number>): CostTable {
  const byCount = new Map<number, string[]>();
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count <= rare) continue;
    byCount.set(rounded(count), [...(byCount.get(rounded(count)) ?? []), word]);
  }
  return { parts, common: [...byCount].sort(([a], [b]) => a - b).map(([count, words]) => [count, words.join(' ')] as const) };
}

/** Reads the table. A word after the last part is looked for in the last one, as the engine does. */
export function indexCosts({ parts, common }: CostTable): IndexCosts {
  const counts = new Map(common.flatMap(([pages, words]) => words.split(' ').map((word) => [word, pages] as const)));
  return {
    pagesWith: (bare) => counts.get(bare) ?? rare,
    isCommon: (bare) => counts.has(bare),
    partOf: (bare) => {
      const at = parts.findIndex(([last]) => bare <= last);
      return at < 0 ? parts.length - 1 : at;
    },
    bytesOf: (part) => parts[part]?.[1] ?? 0,
  };
}
