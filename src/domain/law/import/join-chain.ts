import { fromRoman } from '../numbering.ts';
import { isLoan, readToken, type Token } from './token.ts';
import { syllableIndex } from './words/read-list.ts';
import { impossible, wordCost } from './word-cost.ts';

/** What a line end inside a paragraph was: a space, a tear, or a tear perhaps (left apart). */
export type End = 'space' | 'tear' | 'doubtful';

/** Pieces that may belong together: the last of a line, lines of one piece, the first of the line after; and the words around them. */
export interface Chain {
  readonly before: string | undefined;
  readonly pieces: readonly string[];
  readonly after: string | undefined;
  /** Whether the first piece is a line of its own. */
  readonly alone: boolean;
  /** Whether the text has other tears: without any, numbers one after the other are rather two numbers. */
  readonly isTorn: () => boolean;
  /** Whether a word that is no syllable stands whole elsewhere in the text. */
  readonly isSeen: (word: string) => boolean;
}

const longest = 7;
/** How much more likely than a space a tear has to be before letters are put together; less is doubtful. */
const caution = 3;
/** How much less a strange word costs that stands whole elsewhere. */
const relief = 12;
/** The same where the word put together is one that official texts do not use, while its pieces are words. */
const guess = 10;

/**
 * Reads a chain of pieces as words, the likeliest way, and says what each line end between them was.
 *
 * @example readChain({ before: undefined, pieces: ['Ph', 'ố', 'i'], after: 'hợp', alone: true }) // ['tear', 'tear']
 */
export function readChain(chain: Chain): End[] {
  const sure = bestCuts(chain, true);
  const likely = bestCuts(chain, false);
  return sure.map((glued, index) => {
    if (glued) return 'tear';
    if (likely[index] === true) return 'doubtful';
    const isWord = sure[index - 1] !== true && sure[index + 1] !== true;
    return isWord && looksTorn(chain.pieces[index] ?? '', chain.pieces[index + 1] ?? '') ? 'doubtful' : 'space';
  });
}

/** Letters that are no word behind a line end, and nothing they could make with those before it. */
function looksTorn(left: string, right: string): boolean {
  const [a, b] = [readToken(left), readToken(right)];
  if (a.closes || b.opens || b.kind !== 'broken' || /^\p{Lu}/u.test(b.core)) return false;
  return b.core.length <= 3 || (!b.closes && (a.kind === 'broken' || a.kind === 'letter'));
}

interface Reading {
  readonly cost: number;
  readonly token: Token;
  readonly from: number;
  readonly last: Reading | undefined;
}

/** Whether each line end is glued in the cheapest reading. */
function bestCuts(chain: Chain, isCareful: boolean): boolean[] {
  const { pieces } = chain;
  const tokens = pieces.map((piece) => readToken(piece));
  const before = chain.before === undefined ? undefined : readToken(chain.before);
  const ending: Reading[][] = pieces.map(() => []);
  for (let from = 0; from < pieces.length; from += 1) {
    const starts: readonly (Reading | undefined)[] = from === 0 ? [undefined] : (ending[from - 1] ?? []);
    let text = '';
    for (let to = from; to < pieces.length && to < from + longest; to += 1) {
      if (to > from && !mayMeet(tokens[to - 1], tokens[to])) break;
      text += pieces[to] ?? '';
      const token = readToken(text);
      const own = tokens.slice(from, to + 1);
      if (to > from && !mayBe(token, own, from === 0 ? before : tokens[from - 1], chain)) continue;
      ending[to]?.push(cheapest(starts, token, before, from, (isCareful ? risk(token, own) : 0) - (isTaught(token, own) ? relief : 0)));
    }
  }
  return cutsOf(closing(ending.at(-1) ?? [], chain.after), pieces.length);
}

/** A word that is allowed only because it was seen elsewhere in the text. */
function isTaught(token: Token, pieces: readonly Token[]): boolean {
  return token.kind === 'broken' && pieces.length > 1 && pieces.at(-1)?.kind !== 'mark';
}

function risk(token: Token, pieces: readonly Token[]): number {
  if (pieces.length === 1) return 0;
  const last = pieces.at(-1);
  const isGuess = token.kind === 'syllable' && token.id < 0 && pieces.every(isWordAlone);
  return (isGuess && last !== undefined && last.id >= 0 ? guess : caution) * (pieces.length - 1);
}

function isWordAlone({ kind, core }: Token): boolean {
  return kind === 'syllable' && (core.length > 1 || /[yýởồ]/iu.test(core));
}

