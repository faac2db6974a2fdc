import type { Found } from '../imported-meta.ts';
import { type MetaLines, firstFound } from './reading.ts';

const longDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/iu;
const shortDay = /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/iu;
const placed = /(?:^|\s{2,}|\d\/[\p{Lu}\d/-]+\s+)(\p{Lu}[\p{L}. -]{1,40}?)\s*,\s*ngày\s/u;

/**
 * The first day that a text names, as an ISO day; undefined where it is left open or is none.
 *
 * @example readDay('ngày 09 tháng 8 năm 2022') // '2022-08-09'
 * @example readDay('ngày 31/02/2022') // undefined
 */
export function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = longDay.exec(text) ?? shortDay.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const iso = Number.isNaN(time) || year === '' ? '' : new Date(time).toISOString().slice(0, 10);
  return iso === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? iso : undefined;
}

/** Where a document is dated: the word before ", ngày … tháng … năm …", the number of the other column aside. */
export function readPlace(text: string): string | undefined {
  return placed.exec(text)?.[1]?.trim();
}

export function findPlace({ head }: MetaLines): Found | undefined {
  return firstFound(
    head.filter(({ text }) => dated(text)),
    readPlace,
  );
}

const passed =
  /^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh)(?: này)? (?:đã )?được (?:Quốc hội|Ủy ban thường vụ Quốc hội|Uỷ ban thường vụ Quốc hội)/u;

/** Ngày ban hành: in the head after the place; of a law, the day when it was passed. */
export function findIssuedOn({ head, body, foot }: MetaLines): Found | undefined {
  return (
    firstFound(
      head.filter(({ text }) => dated(text)),
      (text) => readDay(text.slice(text.search(/,\s*ngày\s/u))),
    ) ??
    firstFound(
      [...foot, ...body.slice(-3)].filter(({ text }) => passed.test(text)),
      readDay,
    )
  );
}

/** A line of the head that ends with the date: a ground or a title names other days. */
function dated(text: string): boolean {
  return /,\s*ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/u.test(text);
}
