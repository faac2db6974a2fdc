import { tripleCache } from './ocr-cache.ts';
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
/** Twice the pair plus one, plus the answer. */
const answers = new Int32Array(slots);

const pairs = (first: number, second: number): number => (first < 0 || second < 0 ? 0 : pairIndex().count(first, second));

/** Whether official texts have the two words side by side, in any of their right spellings. */
export function meet(first: Word, second: Word): boolean {
  if (first.sound < 0 || second.sound < 0) return false;
  const key = first.sound * 8192 + second.sound + 1;
  const slot = (Math.imul(key, 0x9e3779b1) >>> 15) & (slots - 1);
  const kept = answers[slot] ?? 0;
  if (kept >> 1 === key) return (kept & 1) === 1;
  const answer =
    pairs(first.id, second.id) > 0 ||
    pairs(first.other, second.id) > 0 ||
    pairs(first.id, second.other) > 0 ||
    pairs(first.other, second.other) > 0;
  answers[slot] = (key << 1) | (answer ? 1 : 0);
  return answer;
}

/** Bits against a guess by how far it looks: other marks cost nothing or one, another letter much. Measured on scanned and on clean texts. */
const distanceBits = [0, 1, 7, 12];
/** Bits against doubting a word by how common it is, for a neighbour that never met the guess, and for a pair that is nearly always one. */
const knownBits = 0.5;
const strangerBits = 1;
const fixedBits = 5;
/** Pairs of little words are seen thousands of times and tell no more for it. */
const mostBits = 8;

/**
 * Scores from which a guess is told, set on clean texts (of 17 laws, every other one) so that one word in some five thousand is doubted wrongly:
 * where nothing speaks for the word as it stands; for a word of plain letters that is no syllable; for two words at once.
 */
export const told = { unknown: 3.5, plain: -2, both: -3 } as const;

/** Bits for a pair seen so often, of a neighbour seen so often: a frequent pair counts, and more so one that the neighbour seldom goes without. */
function bitsOf(seen: number, neighbour: Word | undefined): number {
  if (neighbour === undefined) return 0;
  if (seen === 0) return neighbour.id < 0 ? -1 : -strangerBits;
  return Math.min(mostBits, Math.log2(seen)) + Math.max(0, fixedBits + Math.log2(Math.min(1, seen / Math.max(1, neighbour.count))));
}

/** How often a syllable stands in the list to be guessed without a neighbour. */
const common = 16;
/** Share of the places of the rarer of two syllables that makes them a phrase. */
const phrase = 0.5;
const guesses = tripleCache<Guess>();
const bothGuesses = tripleCache<BothGuess>();

/** The best of the near syllables in this place; undefined when no neighbour has ever stood beside one. */
export function guess(before: Word | undefined, word: Word, after: Word | undefined): Guess | undefined {
  if ((before?.id ?? -1) < 0 && (after?.id ?? -1) < 0) return undefined;
  const [left, right] = [before?.serial ?? 0, after?.serial ?? 0];
  const kept = guesses.get(left, word.serial, right);
  if (kept !== undefined) return kept ?? undefined;
  const best = bestNear(before, word, after);
  guesses.set(left, word.serial, right, best ?? null);
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

const marksOf = (text: string): string =>
  [...text.normalize('NFD').replace(/đ/gu, '')]
    .filter((char) => /\p{M}/u.test(char))
    .sort()
    .join('');

/** The nearest syllable when no neighbour speaks: one that differs by marks alone, or keeps its marks and differs by a letter; the most common. */
export function nearest(word: Word): string | undefined {
  const marks = marksOf(word.lower);
  let best: Near | undefined;
  for (const near of nearOf(word)) {
    if (near.distance > 1 && (near.count < common || marksOf(near.text) !== marks)) continue;
    const closer = best === undefined ? 1 : Math.min(2, best.distance) - Math.min(2, near.distance);
    if (best === undefined || closer > 0 || (closer === 0 && near.count > best.count)) best = near;
  }
  return best?.text;
}

interface BothGuess {
  readonly first: Near;
  readonly second: Near;
  readonly score: number;
}

/** Two misread words side by side, each of which hides what the other was: `công đẳng` is cộng đồng. */
export function guessBoth(before: Word | undefined, first: Word, second: Word): BothGuess | undefined {
  const left = before?.serial ?? 0;
  const kept = bothGuesses.get(left, first.serial, second.serial);
  if (kept !== undefined) return kept ?? undefined;
  const best = bestBoth(before, first, second);
  bothGuesses.set(left, first.serial, second.serial, best ?? null);
  return best;
}

function bestBoth(before: Word | undefined, first: Word, second: Word): BothGuess | undefined {
  let best: BothGuess | undefined;
  const doubt = knownBits * (Math.log2(1 + first.count) + Math.log2(1 + second.count));
  for (const one of nearOf(first)) {
    if (one.distance > 1) break;
    if (before !== undefined && pairs(before.id, one.id) === 0) continue;
    for (const other of nearOf(second)) {
      if (other.distance > 2) continue;
      const seen = pairs(one.id, other.id);
      if (seen === 0) continue;
      const share = seen / Math.max(seen, Math.min(one.count, other.count));
      if (share < phrase) continue;
      const score =
        Math.log2(seen) + fixedBits + Math.log2(share) - (distanceBits[one.distance] ?? 12) - (distanceBits[other.distance] ?? 12) - doubt;
      if (best === undefined || score > best.score) best = { first: one, second: other, score };
    }
  }
  return best;
}
