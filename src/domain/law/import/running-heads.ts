import type { Message } from '../../message.ts';
import { classify } from '../lines.ts';
import { pageNumberIn } from './page-numbers.ts';
import type { Page } from './pages.ts';
import type { SourceLine } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

const longestHead = 100;

/** Words that forms and official texts have on page after page, and no running head has. */
const repeatedWords =
  /^(?:\(|\[|CỘNG\s+H(?:ÒA|OÀ)\s|Độc lập|Mẫu\s|Biểu\s|Phụ\s+lục|Người\s|Bên\s|Số\s*:|Nơi nhận|Kính gửi|Đơn\s|Giấy\s|Tờ khai|Tên\s|Họ\s|Ngày\s|Ký\s|Chữ ký|TM\.|KT\.|TL\.|TUQ\.|Q\.|Chủ tịch|Phó\s|Giám đốc|Trưởng\s|Bộ trưởng|Thủ tướng|Thủ trưởng|Chánh\s|Viện trưởng|Cán bộ|Đại diện)|,\s*ngày\s|\.{4}|…|_{3}|ghi rõ|họ tên|đóng dấu/iu;

interface Edge {
  readonly at: number;
  readonly page: number;
  /** The number at the start or the end of the line, if any. */
  readonly number: number | undefined;
  /** The next line into the page. */
  readonly inner: string;
}

const numberAtEnd = /^(\d{1,4})\s+|\s+(\d{1,4})(?:\/\d{1,4})?$/u;

/**
 * Marks the first or last line of a page when three pages or more, and at least half, have the same one, a page number in it aside.
 * A line is none when it begins a provision, ends as a sentence, is what forms repeat, or when the line next to it repeats as well:
 * then it is a form that stands on each page, and it stays with a warning.
 */
export function markRunningHeads(lines: readonly SourceLine[], pages: readonly Page[], marks: Marks, file: string): Message[] {
  const edges = new Map<string, Edge[]>();
  const isNumber = (at: number) => pageNumberIn(lines[at]?.text ?? '') !== undefined;
  const note = (at: number, page: number, step: 1 | -1) => {
    const { text = '' } = lines[at] ?? {};
    if (marks[at] !== undefined || text.length > longestHead || !mayBeHead(text)) return;
    const number = numberAtEnd.exec(text);
    const key = `${String(step)} ${text.replace(numberAtEnd, '#')}`;
    const edge = { at, page, number: numberOf(number), inner: innerOf(lines, at, step) };
    const known = edges.get(key);
    if (known === undefined) edges.set(key, [edge]);
    else known.push(edge);
  };
  pages.forEach(({ start, end }, page) => {
    if (end - start < 2) return;
    note(isNumber(start) ? start + 1 : start, page, 1);
    note(isNumber(end) ? end - 1 : end, page, -1);
  });
  const doubtful: Edge[][] = [];
  for (const own of edges.values()) {
    if (own.length < 3) continue;
    if (own.length * 2 >= pages.length && inStep(own) && !isForm(own)) for (const { at } of own) marks[at] = 'running-head';
    else if (own.length * 4 >= pages.length) doubtful.push(own);
  }
  return doubtful.map((own) => kept(own, lines, file));
}

/** The line next to it, a page number passed over; numbers in titles of forms differ, numbers of provisions are their own. */
function innerOf(lines: readonly SourceLine[], at: number, step: 1 | -1): string {
  const [next = '', second = ''] = [lines[at + step]?.text, lines[at + 2 * step]?.text];
  const text = pageNumberIn(next) === undefined ? next : second;
  return classify(text).level === 'doan' ? text.replace(/\d+/gu, '#') : text;
}

function mayBeHead(text: string): boolean {
  return !/[.;:,/]$/u.test(text) && !repeatedWords.test(text) && classify(text).level === 'doan';
}

function numberOf(match: RegExpExecArray | null): number | undefined {
  return match === null ? undefined : Number(match[1] ?? match[2]);
}

/** A number in a running head is that of its page. */
function inStep(own: readonly Edge[]): boolean {
  const [first] = own;
  return own.every(({ number, page }) => number === undefined || number - page === (first?.number ?? 0) - (first?.page ?? 0));
}

/** Whether the lines next to these repeat as well. */
function isForm(own: readonly Edge[]): boolean {
  const times = Map.groupBy(own, ({ inner }) => inner);
  return [...times.values()].some((alike) => alike.length > 1 && alike.length * 2 >= own.length);
}

function kept(own: readonly Edge[], lines: readonly SourceLine[], file: string): Message {
  const at = own[0]?.at ?? 0;
  return {
    ruleId: 'import/repeated-line',
    severity: 'warning',
    place: { file, line: lines[at]?.line ?? 1 },
    reason: `Dòng này lặp lại ở mép ${String(own.length)} trang nhưng chưa chắc là dòng đầu hay cuối trang, nên được giữ.`,
    found: lines[at]?.text ?? '',
    fix: 'Đối chiếu văn bản nguồn. Nếu là dòng đầu hay cuối trang thì xóa các dòng ấy trong tệp nguồn rồi nhập lại.',
  };
}

const gazetteHead = /^(?:\d{1,4}\s+)?CÔNG BÁO\/Số [\d+ ]+\/Ngày [\d-]+(?:\s+\d{1,4})?$/u;

/** Heads of the official gazette, which say what they are; one alone in a text may be quoted. */
export function markGazetteHeads(lines: readonly SourceLine[], marks: Marks): void {
  const found = lines.flatMap(({ text }, at) => (text.length < 60 && text.includes('CÔNG BÁO/') && gazetteHead.test(text) ? [at] : []));
  if (found.length > 1) for (const at of found) marks[at] = 'running-head';
}
