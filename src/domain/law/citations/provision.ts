import { codified } from '../levels.ts';
import { fromRoman, numberToken, pointLetters, toRoman } from '../numbering.ts';
import { before, isBoundary, matchAt } from './reading.ts';

/** Units that citations name. `rank` as in the table of levels: the smaller the wider. */
export const citedUnits = {
  phan: { rank: 1, words: String.raw`[Pp]hần|PHẦN` },
  chuong: { rank: 2, words: String.raw`[Cc]hương|CHƯƠNG` },
  muc: { rank: 3, words: String.raw`[Mm]ục|MỤC` },
  'tieu-muc': { rank: 4, words: String.raw`[Tt]iểu\s+mục` },
  dieu: { rank: 5, words: String.raw`[ĐđÐ]iều|ĐIỀU` },
  khoan: { rank: 6, words: String.raw`[Kk]hoản|KHOẢN` },
  diem: { rank: 7, words: String.raw`[Đđ]iểm` },
  tiet: { rank: 8, words: String.raw`[Tt]iết` },
  gach: { rank: 8, words: String.raw`[Gg]ạch\s+đầu\s+dòng` },
  doan: { rank: 9, words: String.raw`[Đđ]oạn` },
} as const;

export type CitedUnit = keyof typeof citedUnits;

