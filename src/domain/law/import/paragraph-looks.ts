import { inCapitals } from '../lines.ts';
import { readToken } from './token.ts';
import { pairIndex, syllableIndex } from './words/read-list.ts';

/** Words after which a sentence goes on, whatever the next line looks like. */
const goesOn = new Set(
  (
    'điểm khoản điều mục chương phần ngày tháng năm quý số khóa khoá tại theo của và hoặc với ở từ đến tới các những là cho về do bởi trong trên ' +
    'dưới bằng được bị không có này, gồm thuộc giữa sau trước khi nếu mà thì như để vào ra cùng mỗi một hai ba bốn năm lần giao nhóm'
  ).split(' '),
);

const sentenceEnds = '.;:!?…';
const closers = ')"”’»';

/** Whether a line ends as a sentence (or an item of a list) ends: a mark, perhaps behind it a bracket, or the end sign `./.`. */
export function ended(text: string): boolean {
  let at = text.length - 1;
  if (text.endsWith('/')) return true;
  while (at > 0 && closers.includes(text.charAt(at))) at -= 1;
  return at >= 0 && sentenceEnds.includes(text.charAt(at));
}

/** Whether no letter of the text is small, and one is a capital; most texts show a small one at once. */
export function isCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return inCapitals(text);
}

/** Whether the last word of a line asks for more: a comma, a dash, or a word no sentence ends with. */
export function asksForMore(text: string): boolean {
  if (/[,–—(/-]$/u.test(text)) return true;
  return goesOn.has(lastWordOf(text).toLowerCase());
}

const wantsNumber = new Set(
  'điểm khoản điều mục chương phần ngày tháng năm quý số khóa khoá tại theo của và hoặc từ đến tới các những'.split(' '),
);

/** Whether the last word of a line asks for a number, so that `1. Người` below it may go on with it; headings may end in any other. */
export function asksForNumber(text: string): boolean {
  if (/[,–—(/-]$/u.test(text)) return true;
  const last = lastWordOf(text);
  return wantsNumber.has(last.toLowerCase()) && !/^\d+\.\s\S+$/u.test(text);
}

export function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

export function firstWordOf(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** Whether a line that ends early, without a mark, stands above another that begins anew. */
export function looksHeading(text: string, next: string): boolean {
  return startOf(text) === 'capital' && text.includes(' ') && !ended(text) && !asksForMore(text) && startOf(next) !== 'small';
}

/** What the first letter of a line is, behind brackets and quotation marks; a Roman number counts as digits. */
export function startOf(text: string): 'small' | 'capital' | 'digit' | 'mark' {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'small';
  if (first >= 65 && first <= 90) return /^[IVX]+(?:[\s,;]|$)/u.test(text) ? 'digit' : 'capital';
  if (first >= 48 && first <= 57) return 'digit';
  for (const letter of text) {
    if (/[("'“‘«[*_]/u.test(letter)) continue;
    if (/\d/u.test(letter)) return 'digit';
    if (/\p{Lu}/u.test(letter)) return 'capital';
    return /\p{L}/u.test(letter) ? 'small' : 'mark';
  }
  return 'mark';
}

/** Whether official texts so often put the second word after the first that a line break between them is none: `Viện / Kiểm`. */
export function belongTogether(first: string, second: string): boolean {
  const [a, b] = [readToken(first), readToken(second)];
  if (a.id < 0 || b.id < 0 || a.closes || b.opens) return false;
  const count = pairIndex().count(a.id, b.id);
  const follows = count / (syllableIndex().get(a.core.toLowerCase())?.followed ?? Infinity);
  return (count >= 2 && follows >= 0.1) || (pairIndex().capital(a.id, b.id) && follows >= 0.01);
}

/** Whether official texts ever put the second word after the first. */
export function everTogether(first: string, second: string): boolean {
  const [a, b] = [readToken(first), readToken(second)];
  return a.id >= 0 && b.id >= 0 && !a.closes && !b.opens && pairIndex().count(a.id, b.id) > 0;
}
