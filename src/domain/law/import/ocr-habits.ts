type Counts = Uint16Array;

/**
 * How often a document has pairs of syllables, roughly: counts up to 65,535 in tables of fixed size.
 * Those that the list has are many and stand apart, so that they do not fall together with the few that it has not.
 */
export interface Habits {
  readonly listed: Counts;
  readonly unlisted: Counts;
}

const slots = 1 << 18;

export const habits = (): Habits => ({ listed: new Uint16Array(slots), unlisted: new Uint16Array(slots) });

/** Where a pair of syllables of the list is counted. */
export const slotOfSyllables = (first: number, second: number): number =>
  (Math.imul(first * 4099 + second, 0x9e3779b1) >>> 14) & (slots - 1);

export function countPair(counts: Counts, slot: number): void {
  const count = counts[slot] ?? 0;
  if (count < 65_535) counts[slot] = count + 1;
}

export const pairsOf = (counts: Counts, first: number, second: number): number => counts[slotOfSyllables(first, second)] ?? 0;
