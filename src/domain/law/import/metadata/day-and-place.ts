import type { Found } from '../imported-meta.ts';
import { type MetaLines, firstFound } from './reading.ts';

const longDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/iu;
const shortDay = /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/iu;

/**
 * "Hà Nội, ngày 15 tháng 3 năm 2024" to the end of the line or of its column: a table's border, a wide space, or the number of the other column
 * ends it. What the place and the day leave blank stays blank.
 */
const dateline =
  /^(.*?),\s*(ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*)(?=$|[|\t]|\s\s|(?<=\s)(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)\s+)?[Ss][ốỐ]\s*:)/u;
const place = /^\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,5}$/u;
/** Names of bodies stand before the place where columns were merged with one space; the place alone is not to be told from them. */
const merged = /^(?!TP\.? )\p{Lu}{2,} |^(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh) )?[Ss][ốỐ] ?:/u;
/** A ground or a title names the days of other documents. */
const ofOthers =
  /(?<!\p{L})(?:Căn cứ|Theo|Xét|Thực hiện|Về việc|V\/v|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo|Chỉ thị|Kế hoạch|Kết luận|Công văn|Tờ trình|Văn bản)(?!\p{L})/u;

interface DateLine {
  readonly place: string | undefined;
  readonly day: string | undefined;
}

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

/**
 * Where and when a document is dated, its number before or behind aside; undefined for any other line.
 *
 * @example readDateLine('Số: 12/2024/TT-BCA      Hà Nội, ngày 15 tháng 3 năm 2024') // { place: 'Hà Nội', day: '2024-03-15' }
 * @example readDateLine('Căn cứ Luật Nhà ở, ngày 25 tháng 11 năm 2014') // undefined
 */
export function readDateLine(text: string): DateLine | undefined {
  if (!text.includes('ngày')) return undefined;
  const [, before = '', day = ''] = dateline.exec(text) ?? [];
  if (day === '') return undefined;
  const column = before.split(/[|\t]|\s\s/u).at(-1) ?? '';
  const written = column.replace(/^.*\/\s*[\p{Lu}\d][\p{L}\d-]*\s+(?=\p{Lu})/u, '').trim();
  if (merged.test(written) || /^[….\s]*$/u.test(written)) return { place: undefined, day: readDay(day) };
  return place.test(written) && !ofOthers.test(written) ? { place: written, day: readDay(day) } : undefined;
}

export function findPlace({ head }: MetaLines): Found | undefined {
  return firstFound(head, (text) => readDateLine(text)?.place);
}

const passed =
  /^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh)(?: này)? (?:đã )?được (?:Quốc hội|Ủy ban thường vụ Quốc hội|Uỷ ban thường vụ Quốc hội)/u;

/** Ngày ban hành: in the head after the place; of a law, the day when it was passed. */
export function findIssuedOn({ head, body, foot }: MetaLines): Found | undefined {
  return (
    firstFound(head, (text) => readDateLine(text)?.day) ??
    firstFound(
      [...foot, ...body.slice(-3)].filter(({ text }) => passed.test(text)),
      readDay,
    )
  );
}
