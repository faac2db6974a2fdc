import { startsFoot } from './furniture.ts';
import { classify } from './lines.ts';
import type { Line } from './model.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };
const quotedLevel =
  /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Điểm|Phụ lục|Mẫu)\s+(?:(?:thứ|số)\s+)?(?:\d|[IVXLC]+(?!\p{L})|[a-zđ](?!\p{L})|(?:nhất|hai|ba|tư|năm)(?!\p{L}))/iu;

/**
 * Where a law that amends another quotes its provisions over several lines: for each line, whether it stands inside such a quotation.
 * A quotation that is not closed before the next one, or before the recipients, is not followed: it must not swallow what comes after.
 *
 * @example quotedLines(['1. Sửa đổi như sau:', '“Điều 5. A', '1. B”.', '2. C'].map((text) => ({ text }))) // [false, true, true, false]
 */
export function quotedLines(lines: readonly Pick<Line, 'text'>[]): readonly boolean[] {
  const quoted = new Array<boolean>(lines.length).fill(false);
  for (let at = 0; at < lines.length; at += 1) {
    const open = opens(lines[at]?.text ?? '');
    if (open === undefined || (open.mark === '"' && open.start && lines[at - 1]?.text.endsWith(':') !== true)) continue;
    const end = closesAt(lines, at, open);
    if (end === undefined) continue;
    quoted.fill(true, open.start ? at : at + 1, end + 1);
    at = end;
  }
  return quoted;
}

interface Opening {
  readonly mark: string;
  /** Whether the quotation begins with the line; else it stands after "như sau:". */
  readonly start: boolean;
  readonly depth: number;
}

/** The quotation of a provision that this line opens and does not close. */
export function opens(text: string): Opening | undefined {
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
  for (let at = text.lastIndexOf('“'); at >= 0;) return isAfterColon(text, at) ? at : -1;
  const straight = text.lastIndexOf('"');
  return straight >= 0 && isAfterColon(text, straight) ? straight : -1;
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
  if (mark === closer) return closing % 2 === 0 ? 0 : -1;
  return count(text, mark) - closing - (closer === '”' && /"[.;,]?$/u.test(text) && count(text, '"') % 2 === 1 ? 1 : 0);
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
