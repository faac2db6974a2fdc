import type { Message } from '../../message.ts';
import type { DecodedText, SourceLine } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

/** Marks what web pages and signing software surely put around or into an official text; what only looks like it stays, and is told. */
export function markSiteFurniture({ lines, file, format }: DecodedText, marks: Marks): Message[] {
  const ofWeb = format === 'md' || format === 'html' || format === 'txt';
  const seen: number[] = [];
  lines.forEach(({ text }, index) => {
    if (text.length > longestLine) return;
    if (ofWeb && isCodificationId(text)) {
      seen.push(index);
      if (codified.test(lines[index + 1]?.text ?? '')) marks[index] = 'codification-id';
    } else if (ofWeb && (chrome.has(text) || buttons.has(text))) {
      seen.push(index);
      if (text === listTitle && isCodificationId(lines[index + 1]?.text ?? '')) marks[index] = 'site-chrome';
    } else if (ofWeb && text.endsWith('THÔNG TIN VĂN BẢN') && pageInfo.test(text)) {
      seen.push(index);
      markPageInfo(lines, marks, index);
    } else if (text.includes('Thời gian ký') && signedAt.test(text)) markStamp(lines, marks, index);
  });
  if (ofWeb) {
    markBlock(lines, marks, 0, 1);
    markBlock(lines, marks, lines.length - 1, -1);
  }
  return seen.filter((index) => marks[index] === undefined).map((index) => kept(lines[index], file));
}

/** Longer lines are none of these; an id of the codification has up to 100 digits. */
const longestLine = 120;

/** What stands on buttons of pages of legal texts: at the very edge of a file one alone is enough. */
const buttons: ReadonlySet<string> = new Set([
  'Tải Văn bản gốc',
  'Tải Văn bản tiếng Việt',
  'Tải văn bản gốc',
  'Tải văn bản tiếng Việt',
  'Tải Văn bản tiếng Anh',
  'Tải về bản gốc',
  'Tải về bản PDF',
  'Bản Word (.doc)',
]);

const listTitle = 'Danh sách điều khoản';

/** Names of parts of such pages, which can be headings of a text as well: only a block of them at an edge of a file is surely the page's. */
const chrome: ReadonlySet<string> = new Set([
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
  listTitle,
]);

/** From an edge of the file inwards, over lines that are nothing but chrome. */
function markBlock(lines: readonly SourceLine[], marks: Marks, edge: number, step: 1 | -1): void {
  let at = edge;
  while (marks[at] !== undefined || chrome.has(lines[at]?.text ?? '') || buttons.has(lines[at]?.text ?? '')) at += step;
  const block = Math.abs(at - edge);
  if (block > 1 || (block === 1 && buttons.has(lines[edge]?.text ?? '')))
    for (let own = edge; own !== at; own += step) marks[own] ??= 'site-chrome';
}

/** `3900300000000000000600004280252090036000240`: more digits than any number in a law, in groups of twenty. */
function isCodificationId(text: string): boolean {
  return text.length >= 20 && /^(?:#+\s*)?\d{20,}$/u.test(text);
}

/** What follows an id of the codification. */
const codified = /^(?:Điều\s+\d{1,2}\.\d{1,2}\.|(?:Phần|Chương|Mục|Tiểu mục|Phụ lục)\s)/u;

const pageInfo = /^(?:#+\s*)?THÔNG TIN VĂN BẢN$/u;
const pageInfoEnd = /^(?:#+\s*)?(?:VĂN BẢN|NỘI DUNG)$/u;
const tableHead = /^Thuộc tính\tNội dung$/u;
const pageInfoKey =
  '(?:Số hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Ngày ban hành|Ngày hiệu lực|Ngày có hiệu lực|Trạng thái|Tình trạng|Tình trạng hiệu lực|Nguồn)';
const listRow = new RegExp(String.raw`^[-*•\s]*${pageInfoKey}\s*:`, 'u');
const tableRow = new RegExp(String.raw`^[-*|\s]*${pageInfoKey}(?:\t|$)`, 'u');
/** So far down the file the table of a page can stand: above it is nothing but a title. */
const lastStart = 4;

/** The lines from "THÔNG TIN VĂN BẢN" at the top of a file over three rows of `key: value` or more, to "VĂN BẢN". */
function markPageInfo(lines: readonly SourceLine[], marks: Marks, from: number): void {
  if (from > lastStart) return;
  const isTable = tableHead.test(lines[from + 1]?.text ?? '');
  const first = from + (isTable ? 2 : 1);
  let at = first;
  while ((isTable ? tableRow : listRow).test(lines[at]?.text ?? '')) at += 1;
  if (at - first < 3 && !(isTable && pageInfoEnd.test(lines[at]?.text ?? ''))) return;
  const last = pageInfoEnd.test(lines[at]?.text ?? '') ? at : at - 1;
  for (let own = from; own <= last; own += 1) marks[own] = 'page-info';
}

const signedAt = /^[^\p{L}]*Thời gian ký\s*:\s*\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}:\d{2}(?:\s*[+-]\d{2}:?\d{2})?\s*$/u;
const stampLine = /^[^\p{L}]*(?:Người ký|Ký bởi|Được ký bởi|Email|Cơ quan|Tổ chức|Đơn vị)\s*:/u;

/** "Thời gian ký: 15.05.2026 14:41:19 +07:00", and above it who signed. */
function markStamp(lines: readonly SourceLine[], marks: Marks, last: number): void {
  marks[last] = 'signature-stamp';
  for (let at = last - 1; at >= last - 4 && stampLine.test(lines[at]?.text ?? ''); at -= 1) marks[at] = 'signature-stamp';
}

function kept(line: SourceLine | undefined, file: string): Message {
  return {
    ruleId: 'import/maybe-furniture',
    severity: 'warning',
    place: { file, line: line?.line ?? 1 },
    reason: 'Dòng này trông như chữ của trang mạng, nhưng đứng ở chỗ của lời văn bản nên được giữ.',
    found: line?.text ?? '',
    fix: 'Đối chiếu văn bản nguồn. Nếu là chữ của trang mạng thì xóa dòng này trong tệp nguồn rồi nhập lại.',
  };
}
