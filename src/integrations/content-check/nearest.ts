/**
 * The known words that look most like a wrong one, the nearest first.
 *
 * @example nearest('vay-vonn', ['vay-von', 'an-tich']) // ['vay-von']
 */
export function nearest(wrong: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  return [...known]
    .map((word) => ({ word, away: distance(wrong, word) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || a.word.localeCompare(b.word))
    .slice(0, most)
    .map(({ word }) => word);
}

/** Levenshtein distance: letters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
