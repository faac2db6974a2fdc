import { matchAt } from './reading.ts';

const day =
  /,?\s*(?:được\s+)?(?:(?:ký\s+)?ban\s+hành\s+|ký\s+)?ngày\s+(\d{1,2})\s*(?:tháng\s+(\d{1,2})\s+năm|[/.-]\s*(\d{1,2})\s*[/.-])\s*(\d{4})(?![\p{L}\d])/iuy;
const year = /(?:,?\s*năm\s+|\s+|\s*\(\s*(?:năm\s+)?)((?:19|20)\d\d)(?![\p{L}\d]|\s*[/-]\s*\d|[.,]\d)(\s*\))?/uy;

export interface DateRead {
  /** ISO day, or ISO month where no day is told. */
  readonly day?: string;
  readonly year: string;
  readonly end: number;
}

/**
 * Reads "ngày 17/4/2020", "ngày 19 tháng 6 năm 2015" at a place.
 *
 * @example readDay(' ngày 09 /8/2022', 0)?.day // '2022-08-09'
 */
export function readDay(text: string, at: number): DateRead | undefined {
  const match = matchAt(day, text, at);
  if (match === null) return undefined;
  const [whole, date, monthInWords, month, yearOf] = match;
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const iso = `${yearOf ?? ''}-${two(monthInWords ?? month)}-${two(date)}`;
  const real = Number(date) >= 1 && Number(date) <= 31 && Number(monthInWords ?? month) >= 1 && Number(monthInWords ?? month) <= 12;
  return { ...(real ? { day: iso } : {}), year: yearOf ?? '', end: at + whole.length };
}

const opened = /\s*\(/uy;
const closed = /\s*\)/uy;
const lead = String.raw`(?:được\s+)?(?:(?:ký\s+)?ban\s+hành|ký)\s+(?:vào\s+)?`;
const dated = String.raw`(?![\p{L}\d]|\s*[/–-]\s*\d|[.,]\d)`;
const month = new RegExp(String.raw`,?\s*(?:${lead})?tháng\s+(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?![\p{L}\d])`, 'iuy');
const inYear = new RegExp(
  String.raw`(?:\s*(?:,\s*)?${lead}năm\s+|\s*năm\s+)((?:19|20)\d\d)${dated}|\s*[,–-]\s*năm\s+((?:19|20)\d\d)(?=\s*(?:[.;,)]|$)|\s+của\s)`,
  'uy',
);
const plainDay = /\s+(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{L}\d])/uy;

/**
 * Reads when a document was issued, as far as it is told: a day, a month ("2021-08") or a year, in brackets or not.
 *
 * @example readWhen(' (ban hành năm 2019)', 0)?.year // '2019'
 */
export function readWhen(text: string, at: number): DateRead | undefined {
  const bracket = matchAt(opened, text, at);
  if (bracket === null) return readBareWhen(text, at);
  const inside = readBareWhen(text, at + bracket[0].length) ?? readYearAlone(text, at + bracket[0].length);
  const closing = inside === undefined ? null : matchAt(closed, text, inside.end);
  return inside === undefined || closing === null ? undefined : { ...inside, end: inside.end + closing[0].length };
}

const alone = /((?:19|20)\d\d)(?=\s*\))/uy;

function readYearAlone(text: string, at: number): DateRead | undefined {
  const match = matchAt(alone, text, at);
  return match === null ? undefined : { year: match[1] ?? '', end: at + match[0].length };
}

const ahead =
  /(?<!\p{L})((?:ngày|tháng|năm)\s[\d/.\s-]{0,12}(?:tháng\s+\d{1,2}\s+)?(?:năm\s+)?\d{4}),?\s[^.;\n\d]{0,90}?(?<!\p{L})(?:ban\s+hành|ký|có|phê\s+duyệt)\s+(?:các\s+)?$/iu;

/**
 * Reads the day at which words say that what follows was issued: "Ngày 22/3/2021, UBND tỉnh ban hành …".
 *
 * @example readAhead('Năm 2019, UBND tỉnh ban hành ')?.year // '2019'
 */
export function readAhead(words: string): DateRead | undefined {
  const [, told] = ahead.exec(words) ?? [];
  return told === undefined ? undefined : readBareWhen(told.toLowerCase(), 0);
}

function readBareWhen(text: string, at: number): DateRead | undefined {
  const told = readDay(text, at);
  if (told !== undefined) return told;
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const plain = matchAt(plainDay, text, at);
  if (plain !== null)
    return { day: `${plain[3] ?? ''}-${two(plain[2])}-${two(plain[1])}`, year: plain[3] ?? '', end: at + plain[0].length };
  const inMonth = matchAt(month, text, at);
  if (inMonth !== null) return { day: `${inMonth[2] ?? ''}-${two(inMonth[1])}`, year: inMonth[2] ?? '', end: at + inMonth[0].length };
  const found = matchAt(inYear, text, at);
  return found === null ? undefined : { year: found[1] ?? found[2] ?? '', end: at + found[0].length };
}

/**
 * Reads the year of a law: "năm 2019", "2015", "(2013)".
 *
 * @example readYear(' năm 2019', 0)?.year // '2019'
 */
export function readYear(text: string, at: number): DateRead | undefined {
  const match = matchAt(year, text, at);
  if (match === null) return undefined;
  const [whole, found, closing] = match;
  const opened = whole.includes('(');
  if (opened && closing === undefined) return undefined;
  return { year: found ?? '', end: at + (opened ? whole.length : whole.length - (closing?.length ?? 0)) };
}
