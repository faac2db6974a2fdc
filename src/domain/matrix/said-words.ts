import { type Limit, limits, type Rhythm, type TimeUnit, timeUnits } from '../date/schedule.ts';
import type { Comparator } from './vocabulary.ts';

/**
 * Official words made comparable: small letters, one space, "hàng năm" as "hằng năm", numbers without leading noughts, days in figures.
 *
 * @example comparable('Trước ngày 05 tháng 12 hàng năm') // 'trước ngày 5/12 hằng năm'
 */
export function comparable(words: string): string {
  return words
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .replace(/hàng (?=ngày|tháng|quý|năm)/gu, 'hằng ')
    .replace(/(?<=ngày )(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/gu, (_, ...parts: string[]) =>
      parts.slice(0, 3).filter(Boolean).join('/'),
    )
    .replace(/(?<![\d.,])0+(?=\d)/gu, '')
    .replace(/ \([\p{L} ]+\)(?= (?:ngày|giờ|tháng|năm))/gu, ''); // "03 (ba) ngày"
}

/** Where a number or day stands in comparable words: what is before it and what after. */
export interface Occurrence {
  readonly before: string;
  readonly after: string;
}

/** All places of a number or day, whole: 5 does not stand in 15, nor 20/11 in 20/11/2024. */
export function occurrences(words: string, figure: string): Occurrence[] {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const pattern = new RegExp(`(?<![\\d/]|\\d[.,])${escaped}(?!\\d|[/.,]\\d)`, 'gu');
  return [...words.matchAll(pattern)].map(({ index }) => ({ before: words.slice(0, index), after: words.slice(index + figure.length) }));
}

/** A day of the calendar as it may stand in words, with its year or, where the year goes without saying, without. */
export function dayFigures(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  return [`${date}/${month}/${year}`, `${date}/${month}`];
}

/** A rhythm's own word; "định kỳ hằng tháng, quý, năm" says three. */
const rhythmWords: Readonly<Record<Rhythm, string>> = {
  'hang-thang': 'tháng|1 tháng',
  'hang-quy': 'quý|3 tháng',
  'sau-thang': '6 tháng|sáu tháng',
  'hang-nam': 'năm|1 năm|một năm',
};
const listed = '(?:(?:ngày|tháng|quý|năm|\\d+ tháng|\\d+ năm)(?:,| và| hoặc)? )*';

/** Says whether comparable words name a rhythm. A yearly report also goes by the year it covers ("đến ngày 14/9 năm làm báo cáo"). */
export function saysRhythm(words: string, rhythm: Rhythm): boolean {
  const named = new RegExp(`(?:hằng|mỗi|từng|định kỳ|đầu) ${listed}(?:${rhythmWords[rhythm]})(?!\\p{L})`, 'u');
  return named.test(words) || (rhythm === 'hang-nam' && /báo cáo năm|năm làm báo cáo/u.test(words));
}

const limitWords: readonly (readonly [Limit, RegExp])[] = [
  ['truoc', /trước(?: ngày)? $/u],
  ['den-het', /(?:đến hết|hết|chậm nhất|muộn nhất|không quá)(?: là)?(?: đến| vào)?(?: ngày)? $/u],
  ['vao', /vào(?: ngày)? $/u],
];

/** Whether a day is the last, the one after the last, or the very one; undefined where the words leave it open. */
export function limitSaid({ before, after }: Occurrence): Limit | undefined {
  if (/^ ngày đầu/u.test(after)) return 'den-het';
  return limitWords.find(([, words]) => words.test(before))?.[0];
}

/** The words of a limit, for messages. */
export const limitName = (limit: Limit) => limits[limit];

/** Says whether comparable words give so much time: 3 working days are not 3 days. */
export function saysTime(words: string, within: number, unit: TimeUnit): boolean {
  const name = timeUnits[unit] + (unit === 'ngay' ? '(?! làm việc)' : '');
  return new RegExp(`(?<![\\d/.,])${String(within)} ${name}(?!\\p{L})`, 'u').test(words);
}

const nearby = '(?: mức| là| đạt)? $';
const comparatorWords: readonly (readonly [Comparator, RegExp])[] = [
  ['it-nhat', new RegExp(`(?:ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn)${nearby}`, 'u')],
  ['khong-qua', new RegExp(`(?:không quá|không vượt quá|tối đa|nhiều nhất|không cao hơn)${nearby}`, 'u')],
  ['nho-hon', new RegExp(`(?:dưới|ít hơn|thấp hơn|nhỏ hơn)${nearby}`, 'u')],
  ['lon-hon', new RegExp(`(?:trên|hơn|vượt|cao hơn|lớn hơn)${nearby}`, 'u')],
];

/** How a figure is compared, by the words beside it: "dưới 0,5%", "từ 10% trở lên"; undefined where none stand there. */
export function comparatorSaid({ before, after }: Occurrence): Comparator | undefined {
  if (/từ $/u.test(before) && /^[^,;.]*trở lên/u.test(after)) return 'it-nhat';
  return comparatorWords.find(([, words]) => words.test(before))?.[0];
}
