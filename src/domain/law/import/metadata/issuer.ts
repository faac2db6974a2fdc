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
/** Bodies whose names begin like words of a title: read in the left column of the head alone. */
const columnBody =
  /^(?:ĐẢNG (?:ỦY|UỶ|BỘ|ĐOÀN)|CHI BỘ|QUẬN ỦY|THỊ ỦY|ĐOÀN(?! TNCS| THANH NIÊN)|HỘI|HIỆP HỘI|MẶT TRẬN|CÔNG ĐOÀN|CHI CỤC|VỤ|CHI NHÁNH|TRẠI|NHÀ TẠM GIỮ|TRẠM|HẠT KIỂM LÂM|ĐỘI|ĐỒN|TỔ CÔNG TÁC|TIỂU BAN|BẢO HIỂM|KHO BẠC|KIỂM TOÁN|KIỂM SÁT|HẢI QUAN|THUẾ|THI HÀNH ÁN|QUÂN KHU|QUÂN ĐOÀN|QUÂN CHỦNG|BINH CHỦNG|HỌC VIỆN|BỆNH VIỆN|TRUNG ƯƠNG|ĐẠI HỌC|CƠ SỞ|CƠ QUAN|ĐÀI|CẢNG VỤ|CÔNG TY|TẬP ĐOÀN|QUỸ|THÔNG TẤN XÃ)(?:\s|$)/u;
const placeName =
  /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|NƯỚC|NHÂN DÂN|TỐI CAO|CẤP CAO|VIỆT NAM|TRUNG ƯƠNG)(?:\s|$)/u;
/** Where the left column of the head surely is over. */
const columnEnd =
  /^(?:(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|THÔNG BÁO|THÔNG CÁO|KẾ HOẠCH|CHỈ THỊ|CÔNG VĂN|CÔNG ĐIỆN|LUẬT|BỘ LUẬT|PHÁP LỆNH|SẮC LỆNH|LỆNH|HIẾN PHÁP|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|TỜ TRÌNH|BIÊN BẢN|VĂN BẢN HỢP NHẤT|KẾT LUẬN|GIẤY|CHIẾN LƯỢC|PHƯƠNG ÁN|DANH MỤC|PHỤ LỤC)(?:[\s:]|$)|V\/v|Về việc|Kính gửi|Căn cứ)/u;
/** Stamps and other lines in capitals that name nobody. */
const noName = /^(?:DỰ THẢO|(?:TỐI |TUYỆT )?MẬT$|HỎA TỐC|HOẢ TỐC|(?:THƯỢNG )?KHẨN$|CÔNG BÁO$|BẢN SAO|SAO Y|KH(?:ÓA|OÁ) |KỲ HỌP)/u;

/**
 * Cơ quan ban hành, as written: the left column of the head, or the authority between title and grounds.
 * A line that goes on with the name ("TỈNH CÀ MAU", "VÀ XÃ HỘI") belongs to the one above it; a second body is the issuer under its parent.
 * Where a line of the column is not understood, it may be the issuer: none is told.
 */
export function findIssuers({ head }: MetaLines, number: Found | undefined): Issuers {
  const end = head.findIndex(({ text }) => columnEnd.test(text));
  const column = namesIn(end < 0 ? head : head.slice(0, end), (text) => isBody(text) || columnBody.test(text));
  const { names, isSure } = column.names.length > 0 || end < 0 ? column : { ...namesIn(head.slice(end), isBody), isSure: true };
  const [issuer, parentIssuer] = isSure ? names.toReversed() : [];
  return { issuer: issuer ?? bySymbol(number), parentIssuer };
}

interface Names {
  readonly names: readonly Found[];
  /** Whether every line in capitals next to the names is one. */
  readonly isSure: boolean;
}

/** The names that stand one below the other, the national heading between them aside. */
function namesIn(lines: readonly SourceLine[], isName: (text: string) => boolean): Names {
  const names: Found[] = [];
  let isSure = true;
  let previous = -1;
  let unread = -1;
  for (const [index, line] of lines.entries()) {
    const text = nameOn(line);
    const isNext = previous === index - 1;
    const last = names.at(-1);
    if (text === '' || noName.test(text)) {
      if (isNext && last !== undefined && (text !== '' || isNationalHeading(line))) previous = index;
      continue;
    }
    if (last !== undefined && !isNext) break;
    if (last !== undefined && goesOn(last.value, text)) names.push({ ...(names.pop() ?? last), value: `${last.value} ${text}` });
    else if (isName(text)) {
      if (last?.value === 'CHỦ TỊCH') names.pop();
      if (last === undefined && unread >= 0 && unread === index - 1) isSure = false;
      names.push(found(text, line));
    } else if (last === undefined) {
      unread = index;
      continue;
    } else isSure = false;
    previous = index;
  }
  return { names: names.map((name) => ({ ...name, value: name.value.replace(/\s*[-–,]$/u, '') })), isSure };
}

/** Whether a line goes on with the name above it. */
function goesOn(name: string, text: string): boolean {
  return placeName.test(text) || /^VÀ\s|^(?:QUỐC HỘI|CHÍNH PHỦ)$/u.test(text) || /(?:\sVÀ|,|\s[-–]|^BỘ TRƯỞNG)$/u.test(name);
}

/** The Party writes its own name in the place of the national heading. */
function withoutHeading(text: string): string {
  return withoutNationalHeading(text)
    .replace(/ĐẢNG CỘNG SẢN VIỆT NAM/u, '')
    .trim();
}

function isNationalHeading({ text }: SourceLine): boolean {
  return withoutHeading(text).replace(/[\s|]+/gu, '') === '' && /\p{L}/u.test(text);
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
  const text = withoutHeading(line.text).replace(/^[\s|]+|(?:[\s|:_]|(?<!\s)[-–]|[-–]{2,})+$/gu, '');
  return inCapitals(text) && !/\d.*[/:]|[/:].*\d/u.test(text) ? text.replace(/^CHỦ TỊCH (?=ỦY BAN|UỶ BAN|UBND)/u, '') : '';
}

/** Symbols that name their issuer. */
function bySymbol(number: Found | undefined): Found | undefined {
  if (number === undefined) return undefined;
  const symbol = number.value.replace(/^.*\//u, '');
  if (symbol === 'NĐ-CP' || symbol === 'NQ-CP') return { ...number, value: 'Chính phủ' };
  if (/-TTg$/u.test(symbol)) return { ...number, value: 'Thủ tướng Chính phủ' };
  return /^QH\d+$/u.test(symbol) ? { ...number, value: 'Quốc hội' } : undefined;
}
