import { hasAccents } from '../text/fold.ts';
import { isAmount, isDigits, isSyllable, isYear, queryWords, type QueryWord } from './query-words.ts';
import { kindOfSymbol, readKind } from './said-kinds.ts';
import { inOrder, readProvision, type SaidStep } from './said-provisions.ts';

/** A number of a document as far as it was typed: `22` of "qđ 22", `22`, `2023`, `qđ`, `ttg` of "22/2023/QĐ-TTg". */
export interface SaidNumber {
  readonly count: string;
  readonly year?: string;
  readonly kind?: string;
  /** What stands behind its slashes. */
  readonly symbols: readonly string[];
}

/** What a query names, none of it checked against any document. */
export interface DocumentNumbers {
  readonly numbers: readonly SaidNumber[];
  /** Kinds in the order they were said, those of numbers too; ids of types, or of attached documents. */
  readonly kinds: readonly string[];
  readonly years: readonly string[];
  /** Days as ISO: "ngày 09/8/2022". */
  readonly days: readonly string[];
  /** The provisions named, each by its units from the widest. */
  readonly provisions: readonly (readonly SaidStep[])[];
  /** What is left beside all these. */
  readonly words: readonly QueryWord[];
  /** All words but provisions and years: where a document is called by its name, these are the name. */
  readonly name: readonly QueryWord[];
}

/**
 * Reads the documents and provisions that a query names, in any usual way: with or without accents, shortened, in any order.
 *
 * @example documentNumbers('khoan 2 dieu 5 qd 22').numbers // [{ count: '22', kind: 'quyet-dinh', symbols: [] }]
 */
export function documentNumbers(query: string): DocumentNumbers {
  const words = queryWords(query);
  const accented = hasAccents(query);
  const said = { numbers: new Array<SaidNumber>(), kinds: new Array<string>(), years: new Array<string>(), days: new Array<string>() };
  const rest = { words: new Array<QueryWord>(), name: new Array<QueryWord>() };
  const steps: SaidStep[] = [];
  let kind: string | undefined;
  for (let at = 0; at < words.length;) {
    const provision = readProvision(words, at, accented);
    if (provision !== undefined) {
      steps.push(provision.step);
      at = provision.end;
      continue;
    }
    const read = readDay(words, at) ?? readSaidKind(words, at) ?? readNumber(words, at, kind) ?? readYear(words, at);
    if (read?.kind !== undefined) said.kinds.push(read.kind);
    if (read?.number !== undefined) said.numbers.push(read.number);
    if (read?.year !== undefined) said.years.push(read.year);
    if (read?.day !== undefined) said.days.push(read.day);
    const end = read?.end ?? at + 1;
    // "Nghị định số 49", "qđ-ttg 22": the kind still holds for the number that follows.
    const between = read === undefined && (isSyllable(words[at], 'số') || words[at]?.before === '-');
    if (!between) kind = read?.kind;
    if (read === undefined) rest.words.push(...words.slice(at, end));
    if (read?.year === undefined) rest.name.push(...words.slice(at, end));
    at = end;
  }
  return { ...said, provisions: chains(steps), ...rest };
}

/** What one reader found at a place. */
interface Found {
  readonly end: number;
  readonly kind?: string;
  readonly number?: SaidNumber;
  readonly year?: string;
  readonly day?: string;
}

function readSaidKind(words: readonly QueryWord[], at: number): Found | undefined {
  const kind = readKind(words, at);
  return kind === undefined ? undefined : { kind: kind.id, end: at + kind.length };
}

const beforeTimes = ['tháng', 'ngày', 'tuổi', 'quý', 'khoản', 'lớp'];

function readNumber(words: readonly QueryWord[], at: number, kind: string | undefined): Found | undefined {
  const word = words[at];
  const year = isYear(words[at + 1]) && ['/', ' ', '-'].includes(words[at + 1]?.before ?? '') ? words[at + 1] : undefined;
  if (!isDigits(word) || word.typed.length > 5 || ['.', ','].includes(word.before)) return undefined;
  if (beforeTimes.some((unit) => isSyllable(words[at - 1], unit))) return undefined;
  const { symbols, end } = readSymbols(words, at + (year === undefined ? 1 : 2));
  // A year alone is the version of a law or the beginning of a period.
  if (isYear(word) && symbols.length === 0 && year?.before !== '/') return undefined;
  const decimal = isDigits(words[end]) && ['.', ','].includes(words[end].before);
  if (symbols.length === 0 && (decimal || isAmount(words, end))) return undefined;
  const own = symbols.map(kindOfSymbol).find((found) => found !== undefined) ?? kind;
  const count = String(Number(word.typed));
  return { end, number: { count, ...(year && { year: year.typed }), ...(own !== undefined && { kind: own }), symbols } };
}

/** `/QĐ-TTg`, `/QH15`, `-NQ/TW`: letters behind slashes and dashes, with digits that are glued to them. */
function readSymbols(words: readonly QueryWord[], from: number): { symbols: string[]; end: number } {
  const symbols: string[] = [];
  let end = from;
  while (['/', '-'].includes(words[end]?.before ?? '') && !isDigits(words[end])) {
    const tail = words[end + 1]?.before === '' && isDigits(words[end + 1]) ? (words[end + 1]?.typed ?? '') : '';
    symbols.push((words[end]?.typed ?? '') + tail);
    end += tail === '' ? 1 : 2;
  }
  return { symbols, end };
}

/** "năm 2019", or the year alone. */
function readYear(words: readonly QueryWord[], at: number): Found | undefined {
  const from = isSyllable(words[at], 'năm') ? at + 1 : at;
  const [year, next] = [words[from], words[from + 1]];
  const period = [year?.before, isDigits(next) ? next.before : ' '].includes('-');
  return isYear(year) && !period ? { year: year.typed, end: from + 1 } : undefined;
}

/** "ngày 09/8/2022", "ngày 9 tháng 8 năm 2022", or the day alone. */
function readDay(words: readonly QueryWord[], at: number): Found | undefined {
  const from = isSyllable(words[at], 'ngày') ? at + 1 : at;
  const inWords = isSyllable(words[from + 1], 'tháng') && isSyllable(words[from + 3], 'năm');
  const [day, month, year] = inWords ? [0, 2, 4].map((step) => words[from + step]) : [0, 1, 2].map((step) => words[from + step]);
  if (!isDigits(day) || !isDigits(month) || !isYear(year) || day.typed.length > 2 || month.typed.length > 2) return undefined;
  if (!inWords && (month.before !== year.before || !['/', '-', '.'].includes(month.before))) return undefined;
  const iso = [year.typed, month.typed.padStart(2, '0'), day.typed.padStart(2, '0')].join('-');
  return { day: iso, end: from + (inWords ? 5 : 3) };
}

/** A unit that comes again begins another citation. */
function chains(steps: readonly SaidStep[]): SaidStep[][] {
  const all: SaidStep[][] = [];
  for (const step of steps) {
    const open = all.at(-1);
    if (open === undefined || open.some(({ token }) => token === step.token)) all.push([step]);
    else open.push(step);
  }
  return all.map(inOrder);
}
