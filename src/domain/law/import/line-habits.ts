import { asksForMore, ended, startOf } from './paragraph-looks.ts';
import type { SourceLine } from './stages.ts';

/** How a file breaks its lines. */
export interface Habits {
  /** How long lines may grow before they wrap; Infinity in a file whose lines are whole paragraphs. */
  readonly width: number;
  /** The first line of an item with a dash, which some web pages wrap earlier. */
  readonly dashWidth: number;
  /** Whether paragraphs stand between blank lines, so that any other line end is none of a paragraph. */
  readonly blankBetween: boolean;
}

/** Reads the habits off the lines: the widths off those that surely wrapped (what the longer four fifths have in common). */
export function readHabits(lines: readonly SourceLine[], texts: readonly string[]): Habits {
  const lengths: number[] = [];
  const dashes: number[] = [];
  const seen = { ends: 0, itemsInside: 0, itemsAfterBlank: 0 };
  for (let index = 1; index < lines.length; index += 1) {
    const [before, text] = [texts[index - 1] ?? '', texts[index] ?? ''];
    if (lines[index]?.before !== 'line') {
      if (looksNumbered(text)) seen.itemsAfterBlank += 1;
      continue;
    }
    seen.ends += 1;
    if (ended(before)) {
      if (looksNumbered(text)) seen.itemsInside += 1;
      continue;
    }
    if (before.length < 20 || (startOf(text) !== 'small' && !asksForMore(before))) continue;
    if (before.length >= 30) lengths.push(before.length);
    if (isDash(before)) dashes.push(before.length);
  }
  const blankBetween = seen.itemsAfterBlank >= 5 && seen.itemsInside * 40 < seen.itemsAfterBlank;
  if (lengths.length < 3 || lengths.length * 12 < seen.ends) return { width: Infinity, dashWidth: Infinity, blankBetween };
  const width = common(lengths);
  return { width, dashWidth: dashes.length < 5 ? width : Math.min(width, common(dashes)), blankBetween };
}

function common(lengths: number[]): number {
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? Infinity;
}

function looksNumbered(text: string): boolean {
  return /^(?:\d{1,3}\.|[a-zđ]\)|[-–+•]\s|Điều\s\d)/u.test(text);
}

export function isDash(text: string): boolean {
  return /^[-–—−•]/u.test(text);
}
