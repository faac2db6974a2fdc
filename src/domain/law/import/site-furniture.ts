import type { SourceLine } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

/** What web pages and signing software put around or into an official text. */
export function markSiteFurniture(lines: readonly SourceLine[], marks: Marks): void {
  lines.forEach(({ text }, index) => {
    if (text.length > longestLine) return;
    if (isCodificationId(text)) marks[index] = 'codification-id';
    else if (chrome.has(text)) marks[index] = 'site-chrome';
    else if (text.endsWith('THÔNG TIN VĂN BẢN') && pageInfo.test(text)) markPageInfo(lines, marks, index);
    else if (text.includes('Thời gian ký') && signedAt.test(text)) markStamp(lines, marks, index);
  });
}

/** Longer lines are none of these; an id of the codification has up to 100 digits. */
const longestLine = 120;

/** Lines that stand on pages of legal texts and in no legal text. */
const chrome: ReadonlySet<string> = new Set([
  'Tải Văn bản gốc',
  'Tải Văn bản tiếng Việt',
  'Tải văn bản gốc',
  'Tải văn bản tiếng Việt',
  'Tải Văn bản tiếng Anh',
  'Tải về bản gốc',
  'Tải về bản PDF',
  'Bản Word (.doc)',
  'Bản PDF',
  'Mục lục văn bản',
  'MỤC LỤC VĂN BẢN',
  'In mục lục',
  'Tóm tắt văn bản',
  'Văn bản liên quan',
  'Lược đồ',
  'Thuộc tính văn bản',
  'Lưu trữ',
  'Theo dõi hiệu lực VB',
  'Chia sẻ qua:',
  'Ghi chú văn bản',
  'Danh sách điều khoản',
]);

/** `3900300000000000000600004280252090036000240`: more digits than any number in a law. */
function isCodificationId(text: string): boolean {
  return text.length >= 20 && /^(?:#+\s*)?\d{20,}$/u.test(text);
}

const pageInfo = /^(?:#+\s*)?THÔNG TIN VĂN BẢN$/u;
const pageInfoEnd = /^(?:#+\s*)?(?:VĂN BẢN|NỘI DUNG)$/u;
const pageInfoRow = /^[-*|\s]*(?:Thuộc tính|Số hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Ngày|Trạng thái|Tình trạng|Nguồn)/u;
const longestInfo = 40;

/** From "THÔNG TIN VĂN BẢN" over its rows to "VĂN BẢN"; what does not look like a row of it ends it and stays. */
function markPageInfo(lines: readonly SourceLine[], marks: Marks, from: number): void {
  marks[from] = 'page-info';
  for (let at = from + 1; at < Math.min(lines.length, from + longestInfo); at += 1) {
    const text = lines[at]?.text ?? '';
    const last = pageInfoEnd.test(text);
    if (!last && !pageInfoRow.test(text) && !/^[-|:\s]+$/u.test(text)) return;
    marks[at] = 'page-info';
    if (last) return;
  }
}

const signedAt = /^[^\p{L}]*Thời gian ký\s*:\s*\d/u;
const stampLine = /^[^\p{L}]*(?:Người ký|Ký bởi|Được ký bởi|Email|Cơ quan|Tổ chức|Đơn vị)\s*:/u;

/** "Thời gian ký: 15.05.2026 14:41:19 +07:00", and above it who signed. */
function markStamp(lines: readonly SourceLine[], marks: Marks, last: number): void {
  marks[last] = 'signature-stamp';
  for (let at = last - 1; at >= last - 4 && stampLine.test(lines[at]?.text ?? ''); at -= 1) marks[at] = 'signature-stamp';
}
