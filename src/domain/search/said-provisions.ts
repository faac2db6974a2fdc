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

type Numbering = 'number' | 'roman' | 'letter' | 'tiers' | 'none';

/** Units as people type them: anchor token, ways to say it, what their numbers look like. Longest first. */
const unitWords: readonly (readonly [string, string, Numbering])[] = [
  ['tieu-muc', 'tiểu mục', 'roman'],
  ['gach', 'gạch đầu dòng', 'number'],
  ['gach', 'gạch', 'number'],
  ['cong', 'dấu cộng', 'number'],
  ['cham', 'dấu chấm tròn', 'number'],
  ['can-cu', 'căn cứ', 'number'],
  ['noi-nhan', 'nơi nhận', 'none'],
  ['phu-luc', 'phụ lục', 'roman'],
  ['phu-luc', 'phụ lục', 'none'],
  ['phu-luc', 'pl', 'roman'],
  ['mau', 'mẫu', 'roman'],
  ['doan', 'đoạn không đánh số', 'number'],
  ['doan', 'đoạn', 'number'],
  ['dieu', 'điều', 'number'],
  ['dieu', 'đ', 'number'],
  ['khoan', 'khoản', 'number'],
  ['khoan', 'k', 'number'],
  ['diem', 'điểm', 'letter'],
  ['diem', 'đ', 'letter'],
  ['tiet', 'tiết', 'tiers'],
  ['chuong', 'chương', 'roman'],
  ['chuong', 'ch', 'roman'],
  ['muc', 'mục', 'roman'],
  ['phan', 'phần', 'roman'],
];
const table = unitWords.map(([token, said, numbering]) => ({ token, numbering, phrase: said.split(' '), short: said.length < 3 }));

/** Numbers as words, with and without accents. */
const numberWords = new Map([
  ['một', 1],
  ['mot', 1],
  ['bốn', 4],
  ['bon', 4],
]);
for (let value = 1; value < 100; value += 1)
  for (const word of [ordinal(value), fold(ordinal(value))]) if (!numberWords.has(word)) numberWords.set(word, value);

const romans = Array.from({ length: 40 }, (_, value) => toRoman(value).toLowerCase());

interface Read {
  readonly values: readonly string[];
  readonly end: number;
  readonly loose?: boolean;
}

/** "Hai mươi mốt", "thứ hai"; the year of "điều năm 2019" is no number, and without accents "sau" may be any word. */
function readNumberWord(words: readonly QueryWord[], at: number, numbering: Numbering, nth: boolean): Read | undefined {
  if (words[at]?.bare === 'nam' && isDigits(words[at + 1])) return undefined;
  for (const length of [3, 2, 1]) {
    const said = words.slice(at, at + length);
    const typed = said.map((word) => word.typed).join(' ');
    const value = said.length === length ? numberWords.get(typed) : undefined;
    if (value !== undefined) return { values: valuesOf(value, numbering), end: at + length, loose: !nth && !hasAccents(typed) };
  }
  return undefined;
}

/** A part, chapter or section that people number in digits may be numbered in Roman ones. */
function valuesOf(value: number, numbering: Numbering): string[] {
  return [String(value), ...(numbering === 'roman' ? romans.slice(value, value + 1) : [])];
}

/** `6`, `6a`, `01`: digits with a letter glued to them. */
function readDigits(words: readonly QueryWord[], at: number, numbering: Numbering): Read | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!isDigits(word) || word.typed.length > 3) return undefined;
  const letter = next?.before === '' && /^[a-zđ]$/u.test(next.typed) ? next.typed.replace('đ', 'dd') : '';
  if (letter !== '') return { values: [String(Number(word.typed)) + letter], end: at + 2 };
  return { values: [...new Set([...valuesOf(Number(word.typed), numbering), word.typed])], end: at + 1 };
}

function readLetter(words: readonly QueryWord[], at: number, accented: boolean): Read | undefined {
  const [typed = '', next] = [words[at]?.typed, words[at + 1]];
  if (!/^(?:[a-zđ]|dd)$/u.test(typed)) return undefined;
  const tail = next?.before === '' && isDigits(next) && next.typed.length < 3 ? next.typed : '';
  const letters = typed === 'd' && !accented ? ['d', 'dd'] : [typed.replace('đ', 'dd')];
  return { values: letters.map((letter) => letter + tail), end: at + (tail === '' ? 1 : 2) };
}

/** `1.1`, `1.1.2`. */
function readTiers(words: readonly QueryWord[], at: number): Read | undefined {
  let end = at + 1;
  while (isDigits(words[end]) && words[end]?.before === '.') end += 1;
  const value = words.slice(at, end).map((word) => word.typed);
  return /^\d+(?:-\d+){1,3}$/u.test(value.join('-')) ? { values: [value.join('-')], end } : undefined;
}

/**
 * Reads one unit of a citation: "điều 6", "k9", "điểm đ", "mục II", "gạch đầu dòng thứ hai", "khoản 13 (lần thứ hai)".
 *
 * @example readProvision(queryWords('k9 đ6'), 0, true)?.step // { token: 'khoan', values: ['9'], loose: true }
 */
export function readProvision(words: readonly QueryWord[], at: number, accented: boolean): { step: SaidStep; end: number } | undefined {
  for (const unit of table) {
    const length = phraseLength(words, at, unit.phrase);
    if (length === 0 || (unit.short && words[at]?.before === '')) continue;
    const read = readValue(words, at + length, unit, accented);
    if (read === undefined) continue;
    const times = readTimes(words, read.end);
    const token = read.values[0]?.match(/-/gu)?.length === 1 || unit.token !== 'tiet' ? unit.token : 'tieu-tiet';
    const step = { token, values: read.values, loose: unit.short || read.loose === true };
    return times === undefined ? { step, end: read.end } : { step: { ...step, times }, end: read.end + 3 };
  }
  return undefined;
}

function readValue(words: readonly QueryWord[], from: number, unit: (typeof table)[number], accented: boolean): Read | undefined {
  const { numbering, short } = unit;
  if (numbering === 'none') return { values: [''], end: from };
  const nth = isSyllable(words[from], 'thứ');
  const at = from + (nth || isSyllable(words[from], 'số') ? 1 : 0);
  const typed = words[at]?.typed ?? '';
  let read: Read | undefined;
  if (numbering === 'letter') {
    // "đ k9": a letter that begins the next unit is not the name of a point.
    read = short && isDigits(words[at + 1]) ? undefined : readLetter(words, at, accented);
  } else if (numbering === 'tiers') read = readTiers(words, at);
  else if (numbering === 'roman' && romans.includes(typed) && typed !== '')
    read = { values: [typed, String(romans.indexOf(typed))], end: at + 1 };
  else read = readDigits(words, at, numbering) ?? (short ? undefined : readNumberWord(words, at, numbering, nth));
  return read === undefined || isAmount(words, read.end) ? undefined : read;
}

/** "Lần thứ hai", three words. */
function readTimes(words: readonly QueryWord[], at: number): number | undefined {
  const typed = words[at + 2]?.typed ?? '';
  return phraseLength(words, at, ['lần', 'thứ']) > 0 ? (numberWords.get(typed) ?? (Number(typed) || undefined)) : undefined;
}

const ranks: Readonly<Record<string, { readonly rank: number }>> = levels;
const rankOf = (token: string): number => (token in attachedKinds ? 0 : (ranks[token]?.rank ?? 5));

/** The units of one citation, widest first, however they were typed. */
export function inOrder(steps: readonly SaidStep[]): SaidStep[] {
  return [...steps].sort((a, b) => rankOf(a.token) - rankOf(b.token));
}