/** A number with the place of its words; `start === end` when it stands inside a range. */
export interface NumberAt {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** "điểm a, b và đ", "Điều này" (no numbers), "Phần thứ hai". */
export interface Step {
  readonly unit: CitedUnit;
  readonly own: boolean;
  /** Its word is written in small letters. */
  readonly small: boolean;
  readonly numbers: readonly NumberAt[];
  readonly start: number;
  readonly end: number;
}

export const unitPattern = Object.values(citedUnits)
  .map(({ words }) => words)
  .sort((a, b) => b.length - a.length)
  .join('|');

const unitAt = Object.entries(citedUnits).map(
  ([unit, { words }]) => [unit as CitedUnit, new RegExp(`(?:${words})(?=\\s)\\s+`, 'uy')] as const,
);

const ordinalWords = 'mười(?:\\s+(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín';
const ordinal = `thứ\\s+(?:${ordinalWords})`;
const roman = String.raw`[IVX]{1,8}`;
/** "Điều 3 bis", "khoản 2ter": added between two numbers, as in older laws. */
const inserted = String.raw`\s?(?:bis|ter|quater)`;
const arabic = String.raw`\d{1,3}(?:${inserted}|[a-zđ]?)`;
const close = String.raw`(?![\p{L}\d]|[.,]\d)`;
const numberOf: Readonly<Record<CitedUnit, RegExp>> = {
  phan: new RegExp(`(?:${ordinal}|${ordinal.toUpperCase().replaceAll('\\S', '\\s')}|${roman}|${arabic}|[A-H])${close}`, 'uy'),
  chuong: new RegExp(`(?:${roman}|${arabic})${close}`, 'uy'),
  muc: new RegExp(`(?:${roman}|${arabic})${close}`, 'uy'),
  'tieu-muc': new RegExp(`(?:${roman}|${arabic})${close}`, 'uy'),
  dieu: new RegExp(`(?:${codified}|\\d{1,4}(?:${inserted}|[a-zđ]?))(?![\\p{L}\\d]|\\.\\d|,\\d|/\\d)|\\d{1,4}(?=của\\s)`, 'uy'),
  khoan: new RegExp(`${arabic}${close}|\\d{1,3}(?=[ĐđÐ]iều\\s)`, 'uy'),
  diem: new RegExp(
    String.raw`(?:[a-zđ]\d{0,2}(?<!y(?=\s+(?:tế|tá|sĩ|sỹ|bác|học|dược|phục|án|khoa|lệnh|cụ|đức)))|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d]|,\d)|[a-zđ](?=(?:[Kk]hoản|[ĐđÐ]iều)\s)`,
    'uy',
  ),
  tiet: new RegExp(String.raw`(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d])`, 'uy'),
  gach: new RegExp(`(?:${ordinal}|${arabic})${close}`, 'uy'),
  doan: new RegExp(`(?:${ordinal}|${arabic})${close}`, 'uy'),
};

/** What follows a number that counts things: "khoản 5 triệu đồng" is a sum. */
const counted =
  /\s*(?:%|\/)|\s+(?:triệu|nghìn|ngàn|tỷ|đồng|tháng|ngày|năm|giờ|người|tuổi|lần|cấp|cơ quan|trường hợp|bản|bộ(?!\s+luật)|mẫu|loại|km|m2|tỉnh|xã|huyện|hồ sơ|buổi|tờ)(?!\p{L})/uy;
const selfWord = /này(?![\p{L}\p{N}])/uy;
/** "danh mục 3", "địa điểm a": the word belongs to another word. */
const otherWord =
  /(?:danh|hạng|chuyên|(?<!(?:đoạn|câu) )đầu|đề|địa|thời|quan|đặc|ưu|nhược|khuyết|trọng|cao|kiểm|chấm|tâm|luận|tài|điều|thất|chi|giai|công|thủ|thành|cổ|một|học|huân|hiến|huy)\s+$/iu;

/** Reads one unit with its numbers: "điểm a, b và đ". Undefined where the words are prose ("khoản vay", "điều kiện"). */
export function readStep(text: string, at: number): Step | undefined {
  if (!isBoundary(text, at) && !isGlued(text, at)) return undefined;
  for (const [unit, pattern] of unitAt) {
    const word = matchAt(pattern, text, at);
    if (word === null) continue;
    if (otherWord.test(before(text, at, 14))) return undefined;
    const place = at + word[0].length;
    const small = /^\p{Ll}/u.test(word[0]);
    const self = matchAt(selfWord, text, place);
    if (self !== null) return { unit, own: true, small, numbers: [], start: at, end: place + self[0].length };
    const numbers = readNumbers(text, place, unit);
    const last = numbers.at(-1);
    return last === undefined ? undefined : { unit, own: false, small, numbers, start: at, end: last.end };
  }
  return undefined;
}

/** "khoản 1Điều 110", "điểm akhoản 2": typed without the space. */
function isGlued(text: string, at: number): boolean {
  return /[Kk]hoản\s+\d{1,3}$|[Đđ]iểm\s+[a-zđ]$/u.test(before(text, at, 12)) && /[ĐđÐKk]/u.test(text.charAt(at));
}

const fromWord = /từ\s+/uy;
const to = /\s*(?:đến|tới|–|-)\s*(?:hết\s+)?/uy;
const separator = /\s*(?:,\s*(?:và\s+|hoặc\s+)?|;\s*|\s+(?:và|hoặc|hay)\s+)/uy;

function readNumbers(text: string, at: number, unit: CitedUnit): NumberAt[] {
  const numbers: NumberAt[] = [];
  const opening = matchAt(fromWord, text, at)?.[0].length ?? 0;
  for (let place = at + opening, first = true; ; first = false) {
    const found = readOne(text, place, unit, !first);
    if (found === undefined) break;
    numbers.push(found);
    const end = readRangeEnd(text, found, unit);
    if (end !== undefined) for (const number of withBetween(found, end)) numbers.push(number);
    const last = end ?? found;
    const gap = matchAt(separator, text, last.end);
    if (gap === null) break;
    place = last.end + gap[0].length;
  }
  return numbers;
}

/** One number; a number that goes on a list without its word ("Điều 5, 6") must not count things or be a day. */
function readOne(text: string, at: number, unit: CitedUnit, listed: boolean): NumberAt | undefined {
  const match = matchAt(numberOf[unit], text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (matchAt(counted, text, end) !== null) return undefined;
  if (listed && /^0/u.test(match[0])) return undefined;
  if (/^[IVX]+$/u.test(match[0]) && unit !== 'diem' && fromRoman(match[0]) === undefined) return undefined;
  return { number: match[0].replace(/\s+/gu, ' '), start: at, end };
}

/** "5 đến 9", "Điều 20 đến Điều 25": the last number of a range. */
function readRangeEnd(text: string, from: NumberAt, unit: CitedUnit): NumberAt | undefined {
  const gap = matchAt(to, text, from.end);
  if (gap === null) return undefined;
  const place = from.end + gap[0].length;
  const word = unitAt.find(([name]) => name === unit)?.[1];
  const again = word === undefined ? null : matchAt(word, text, place);
  if (again === null && /[-–]/u.test(gap[0]) && !/^\d/u.test(from.number)) return undefined;
  const found = readOne(text, place + (again?.[0].length ?? 0), unit, again === null);
  return found === undefined || between(from.number, found.number) === undefined ? undefined : { ...found, start: place };
}

function withBetween(from: NumberAt, to: NumberAt): NumberAt[] {
  const inside = (between(from.number, to.number) ?? []).map((number) => ({ number, start: to.start, end: to.start }));
  return [...inside, to];
}

const longestRange = 300;

/**
 * The numbers inside a range; undefined when it is none (it goes backwards, or mixes kinds of numbers).
 *
 * @example between('5', '9') // ['6', '7', '8']
 * @example between('c', 'e') // ['d', 'đ']
 * @example between('12a', '12d') // ['12b', '12c']
 */
export function between(from: string, to: string): string[] | undefined {
  if (/^\d+$/u.test(from) && /^\d+$/u.test(to)) return countUp(Number(from), Number(to), String);
  const [first, last] = [pointLetters.indexOf(from), pointLetters.indexOf(to)];
  if (first >= 0 && last >= 0) return countUp(first, last, (value) => pointLetters[value] ?? '');
  const romans = [fromRoman(from), fromRoman(to)];
  if (romans[0] !== undefined && romans[1] !== undefined) return countUp(romans[0], romans[1], toRoman);
  return betweenLettered(from, to);
}

/** "12a đến 12d", "12 đến 12c"; from one number to another, what stands between them is not told. */
function betweenLettered(from: string, to: string): string[] | undefined {
  const [first, last] = [from, to].map((number) => /^(\d+)(.*)$/u.exec(number));
  if (first?.[1] === undefined || last?.[1] === undefined || Number(first[1]) > Number(last[1])) return undefined;
  const letters = [first[2] ?? '', last[2] ?? ''].map((letter) => (letter === '' ? -1 : pointLetters.indexOf(letter)));
  const [low = -1, high = -1] = letters;
  if (first[1] !== last[1] || (low < 0 && first[2] !== '')) return first[1] === last[1] ? undefined : [];
  return countUp(low, high, (value) => `${first[1] ?? ''}${pointLetters[value] ?? ''}`);
}

function countUp(from: number, to: number, name: (value: number) => string): string[] | undefined {
  if (to <= from || to - from > longestRange) return undefined;
  return Array.from({ length: to - from - 1 }, (_, index) => name(from + 1 + index));
}

/** A number as anchors write it: Phần thứ hai is `2`, Phần 2 is `so-2`, điểm đ is `dd`, Điều 30.3.NĐ.1 is `30-3-ndd-1`. */
export function numberInAnchor(unit: string, number: string): string {
  return unit === 'phan' && /^\d+$/u.test(number) ? `so-${number}` : numberToken(number.replace(/^(\d+)\s(?=\p{L})/u, '$1'));
}
