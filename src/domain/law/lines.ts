import { type LevelId, levelIds, levels } from './levels.ts';
import type { Line } from './model.ts';
import { fromRoman } from './numbering.ts';

/**
 * Cuts a body into the lines that hold words. Guarantee: `start` and every line's `text + gap`, in order, are the body.
 *
 * @example splitLines('\nĐiều 1. A\n\n1. B\n') // { start: '\n', lines: [{ text: 'Điều 1. A', gap: '\n\n', … }, { text: '1. B', gap: '\n', … }] }
 */
export function splitLines(body: string): { readonly start: string; readonly lines: readonly Line[] } {
  const found: { text: string; offset: number; line: number }[] = [];
  const endOf = body.includes('\r') ? lineEnd : lineFeed;
  for (let [from, line] = [0, 1]; from < body.length; line += 1) {
    const end = endOf(body, from);
    if (end > from) {
      const whole = body.slice(from, end);
      const text = whole.trim();
      if (text !== '')
        found.push({ text, offset: from + (text.length === whole.length ? 0 : whole.length - whole.trimStart().length), line });
    }
    from = end + (body.charCodeAt(end) === CR && body.charCodeAt(end + 1) === LF ? 2 : 1);
  }
  const lines = found.map(({ text, offset, line }, index) => ({
    text,
    offset,
    line,
    gap: body.slice(offset + text.length, found[index + 1]?.offset ?? body.length),
  }));
  return { start: body.slice(0, found[0]?.offset ?? body.length), lines };
}

const LF = 10;
const CR = 13;

function lineFeed(body: string, from: number): number {
  const at = body.indexOf('\n', from);
  return at < 0 ? body.length : at;
}

/** Where the line that begins at `from` ends: at its CR or LF, or at the end of the body. */
function lineEnd(body: string, from: number): number {
  let at = from;
  for (; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code === LF || code === CR) break;
  }
  return at;
}

/** What a line of the provisions is: its level, number and marker, and the words after them. */
export interface Classified {
  readonly level: LevelId;
  readonly number: string;
  readonly marker: string;
  readonly words: string;
}

/**
 * Says which level a line begins; a line that begins none is a bare paragraph (`doan`).
 *
 * @example classify('đ) Bố trí kinh phí') // { level: 'diem', number: 'đ', marker: 'đ)', words: 'Bố trí kinh phí' }
 * @example classify('Mục tiêu chung') // { level: 'doan', number: '', marker: '', words: 'Mục tiêu chung' }
 */
export function classify(text: string): Classified {
  for (const level of possible.get(text.charAt(0)) ?? []) {
    const match = levels[level].starts?.exec(text);
    const number = match?.[1] ?? '';
    if (match === null || match === undefined || (levels[level].numbering === 'roman' && fromRoman(number) === undefined)) continue;
    return { level, number, marker: match[0].trim(), words: text.slice(match[0].length).trim() };
  }
  return { level: 'doan', number: '', marker: '', words: text };
}

/** The levels that a line can begin, by its first character. */
const possible = new Map<string, LevelId[]>();
for (const level of levelIds) {
  for (const character of levels[level].first) possible.set(character, [...(possible.get(character) ?? []), level]);
}

/** A line in capitals: it has letters, and none of them is small. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * Words that end as a sentence ends, so that what follows is more text and not the content of a heading.
 *
 * @example endsAsSentence('Công an tỉnh') // false
 */
export function endsAsSentence(words: string): boolean {
  return /[.;:,…/!?]["”’)]*$/u.test(words);
}
