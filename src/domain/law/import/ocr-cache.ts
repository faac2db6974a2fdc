/** Answers to questions about three words by their serial numbers; a table of fixed size in which a newer answer takes the place of an older one. */
export interface TripleCache<Answer> {
  /** Undefined when the question was not asked lately. */
  readonly get: (first: number, second: number, third: number) => Answer | null | undefined;
  readonly set: (first: number, second: number, third: number, answer: Answer | null) => void;
}

const slots = 1 << 17;

const slotOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0xc2b2ae35) ^ third, 0x9e3779b1) >>> 15;

export function tripleCache<Answer>(): TripleCache<Answer> {
  const asked = new Int32Array(slots * 3).fill(-1);
  const answers: (Answer | null)[] = new Array<Answer | null>(slots).fill(null);
  return {
    get: (first, second, third) => {
      const slot = slotOf(first, second, third);
      const at = slot * 3;
      return asked[at] === first && asked[at + 1] === second && asked[at + 2] === third ? answers[slot] : undefined;
    },
    set: (first, second, third, answer) => {
      const slot = slotOf(first, second, third);
      asked.set([first, second, third], slot * 3);
      answers[slot] = answer;
    },
  };
}
