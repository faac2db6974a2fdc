/** Answers to questions about three syllables; a table of fixed size in which a newer answer takes the place of an older one. */
export interface TripleCache<Answer> {
  /** Undefined when the question was not asked lately. */
  readonly get: (first: number, second: number, third: number) => Answer | null | undefined;
  readonly set: (first: number, second: number, third: number, answer: Answer | null) => void;
}

const slots = 1 << 16;

/** Places in the list of syllables are below 8190; -1 stands for none, -2 for a word that the list does not know. */
export function tripleCache<Answer>(): TripleCache<Answer> {
  const pairs = new Int32Array(slots).fill(-1);
  const thirds = new Int32Array(slots);
  const answers: (Answer | null)[] = new Array<Answer | null>(slots).fill(null);
  const pairOf = (first: number, second: number): number => (first + 2) * 8192 + second + 2;
  const slotOf = (pair: number, third: number): number =>
    (Math.imul(pair ^ Math.imul(third + 2, 0x85ebca6b), 0x9e3779b1) >>> 16) & (slots - 1);
  return {
    get: (first, second, third) => {
      const pair = pairOf(first, second);
      const slot = slotOf(pair, third);
      return pairs[slot] === pair && thirds[slot] === third ? answers[slot] : undefined;
    },
    set: (first, second, third, answer) => {
      const pair = pairOf(first, second);
      const slot = slotOf(pair, third);
      pairs[slot] = pair;
      thirds[slot] = third;
      answers[slot] = answer;
    },
  };
}
