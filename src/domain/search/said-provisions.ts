import { attachedKinds, levels } from '../law/levels.ts';
import { ordinal, toRoman } from '../law/numbering.ts';
import { fold, hasAccents } from '../text/fold.ts';
import { isAmount, isDigits, isSyllable, phraseLength, type QueryWord } from './query-words.ts';

/** One unit of a citation as anchors name it; several values where what was typed can mean several (`d` or `đ`, `2` or `II`). */
export interface SaidStep {
  readonly token: string;
  readonly values: readonly string[];
  /** Said as "lần thứ hai": the second of two units with one number. */
  readonly times?: number;
  /** Read from one letter or a number word without accents: no citation by itself. */
  readonly loose: boolean;
}

type Numbering = 'number' | 'roman' | 'letter' | 'tiers' | 'none' | 'optional';

/** Units as people type them: anchor token, ways to say it, what their numbers look like. Longest first. */
const unitWords: readonly (readonly [string, readonly string[], Numbering])[] = [
  ['tieu-muc', ['tiểu mục'], 'roman'],
  ['gach', ['gạch đầu dòng', 'gạch'], 'number'],
  ['cong', ['dấu cộng'], 'number'],
  ['cham', ['dấu chấm tròn'], 'number'],
  ['can-cu', ['căn cứ'], 'number'],
  ['noi-nhan', ['nơi nhận'], 'none'],
  ['phu-luc', ['phụ lục'], 'optional'],
  ['phu-luc', ['pl'], 'roman'],
  ['mau', ['mẫu'], 'roman'],
  ['doan', ['đoạn không đánh số', 'đoạn'], 'number'],
  ['dieu', ['điều', 'đ'], 'number'],
  ['khoan', ['khoản', 'k'], 'number'],
  ['diem', ['điểm', 'đ'], 'letter'],
  ['tiet', ['tiết'], 'tiers'],
  ['chuong', ['chương', 'ch'], 'roman'],
  ['muc', ['mục'], 'roman'],
  ['phan', ['phần'], 'roman'],
];
const table = unitWords.map(([token, said, numbering]) => ({ token, numbering, said: said.map((words) => words.split(' ')) }));

/** Numbers as words, with and without accents. */
const numberWords = new Map<string, string>();
for (let value = 99; value > 0; value -= 1) for (const word of [ordinal(value), fold(ordinal(value))]) numberWords.set(word, String(value));
for (const [word, value] of [
  ['một', '1'],
  ['mot', '1'],
  ['bốn', '4'],
  ['bon', '4'],
] as const)
  numberWords.set(word, value);

interface Read {
  readonly values: readonly string[];
  readonly end: number;
  readonly loose?: boolean;
}

/** "Hai mươi mốt", "thứ hai"; the year of "điều năm 2019" is no number, and without accents "sau" may be any word. */
function readNumberWord(words: readonly QueryWord[], at: number, numbering: Numbering, nth: boolean): Read | undefined {
  if (words[at]?.bare === 'nam' && isDigits(words[at + 1])) return undefined;
  for (const length of [3, 2, 1]) {
    const typed = Array.from({ length }, (_, step) => words[at + step]?.typed ?? '').join(' ');
    const value = numberWords.get(typed);
    if (value === undefined) continue;
    const values = numbering === 'roman' ? [value, `so-${value}`, ...roman(Number(value))] : [value];
    return { values, end: at + length, loose: !nth && !hasAccents(typed) };
  }
  return undefined;
}

/** `6`, `6a`: digits with a letter glued to them. */
function readDigits(words: readonly QueryWord[], at: number): Read | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!isDigits(word) || word.typed.length > 3) return undefined;
  const letter = next?.before === '' && /^[a-zđ]$/u.test(next.typed) ? next.typed.replace('đ', 'dd') : '';
  const value = String(Number(word.typed)) + letter;
  return { values: value === word.typed ? [value] : [value, word.typed], end: at + (letter === '' ? 1 : 2) };
}

type Reader = (words: readonly QueryWord[], at: number, accented: boolean) => Read | undefined;

function readRoman(words: readonly QueryWord[], at: number): Read | undefined {
  const typed = words[at]?.typed ?? '';
  if (/^[ivx]{1,6}$/u.test(typed)) return { values: [typed, ...arabic(typed)], end: at + 1 };
  const read = readDigits(words, at);
  const value = read?.values[0] ?? '';
  return read === undefined ? undefined : { ...read, values: [...read.values, `so-${value}`, ...roman(Number(value))] };
}

