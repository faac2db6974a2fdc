import { isWordAlone, mayBe, type Union } from './join-rules.ts';
import { readToken, type Token } from './token.ts';
import { impossible, wordCost } from './word-cost.ts';

/** What a line end inside a paragraph was: a space, a tear, or a tear perhaps (left apart). */
export type End = 'space' | 'tear' | 'doubtful';

/** Pieces that may belong together: the last of a line, lines of one piece, the first of the line after; and the words around them. */
export interface Chain {
  readonly before: string | undefined;
  readonly pieces: readonly string[];
  readonly after: string | undefined;
  /** What the next line begins with, when the last piece is a line of its own. */
  readonly below: string | undefined;
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
 * A wrong glue changes the words of the law: what is likely and yet not sure is doubtful.
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
  const behind = chain.after ?? chain.below;
  const after = behind === undefined ? undefined : readToken(behind);
  const ending: Reading[][] = pieces.map(() => []);
  const unionOf = (token: Token, from: number, to: number): Union => ({
    token,
    pieces: tokens.slice(from, to + 1),
    before: from === 0 ? before : tokens[from - 1],
    after: tokens[to + 1] ?? after,
    isAlone: (index) => (from + index > 0 || chain.alone) && (from + index < pieces.length - 1 || chain.after === undefined),
    isTorn: chain.isTorn,
    isSeen: chain.isSeen,
    startsAlone: chain.alone,
  });
  for (let from = 0; from < pieces.length; from += 1) {
    const starts: readonly (Reading | undefined)[] = from === 0 ? [undefined] : (ending[from - 1] ?? []);
    let text = '';
    for (let to = from; to < pieces.length && to < from + longest; to += 1) {
      if (to > from && !mayMeet(tokens[to - 1], tokens[to])) break;
      text += pieces[to] ?? '';
      const token = readToken(text);
      const own = tokens.slice(from, to + 1);
      if (to > from && !mayBe(unionOf(token, from, to), isCareful)) continue;
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
