import type { Found } from '../imported-meta.ts';
import { type MetaLines, firstFound, found } from './reading.ts';

const kinds = '(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)';
const column = String.raw`(?:^|[|\t]\s*|\s\s)`;
/** The place of the document's own number, filled or blank: `Số:`, also behind the date of the other column; `Luật số:`; `Số      /QĐ-UBND`. */
const place = new RegExp(String.raw`(?:^|[|\s])S[ốỐ]\s*:|${column}${kinds}\s+[sS][ốỐ]\s*:|^(?:${kinds}\s+s|S)[ốỐ][\s….]+\/`, 'u');
/** A number without a colon before it: at the beginning of the line, or in a column beside words in capitals or the date. */
const bare = new RegExp(String.raw`^(?:${kinds}\s+)?[sS][ốỐ](?!\p{L})|(?<=^\P{Ll}*|,\s*ngày.*)${column}${kinds}\s+số(?!\p{L})`, 'u');
/** `Số: 195 /KH-UBND`, `Luật số: 41/2019/QH14`, also with the date of the other column behind it. */
const labelled = new RegExp(
  String.raw`^[|\s]*(?:${kinds}\s+[sS][ốỐ]\s*:?|S[ốỐ]\s*:)\s*(\d{1,5}[a-zđ]?\s*(?:\/\s*\d{4}\s*)?\/\s*\p{Lu}[\p{L}\d]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*)`,
  'u',
);

/** A line that is nothing but a number: the heading of many web pages. */
const alone =
  /^(?:(?:Bộ luật|Luật|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch)\s+)?(?:số\s+)?(\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)$/u;

/** Số, ký hiệu; where the place for it is blank, no other number of the head is the document's. */
export function findNumber({ head }: MetaLines): Found | undefined {
  for (const line of head) {
    const own = place.exec(line.text);
    const at = own ?? bare.exec(line.text);
    const value = at === null ? undefined : numberAt(line.text.slice(at.index));
    if (value !== undefined) return found(value, line);
    if (own !== null) return undefined;
  }
  return firstFound(head, (text) => alone.exec(text)?.[1]);
}

function numberAt(text: string): string | undefined {
  return labelled.exec(text)?.[1]?.replace(/\s+/gu, '');
}
