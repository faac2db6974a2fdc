import type { Occurrence } from './occurrences.ts';

/**
 * What the most telling stretch of a page is worth, every term once. A long text holds every word somewhere; one that answers
 * holds them together.
 *
 * @param found in the order of the words
 * @param length of the stretch in words
 */
export function bestWindow(found: readonly Occurrence[], values: ReadonlyMap<string, number>, length: number): number {
  /** For each term, how often it stands in the window with each share. */
  const inside = new Map<string, number[]>();
  let worth = 0;
  let best = 0;
  let first = 0;
  const value = (term: string) => (values.get(term) ?? 0) * Math.max(0, ...(inside.get(term) ?? []));
  const change = (term: string, act: (shares: number[]) => void) => {
    const shares = inside.get(term) ?? [];
    worth -= value(term);
    act(shares);
    inside.set(term, shares);
    worth += value(term);
  };
  for (const { term, at, share } of found) {
    for (let leaving = found[first]; leaving !== undefined && leaving.at <= at - length; leaving = found[first]) {
      change(leaving.term, (shares) => shares.shift());
      first += 1;
    }
    change(term, (shares) => shares.push(share));
    best = Math.max(best, worth);
  }
  return best;
}
