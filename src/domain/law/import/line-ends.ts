import { type End, readChain } from './join-chain.ts';
import { isSyllable } from './syllable.ts';
import { strangeWords } from './strange-words.ts';
import { readToken, type Token } from './token.ts';

/** The most pieces read at once, so that a text of torn lines only takes time in proportion to its length. */
const longestChain = 48;

/**
 * Says for each line what the line end before it was. `bound[i]` is true where line i surely does not go on with the line before.
 * `texts` have no white space around them.
 *
 * @example readLineEnds(['Ph', 'ố', 'i hợp'], [true, false, false]) // ['space', 'tear', 'tear']
 */
export function readLineEnds(texts: readonly string[], bound: readonly boolean[]): End[] {
  const ends: End[] = texts.map(() => 'space');
  const isTorn = tornness(texts);
  const isSeen = strangeWords(texts);
  let at = 1;
  while (at < texts.length) {
    if (bound[at] === true || surelySpace(lastToken(texts[at - 1] ?? ''), texts[at] ?? '')) {
      at += 1;
      continue;
    }
    const to = endOfChain(texts, bound, at);
    const pieces = [lastWord(texts[at - 1] ?? '')];
    for (let line = at; line < to; line += 1) pieces.push(texts[line] ?? '');
    pieces.push(firstWord(texts[to] ?? ''));
    const alone = isOneWord(texts[at - 1] ?? '');
    const before = alone
      ? bound[at - 1] === true || at < 2
        ? undefined
        : lastWord(texts[at - 2] ?? '')
      : wordBeforeLast(texts[at - 1] ?? '');
    const below = bound[to + 1] === false ? firstWord(texts[to + 1] ?? '') : undefined;
    for (const [index, end] of readChain({ before, pieces, after: secondWord(texts[to] ?? ''), below, alone, isTorn, isSeen }).entries())
      ends[at + index] = end;
    at = to + 1;
  }
  return ends;
}

/** Whether more than one line in a hundred ends in a piece of a word; counted once, and only when asked. */
function tornness(texts: readonly string[]): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= texts.filter((text) => isPiece(lastToken(text))).length * 100 > texts.length;
    return known;
  };
}

function isPiece({ kind, id, core }: Token): boolean {
  return kind === 'broken' || (kind === 'letter' && id < 0) || (kind === 'syllable' && id < 0 && core.length < 4);
}

/** The chain goes on over lines of one word, as long as the next line end is not surely a space. */
function endOfChain(texts: readonly string[], bound: readonly boolean[], at: number): number {
  let to = at;
  while (to + 1 < texts.length && to - at < longestChain && isOneWord(texts[to] ?? '') && bound[to + 1] !== true) {
    if (surelySpace(lastToken(texts[to] ?? ''), texts[to + 1] ?? '')) break;
    to += 1;
  }
  return to;
}

/** The cheap look that nearly every line end passes: two words that cannot be pieces of one. */
function surelySpace(left: Token, text: string): boolean {
  const right = firstToken(text);
  if (left.kind === 'mark' || right.kind === 'mark') return false;
  if (left.closes || right.opens) return true;
  const startsAnew = right.hasVowel && !right.startsWithVowel;
  switch (left.kind) {
    case 'syllable':
    case 'known':
      return afterSyllable(left, right, startsAnew, isOneWord(text));
    case 'number':
      return right.kind === 'syllable' || right.kind === 'known';
    case 'capitals':
    case 'roman':
    case 'compound':
      return right.kind === 'syllable' && startsAnew && isSmall(right) && !/[-/]$/u.test(left.text);
    default:
      return false;
  }
}

function afterSyllable(left: Token, right: Token, startsAnew: boolean, isAlone: boolean): boolean {
  switch (right.kind) {
    case 'syllable':
      return startsAnew || (!isAlone && left.core.length > 1 && right.id >= 0 && left.id >= 0 && !isSyllable(left.core + right.core));
    case 'known':
      return startsAnew && left.core.length > 1;
    case 'broken':
      return startsAnew && left.core.length > 1 && !(foreign.test(left.core) && foreign.test(right.core));
    case 'number':
    case 'compound':
      return isSmall(left) && left.core.length > 1 && !/^[-/]/u.test(right.text);
    case 'capitals':
      return isSmall(left);
    default:
      return false;
  }
}

const foreign = /^[a-z]{2,}$/iu;

function isSmall({ core }: Token): boolean {
  const last = core.slice(-1);
  return last !== last.toUpperCase();
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 160;

/** The place of the nearest space before `to`, or -1. */
function spaceBefore(text: string, to: number): number {
  let at = to - 1;
  while (at >= 0 && !isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const isOneWord = (text: string) => text.length <= 40 && spaceAfter(text, 0) === text.length;
const lastWord = (text: string) => text.slice(spaceBefore(text, text.length) + 1);
const firstWord = (text: string) => text.slice(0, spaceAfter(text, 0));
const lastToken = (text: string) => readToken(lastWord(text));
const firstToken = (text: string) => readToken(firstWord(text));

function wordBeforeLast(text: string): string | undefined {
  let end = spaceBefore(text, text.length);
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end <= 0 ? undefined : text.slice(spaceBefore(text, end) + 1, end);
}

function secondWord(text: string): string | undefined {
  let start = spaceAfter(text, 0);
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  return start >= text.length ? undefined : text.slice(start, spaceAfter(text, start));
}
