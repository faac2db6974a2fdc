/** Which pairs of syllables a document has, roughly: counts up to 255 in a table of fixed size. */
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
