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
  let offset = 0;
  let line = 1;
  for (const piece of body.split(/(\r\n|\r|\n)/u)) {
    if (/^[\r\n]/u.test(piece)) line += 1;
    else if (piece.trim() !== '') found.push({ text: piece.trim(), offset: offset + (piece.length - piece.trimStart().length), line });
    offset += piece.length;
  }
  const lines = found.map((item, index) => ({
    ...item,
    gap: body.slice(item.offset + item.text.length, found[index + 1]?.offset ?? body.length),
  }));
  return { start: body.slice(0, found[0]?.offset ?? body.length), lines };
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
  for (const level of levelIds) {
    const match = levels[level].starts?.exec(text);
    const number = match?.[1] ?? '';
    if (match === null || match === undefined || (levels[level].numbering === 'roman' && fromRoman(number) === undefined)) continue;
    return { level, number, marker: match[0].trim(), words: text.slice(match[0].length).trim() };
  }
  return { level: 'doan', number: '', marker: '', words: text };
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
