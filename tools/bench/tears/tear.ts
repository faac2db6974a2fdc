import { seeded } from './random.ts';

/** `web`: a piece of 1 to 3 letters stands alone on its line. `any`: one line end anywhere inside the syllable. */
export const tearWays = ['web', 'any'] as const;
type TearWay = (typeof tearWays)[number];

interface Damage {
  readonly way: TearWay;
  readonly seed: number;
  /** One in so many syllables is torn. */
  readonly rate: number;
  readonly narrow: number;
  readonly wide: number;
}

/** A piece of a text and what separates it from the next: a space, a line end in place of a space, a tear, or a new paragraph. */
export interface Piece {
  readonly text: string;
  readonly then: 'space' | 'wrap' | 'tear' | 'paragraph';
  /** The word that a tear cut, at its first piece. */
  readonly tornFrom?: string;
}

type Random = () => number;

/** Wraps each paragraph at narrow to wide columns (a line end instead of a space), then tears one in `rate` syllables. */
export function wrapAndTear(text: string, damage: Damage): Piece[] {
  const random = seeded(damage.seed);
  return text
    .normalize('NFC')
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => {
      const width = damage.narrow + Math.floor(random() * (damage.wide - damage.narrow + 1));
      return tear(wrap(paragraph, width), damage, random);
    });
}

function wrap(paragraph: string, width: number): Piece[] {
  const words = paragraph.split(/\s+/u);
  let column = 0;
  return words.map((text, index) => {
    column += text.length + 1;
    const next = words[index + 1];
    if (next === undefined) return { text, then: 'paragraph' };
    if (column + next.length <= width) return { text, then: 'space' };
    column = 0;
    return { text, then: 'wrap' };
  });
}

function tear(pieces: readonly Piece[], { way, rate }: Damage, random: Random): Piece[] {
  const torn: Piece[] = [];
  for (const { text, then } of pieces) {
    const cut = random() * rate < 1 ? cutWord(text, way, random) : undefined;
    if (cut === undefined) torn.push({ text, then });
    else {
      const before = torn.at(-1);
      if (cut.alone === 'first' && before?.then === 'space') torn[torn.length - 1] = { ...before, then: 'wrap' };
      const last = cut.alone === 'last' && then === 'space' ? 'wrap' : then;
      for (const [index, part] of cut.parts.entries())
        torn.push({ text: part, then: index === cut.parts.length - 1 ? last : 'tear', ...(index === 0 ? { tornFrom: text } : {}) });
    }
  }
  return torn;
}

interface CutWord {
  readonly parts: readonly string[];
  /** Which part stands alone on its line, so that the line end takes the place of a space too. */
  readonly alone: 'first' | 'middle' | 'last' | 'none';
}

/** Cuts a word inside one of its syllables (two letters or more); undefined when it has none. */
function cutWord(word: string, way: TearWay, random: Random): CutWord | undefined {
  const syllables = [...word.matchAll(/\p{L}{2,}/gu)];
  const syllable = syllables[Math.floor(random() * syllables.length)];
  if (syllable === undefined) return undefined;
  const [start, size] = [syllable.index, syllable[0].length];
  if (way === 'any') {
    const at = start + 1 + Math.floor(random() * (size - 1));
    return { parts: [word.slice(0, at), word.slice(at)], alone: 'none' };
  }
  return webCut(word, start, size, random);
}

function webCut(word: string, start: number, size: number, random: Random): CutWord {
  const length = 1 + Math.floor(random() * Math.min(3, size - 1));
  const from = start + Math.floor(random() * (size - length + 1));
  const to = from + length;
  if (from === start) return { parts: [word.slice(0, to), word.slice(to)], alone: start === 0 ? 'first' : 'none' };
  if (to < start + size) return { parts: [word.slice(0, from), word.slice(from, to), word.slice(to)], alone: 'middle' };
  const marksApart = to < word.length && random() < 0.3;
  if (marksApart) return { parts: [word.slice(0, from), word.slice(from, to), word.slice(to)], alone: 'none' };
  return { parts: [word.slice(0, from), word.slice(from)], alone: 'last' };
}