function cheapest(starts: readonly (Reading | undefined)[], token: Token, before: Token | undefined, from: number, extra: number): Reading {
  let best: Reading | undefined;
  for (const last of starts) {
    const cost = (last?.cost ?? 0) + wordCost(last?.token ?? before, token) + extra;
    if (best === undefined || cost < best.cost) best = { cost, token, from, last };
  }
  return best ?? { cost: impossible, token, from, last: undefined };
}

function closing(readings: readonly Reading[], after: string | undefined): Reading | undefined {
  const next = after === undefined ? undefined : readToken(after);
  let best: { readonly reading: Reading; readonly cost: number } | undefined;
  for (const reading of readings) {
    const cost = reading.cost + (next === undefined ? 0 : wordCost(reading.token, next));
    if (best === undefined || cost < best.cost) best = { reading, cost };
  }
  return best?.reading;
}

function cutsOf(reading: Reading | undefined, size: number): boolean[] {
  const glued = Array.from({ length: Math.max(0, size - 1) }, () => true);
  for (let at = reading; at !== undefined; at = at.last) if (at.from > 0) glued[at.from - 1] = false;
  return glued;
}

function mayMeet(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.kind === 'mark') return /^[("“‘[]+$/u.test(left.text) && right.core !== '' && !right.opens;
  if (right.kind === 'mark') return left.closes ? /^[;,]$/u.test(right.text) && !/[;,]$/u.test(left.text) : isClosing(right.text);
  return !right.opens && !left.closes;
}

const isClosing = (text: string) => /^[)\]”’»,;:.?/]+$/u.test(text);

/** Whether pieces may make up this word at all; the cost then says whether they do. */
function mayBe(token: Token, pieces: readonly Token[], before: Token | undefined, chain: Chain): boolean {
  if (pieces[0]?.kind === 'mark') return pieces.length === 2;
  if (pieces.at(-1)?.kind === 'mark') return pieces.length === 2 || mayBe(readToken(token.core), pieces.slice(0, -1), before, chain);
  switch (token.kind) {
    case 'syllable':
    case 'known':
      return true;
    case 'capitals':
      return mayBeShortForm(pieces, before) || isTaughtBy(chain, token);
    case 'broken':
      return /^[a-z]+$/iu.test(token.core) && token.core.length > 4 && isTaughtBy(chain, token);
    case 'number':
      return mayBeNumber(token, before, chain);
    case 'roman':
      return isOrdered(before) && fromRoman(token.core) !== undefined;
    case 'compound':
      if (/[\d/]/u.test(token.core)) return wordCost(before, token) < 13 && mayEndOfficial(pieces, token);
      return isLoan(token) && (!pieces.some(({ core }) => /^-|-$/u.test(core)) || isTaughtBy(chain, token));
    default:
      return false;
  }
}

/** Only a torn text is searched for whole words: in any other this would cost more than all else. */
function isTaughtBy({ isTorn, isSeen }: Chain, { core }: Token): boolean {
  return isTorn() && isSeen(core);
}

/** Capitals of which one was cut off: `BC / Đ`. */
function mayBeShortForm(pieces: readonly Token[], before: Token | undefined): boolean {
  if (pieces[0]?.kind === 'roman' && isOrdered(before)) return false;
  return pieces.some(({ core }) => core.length === 1) && (pieces.length === 2 || pieces.at(-1)?.core.length === 1);
}

const ordered = /^(?:khóa|khoá|chương|phần|mục|quý|loại|thứ|cấp|hạng)$/iu;
const isOrdered = (before: Token | undefined) => before !== undefined && ordered.test(before.core);
/** Capitals below an official number belong to it only when it is not complete without them: `166/TTr- / CAT`. */
function mayEndOfficial(pieces: readonly Token[], token: Token): boolean {
  const [left, last] = [pieces.at(-2)?.core ?? '', pieces.at(-1)?.core ?? ''];
  if (!/^\p{L}+$/u.test(last) || last.length === 1 || /(?:^|[-/\d])\p{L}?$/u.test(left)) return true;
  return syllableIndex().has((/\p{L}+$/u.exec(token.core)?.[0] ?? '').toLowerCase());
}

const dated = /^(?:ngày|tháng|năm|số)$/iu;
const counted = /^(?:điều|khoản|mục|chương|phần|quý)$/iu;

/** Digits belong together in dates and official numbers; elsewhere only in a torn text, and never thousands set apart. */
function mayBeNumber(token: Token, before: Token | undefined, { alone, isTorn }: Chain): boolean {
  if (before === undefined) return false;
  if (dated.test(before.core)) return token.core.length <= 5;
  if (token.core.length > 3 || !isTorn()) return false;
  return counted.test(before.core) || (!alone && before.kind === 'syllable');
}