const readers: Readonly<Record<Numbering, Reader>> = {
  none: (_, at) => ({ values: [''], end: at }),
  number: readDigits,
  roman: readRoman,
  optional: (words, at) => readRoman(words, at) ?? { values: [''], end: at },
  letter: (words, at, accented) => {
    const [typed = '', next] = [words[at]?.typed, words[at + 1]];
    if (!/^(?:[a-zđ]|dd)$/u.test(typed)) return undefined;
    const tail = next?.before === '' && isDigits(next) && next.typed.length < 3 ? next.typed : '';
    const letters = typed === 'đ' ? ['dd'] : typed === 'd' && !accented ? ['d', 'dd'] : [typed];
    return { values: letters.map((letter) => letter + tail), end: at + (tail === '' ? 1 : 2) };
  },
  tiers: (words, at) => {
    let end = at;
    while (isDigits(words[end]) && (end === at || words[end]?.before === '.')) end += 1;
    const tiers = words.slice(at, end).map((word) => word.typed);
    return tiers.length < 2 || tiers.length > 4 ? undefined : { values: [tiers.join('-')], end };
  },
};

const roman = (value: number): string[] => (value > 0 && value < 90 ? [toRoman(value).toLowerCase()] : []);
const arabic = (letters: string): string[] => {
  const value = Array.from({ length: 89 }, (_, at) => at + 1).find((number) => toRoman(number).toLowerCase() === letters);
  return value === undefined ? [] : [String(value), `so-${String(value)}`];
};

/**
 * Reads one unit of a citation: "điều 6", "k9", "điểm đ", "mục II", "gạch đầu dòng thứ hai", "khoản 13 (lần thứ hai)".
 *
 * @example readProvision(queryWords('k9 đ6'), 0, true)?.step // { token: 'khoan', values: ['9'], loose: true }
 */
export function readProvision(words: readonly QueryWord[], at: number, accented: boolean): { step: SaidStep; end: number } | undefined {
  for (const { token, said, numbering } of table) {
    for (const phrase of said) {
      const length = phraseLength(words, at, phrase);
      const short = (phrase[0]?.length ?? 0) < 3 && phrase.length === 1;
      if (length === 0 || (short && words[at]?.before === '')) continue;
      const read = readValue(words, at + length, { numbering, accented, short });
      if (read === undefined) continue;
      const times = readTimes(words, read.end);
      const end = times === undefined ? read.end : read.end + times.length;
      const unit = token === 'tiet' && (read.values[0] ?? '').split('-').length > 2 ? 'tieu-tiet' : token;
      const step = { token: unit, values: read.values, loose: short || read.loose === true };
      return { step: times === undefined ? step : { ...step, times: times.value }, end };
    }
  }
  return undefined;
}

interface Manner {
  readonly numbering: Numbering;
  readonly accented: boolean;
  /** One or two letters: then the number follows in digits. */
  readonly short: boolean;
}

function readValue(words: readonly QueryWord[], from: number, { numbering, accented, short }: Manner): Read | undefined {
  const nth = isSyllable(words[from], 'thứ');
  const at = from + (nth || isSyllable(words[from], 'số') ? 1 : 0);
  const inWords = short || numbering === 'letter' ? undefined : readNumberWord(words, at, numbering, nth);
  const read = readers[numbering](words, at, accented) ?? inWords;
  if (read?.values[0] === '') return { ...read, end: from };
  // "đ k9": a letter that begins the next unit is not the name of a point.
  const begun = short && numbering === 'letter' && isDigits(words[at + 1]);
  return read === undefined || begun || isAmount(words, read.end) ? undefined : read;
}

function readTimes(words: readonly QueryWord[], at: number): { value: number; length: number } | undefined {
  if (!isSyllable(words[at], 'lần') || !isSyllable(words[at + 1], 'thứ')) return undefined;
  const word = words[at + 2];
  const value = isDigits(word) ? Number(word.typed) : Number(numberWords.get(word?.typed ?? ''));
  return value > 1 ? { value, length: 3 } : undefined;
}

const ranks: Readonly<Record<string, { readonly rank: number }>> = levels;
const rankOf = (token: string): number => (token in attachedKinds ? 0 : (ranks[token]?.rank ?? 5));

/** The units of one citation, widest first, however they were typed. */
export function inOrder(steps: readonly SaidStep[]): SaidStep[] {
  return [...steps].sort((a, b) => rankOf(a.token) - rankOf(b.token));
}
