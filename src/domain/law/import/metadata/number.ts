import type { Found } from '../imported-meta.ts';
import { type MetaLines, firstFound } from './reading.ts';

/** `Số: 195 /KH-UBND`, `Luật số: 41/2019/QH14`, also with the date of the other column behind it. */
const labelled =
  /(?:^|\s)(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)\s+số\s*:?|S[ốỐ]\s*:)\s*(\d{1,5}[a-zđ]?\s*(?:\/\s*\d{4}\s*)?\/\s*\p{Lu}[\p{L}\d]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*)/u;

/**
 * Số, ký hiệu; undefined where the place for it is blank.
 *
 * @example readNumber('Số: 195 /KH-UBND') // '195/KH-UBND'
 * @example readNumber('Số:      /QĐ-UBND') // undefined
 */
export function readNumber(text: string): string | undefined {
  return labelled.exec(text)?.[1]?.replace(/\s+/gu, '');
}

/** The label of the number at the beginning of the line, or of its column. */
const label = /(?:^|[|\t]\s*|\s\s)(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)?\s*s[ốỐ](?![\p{L}])/iu;

/** A line that is nothing but a number: the heading of many web pages. */
const alone =
  /^(?:(?:Bộ luật|Luật|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch)\s+)?(?:số\s+)?(\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)$/u;

export function findNumber({ head }: MetaLines): Found | undefined {
  return (
    firstFound(
      head.filter(({ text }) => label.test(text) || text.includes('Số:')),
      readNumber,
    ) ?? firstFound(head, (text) => alone.exec(text)?.[1])
  );
}
