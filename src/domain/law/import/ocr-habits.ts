import { tokensOf, wordAfter, wordIn } from './ocr-words.ts';

/** Which pairs of syllables a document has that the list has not, roughly: counts up to 255 in a table of fixed size. */
export interface Habits {
  readonly add: (first: number, second: number) => void;
  readonly count: (first: number, second: number) => number;
}

const slots = 1 << 18;

export function habits(): Habits {
  const counts = new Uint8Array(slots);
  const slotOf = (first: number, second: number): number => (Math.imul(first * 4099 + second, 0x9e3779b1) >>> 14) & (slots - 1);
  return {
    add: (first, second) => {
      const slot = slotOf(first, second);
      const count = counts[slot] ?? 0;
      if (count < 255) counts[slot] = count + 1;
    },
    count: (first, second) => counts[slotOf(first, second)] ?? 0,
  };
}

const keyOf = (first: number, second: number): number => first * 8192 + second;

/** How often the lines have each of a few pairs. */
export function pairsIn(lines: readonly { readonly text: string }[], pairs: readonly (readonly [number, number])[]): Habits['count'] {
  const counts = new Map(pairs.map(([first, second]) => [keyOf(first, second), 0]));
  for (const { text } of counts.size === 0 ? [] : lines) {
    const line = tokensOf(text);
    for (let at = 0; at + 1 < line.count; at += 1) {
      const key = keyOf(wordIn(line, at).id, wordAfter(line, at)?.id ?? -1);
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  }
  return (first, second) => counts.get(keyOf(first, second)) ?? 0;
}
