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
/** Posts that issue, with or without their body behind them. */
const issuingPost =
  /^(?:(?:PHÓ|THỨ)\s+)?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|CÔNG AN)|THỦ TƯỚNG|CHÁNH|VIỆN TRƯỞNG|(?:TỔNG )?CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|THỐNG ĐỐC|CHỦ NHIỆM)(?:\s|$)/u;
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
    else if (isBody(text) && (names.length === 0 || previous === index - 1)) names.push(found(text, line));
    else return;
    previous = index;
  });
  if (names.length > 1) return { issuer: names.at(-1), parentIssuer: names.at(-2) };
  return { issuer: names[0] ?? bySymbol(number), parentIssuer: undefined };
}

/**
 * Whether a line in capitals is the name of who issues, as it stands above the grounds.
 *
 * @example namesIssuer('GIÁM ĐỐC SỞ TƯ PHÁP') // true
 * @example namesIssuer('BAN HÀNH QUY CHẾ') // false
 */
export function namesIssuer(text: string): boolean {
  return isBody(text) || issuingPost.test(text);
}

function isBody(text: string): boolean {
  return body.test(`${text} `) && !/^(?:BAN HÀNH|BỘ LUẬT)(?:\s|$)/u.test(text);
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
