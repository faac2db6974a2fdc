import type { Found } from '../imported-meta.ts';
import { inCapitals } from '../../lines.ts';
import type { SourceLine } from '../stages.ts';
import { withoutNationalHeading } from './national-heading.ts';
import { type MetaLines, found } from './reading.ts';

interface Issuers {
  readonly issuer: Found | undefined;
  readonly parentIssuer: Found | undefined;
}

const body =
  /^(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ |BAN |SỞ |CÔNG AN|TÒA ÁN|TOÀ ÁN|VIỆN |NGÂN HÀNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|TỔNG |CỤC |VĂN PHÒNG|PHÒNG |THANH TRA|TRƯỜNG |TRUNG TÂM|LIÊN )/u;
const placeName = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|NƯỚC|NHÂN DÂN|TỐI CAO)(?:\s|$)/u;

/**
 * Cơ quan ban hành, as written: the left column of the head, or the authority between title and grounds.
 * A line that goes on with the place ("TỈNH CÀ MAU") belongs to the name above it; a second body is the issuer under its parent.
 */
export function findIssuers({ head }: MetaLines, number: Found | undefined): Issuers {
  const names: Found[] = [];
  let previous = -1;
  head.forEach((line, index) => {
    const text = nameOn(line);
    const last = names.at(-1);
    if (text === '') return;
    if (last !== undefined && previous === index - 1 && placeName.test(text))
      names.push({ ...(names.pop() ?? last), value: `${last.value} ${text}` });
    else if (body.test(`${text} `) && (names.length === 0 || previous === index - 1)) names.push(found(text, line));
    else return;
    previous = index;
  });
  if (names.length > 1) return { issuer: names.at(-1), parentIssuer: names.at(-2) };
  return { issuer: names[0] ?? bySymbol(number), parentIssuer: undefined };
}

/** The words of a line in capitals beside the national heading; empty for any other line. */
function nameOn(line: SourceLine): string {
  if (line.text.length > 160) return '';
  const text = withoutNationalHeading(line.text).replace(/^[\s|]+|[\s|:_-]+$/gu, '');
  return inCapitals(text) && !/\d/u.test(text) ? text.replace(/^CHỦ TỊCH (?=ỦY BAN|UỶ BAN|UBND)/u, '') : '';
}

/** Symbols that name their issuer. */
function bySymbol(number: Found | undefined): Found | undefined {
  if (number === undefined) return undefined;
  const symbol = number.value.replace(/^.*\//u, '');
  if (symbol === 'NĐ-CP' || symbol === 'NQ-CP') return { ...number, value: 'Chính phủ' };
  if (/-TTg$/u.test(symbol)) return { ...number, value: 'Thủ tướng Chính phủ' };
  return /^QH\d+$/u.test(symbol) ? { ...number, value: 'Quốc hội' } : undefined;
}
