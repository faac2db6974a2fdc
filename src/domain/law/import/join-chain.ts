import { fromRoman } from '../numbering.ts';
import { isLoan, readToken, type Token } from './token.ts';
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
}

const longest = 7;
/** How much more likely than a space a tear has to be before letters are put together; less is doubtful. */
const caution = 2;

/**
 * Reads a chain of pieces as words, the likeliest way, and says what each line end between them was.
 *
 * @example readChain({ before: undefined, pieces: ['Ph', 'ố', 'i'], after: 'hợp', alone: true }) // ['tear', 'tear']
 */
export function readChain(chain: Chain): End[] {
  const sure = bestCuts(chain, caution);
  const likely = bestCuts(chain, 0);
  return sure.map((glued, index) => (glued ? 'tear' : likely[index] === true ? 'doubtful' : 'space'));
}

interface Reading {
  readonly cost: number;
  readonly token: Token;
  readonly from: number;
  readonly last: Reading | undefined;
}

/** Whether each line end is glued in the cheapest reading. */
function bestCuts(chain: Chain, penalty: number): boolean[] {
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
      if (to > from && !mayBe(token, tokens.slice(from, to + 1), from === 0 ? before : tokens[from - 1], chain.alone || from > 0)) continue;
      ending[to]?.push(cheapest(starts, token, before, from, penalty * (to - from)));
    }
  }
  return cutsOf(closing(ending.at(-1) ?? [], chain.after), pieces.length);
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
  if (right.kind === 'mark') return isClosing(right.text) && (!left.closes || right.text !== left.text.slice(-right.text.length));
  return !right.opens && (!left.closes || left.core === '');
}

const isClosing = (text: string) => /^[)\]”’»,;:.!?/]+$/u.test(text);

/** Whether pieces may make up this word at all; the cost then says whether they do. */
function mayBe(token: Token, pieces: readonly Token[], before: Token | undefined, alone: boolean): boolean {
  const last = pieces.at(-1);
  if (last?.kind === 'mark') return isClosing(last.text);
  switch (token.kind) {
    case 'syllable':
    case 'known':
      return true;
    case 'capitals':
      return pieces.some(({ core }) => core.length === 1);
    case 'number':
      return mayBeNumber(token, pieces, before, alone);
    case 'roman':
      return before !== undefined && ordered.test(before.core) && fromRoman(token.core) !== undefined;
    case 'compound':
      return /[\d/]/u.test(token.core) ? wordCost(before, token) < 13 : isLoan(token) && !pieces.some(({ core }) => /^-|-$/u.test(core));
    default:
      return pieces[0]?.core === '' && pieces.length === 2;
  }
}

const ordered = /^(?:khóa|khoá|chương|phần|mục|quý|loại|thứ|cấp|hạng)$/iu;
const counted = /^(?:ngày|tháng|năm|số|điều|khoản|mục|chương|phần|quý)$/iu;

/** Digits belong together after the words that count; elsewhere only in the middle of a line, and never thousands set apart. */
function mayBeNumber(token: Token, pieces: readonly Token[], before: Token | undefined, alone: boolean): boolean {
  if (before !== undefined && counted.test(before.core)) return true;
  if (alone || before === undefined || before.kind !== 'syllable') return false;
  return token.core.length <= 4 && pieces.at(-1)?.core.length !== 3;
}
