import type { Near } from './ocr-near.ts';
import { nearOf, type Word } from './ocr-words.ts';
import { pairIndex } from './words/read-list.ts';

/** What a word may have been, how sure its neighbours make it, and which of them speaks for it most. */
export interface Guess {
  readonly text: string;
  readonly score: number;
  readonly witness: 'before' | 'after';
  readonly id: number;
}

const slots = 1 << 17;
const cachedPairs = new Int32Array(slots);
const cachedAnswers = new Uint8Array(slots);

const pairs = (first: number, second: number): number => (first < 0 || second < 0 ? 0 : pairIndex().count(first, second));

/** Whether official texts have the two side by side, in any of their right spellings. */
export function meet(first: Word, second: Word): boolean {
  if (first.sound < 0 || second.sound < 0) return false;
  const key = first.sound * 8192 + second.sound + 1;
  const slot = (Math.imul(key, 0x9e3779b1) >>> 15) & (slots - 1);
  if (cachedPairs[slot] === key) return cachedAnswers[slot] === 1;
  const answer =
    pairs(first.id, second.id) > 0 ||
    pairs(first.other, second.id) > 0 ||
    pairs(first.id, second.other) > 0 ||
    pairs(first.other, second.other) > 0;
  cachedPairs[slot] = key;
  cachedAnswers[slot] = answer ? 1 : 0;
  return answer;
}

/** Bits against a guess by how far it looks: other marks cost nothing or one, another letter much. Measured on scanned and on clean texts. */
const distanceBits = [0, 1, 7, 12];
/** Bits against doubting a word by how common it is, for a neighbour that never met the guess, and for a pair that is nearly always one. */
const knownBits = 0.5;
const strangerBits = 1;
const fixedBits = 5;

/** A guess of this score is told: on clean texts one in some four thousand words gets there. */
export const sure = 4.7;

/** Bits for a pair seen so often, of a neighbour seen so often: a frequent pair counts, and more so one that the neighbour seldom goes without. */
function bitsOf(seen: number, neighbour: Word | undefined): number {
  if (neighbour === undefined) return 0;
  if (seen === 0) return neighbour.id < 0 ? -1 : -strangerBits;
  return Math.log2(seen) + Math.max(0, fixedBits + Math.log2(Math.min(1, seen / Math.max(1, neighbour.count))));
}

const mostKept = 100_000;
const guesses = new Map<number, Guess | null>();

/** The best of the near syllables in this place; undefined when no neighbour has ever stood beside one. */
export function guess(before: Word | undefined, word: Word, after: Word | undefined): Guess | undefined {
  const [left, right] = [before?.id ?? -1, after?.id ?? -1];
  if (left < 0 && right < 0) return undefined;
  const key = word.syllable && word.id >= 0 ? ((left + 1) * 8192 + word.id) * 8192 + right + 1 : -1;
  const kept = key < 0 ? undefined : guesses.get(key);
  if (kept !== undefined) return kept ?? undefined;
  const best = bestNear(before, word, after);
  if (key >= 0) {
    if (guesses.size >= mostKept) guesses.clear();
    guesses.set(key, best ?? null);
  }
  return best;
}

function bestNear(before: Word | undefined, word: Word, after: Word | undefined): Guess | undefined {
  let best: Guess | undefined;
  const doubt = word.syllable ? knownBits * Math.log2(1 + word.count) : 0;
  for (const near of nearOf(word)) {
    const left = before === undefined ? 0 : pairs(before.id, near.id);
    const right = after === undefined ? 0 : pairs(near.id, after.id);
    if (left + right === 0) continue;
    const [leftBits, rightBits] = [bitsOf(left, before), bitsOf(right, after)];
    const score = leftBits + rightBits - (distanceBits[near.distance] ?? 12) - doubt;
    if (best === undefined || score > best.score)
      best = { text: near.text, id: near.id, score, witness: rightBits >= leftBits ? 'after' : 'before' };
  }
  return best;
}

/** The nearest syllable when no neighbour speaks: only one that differs by marks alone and is common. */
export function nearest(word: Word): string | undefined {
  let best: Near | undefined;
  for (const near of nearOf(word)) {
    if (near.distance > 1) continue;
    if (best === undefined || near.count > best.count) best = near;
  }
  return best?.text;
}
