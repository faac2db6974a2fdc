import { matchAt } from './reading.ts';

const day =
  /,?\s*(?:được\s+)?(?:ban\s+hành\s+)?ngày\s+(\d{1,2})\s*(?:tháng\s+(\d{1,2})\s+năm|[/.-]\s*(\d{1,2})\s*[/.-])\s*(\d{4})(?![\p{L}\d])/iuy;
const year = /(?:,?\s*năm\s+|\s+|\s*\(\s*(?:năm\s+)?)((?:19|20)\d\d)(?![\p{L}\d]|\s*[/-]\s*\d|[.,]\d)(\s*\))?/uy;

export interface DateRead {
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
