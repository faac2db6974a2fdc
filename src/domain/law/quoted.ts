import { startsFoot } from './furniture.ts';
import { classify } from './lines.ts';
import type { Line } from './model.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'" };
const quotedLevel =
  /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Điểm|Phụ lục|Mẫu)\s+(?:(?:thứ|số)\s+)?(?:\d|[IVXLC]+(?!\p{L})|[a-zđ](?!\p{L})|(?:nhất|hai|ba|tư|năm)(?!\p{L}))/iu;

export interface Quotations {
  /** For each line, whether it stands inside a quotation. */
  readonly quoted: readonly boolean[];
  /** Lines that open a quotation whose end was not found. */
  readonly unclosed: ReadonlySet<Line>;
}

/**
 * Where a law that amends another quotes its provisions over several lines.
 * A quotation that is not closed before the next one, or before the recipients, is not followed: it must not swallow what comes after.
 *
 * @example lines ['1. Sửa đổi như sau:', '“Điều 5. A', '1. B”.', '2. C'] → quoted [false, true, true, false]
 */
export function findQuotations(lines: readonly Line[], body: string): Quotations {
  const quoted = new Array<boolean>(lines.length).fill(false);
  const unclosed = new Set<Line>();
  let from = 0;
  for (const at of linesWithMarks(lines, body)) {
    const line = lines[at];
    const open = at < from || line === undefined ? undefined : opens(line.text);
    if (open === undefined || line === undefined) continue;
    const isLikely = !isStraight(open.mark) || !open.start || lines[at - 1]?.text.endsWith(':') === true;
    const end = isLikely ? closesAt(lines, at, open) : undefined;
    if (end === undefined) unclosed.add(line);
    else {
      quoted.fill(true, open.start ? at : at + 1, end + 1);
      from = end + 1;
    }
  }
  return { quoted, unclosed };
}

/** The lines that hold a mark that can open a quotation: few, so that the others need not be looked at. */
function linesWithMarks(lines: readonly Line[], body: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { index } of body.matchAll(/["“«‘']/g)) {
    while (at + 1 < lines.length && (lines[at + 1]?.offset ?? 0) <= index) at += 1;
    if (found.at(-1) !== at) found.push(at);
  }
  return found;
}

interface Opening {
  readonly mark: string;
  /** Whether the quotation begins with the line; else it stands after "như sau:". */
  readonly start: boolean;
  readonly depth: number;
}

/** The quotation of a provision that this line opens and does not close. */
function opens(text: string): Opening | undefined {
  const first = text.charAt(0);
  const start = closers[first] !== undefined;
  const at = start ? 0 : openingAfterColon(text);
  if (at < 0) return undefined;
  const mark = text.charAt(at);
  const words = text.slice(at + 1).trimStart();
  if (!isProvision(words)) return undefined;
  const depth = 1 + balance(words, mark);
  return depth > 0 ? { mark, start, depth } : undefined;
}

function openingAfterColon(text: string): number {
  for (const mark of ['“', '"', '«', '‘', "'"]) {
    if (!text.includes(mark)) continue;
    const at = text.lastIndexOf(mark);
    if (isAfterColon(text, at)) return at;
  }
  return -1;
}

function isAfterColon(text: string, at: number): boolean {
  return text
    .slice(Math.max(0, at - 3), at)
    .trimEnd()
    .endsWith(':');
}

function isProvision(words: string): boolean {
  if (quotedLevel.test(words)) return true;
  const { marker, level } = classify(words);
  return marker !== '' && level !== 'gach' && level !== 'cong' && level !== 'cham';
}

function closesAt(lines: readonly Pick<Line, 'text'>[], from: number, open: Opening): number | undefined {
  let depth = open.depth;
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    depth += balance(text, open.mark);
    if (depth <= 0) return at;
    if (opens(text) !== undefined || startsFoot(text)) return undefined;
  }
  return undefined;
}

/** How many quotations of this kind a line opens more than it closes; a straight mark closes. */
function balance(text: string, mark: string): number {
  const closer = closers[mark] ?? mark;
  const closing = count(text, closer);
  if (mark === closer) return closing % 2 === 1 || endsWithOther(text, mark) ? -1 : 0;
  return count(text, mark) - closing - (closer === '”' && /"[.;,]?$/u.test(text) && count(text, '"') % 2 === 1 ? 1 : 0);
}

/** `"Điều 5. … luật”.`: opened with a straight mark, closed with the mark of a word processor. */
function endsWithOther(text: string, mark: string): boolean {
  return mark === '"' && /”[.;,]*$/u.test(text) && count(text, '”') > count(text, '“');
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

/** An apostrophe inside a name ("H'Mông", "H’ Yim") is no mark of quotation. */
function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if ((mark !== "'" && mark !== '’') || !/\p{L}['’]\s?\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 3))) found += 1;
  return found;
}
