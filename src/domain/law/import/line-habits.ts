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
  /** How long lines grow before a blank line cuts their sentence; Infinity in a file that does not break sentences so. */
  readonly gapWidth: number;
  /** Whether long paragraphs are cut in two by a blank line here and there, as page breaks leave them. */
  readonly cutsParagraphs: boolean;
}

/** Reads the habits off the lines: the widths off those that surely wrapped (what the longer four fifths have in common). */
export function readHabits(lines: readonly SourceLine[], texts: readonly string[]): Habits {
  const lengths: number[] = [];
  const dashes: number[] = [];
  const gaps: number[] = [];
  const seen = { ends: 0, itemsInside: 0, itemsAfterBlank: 0, cuts: 0 };
  for (let index = 1; index < lines.length; index += 1) {
    const [before, text] = [texts[index - 1] ?? '', texts[index] ?? ''];
    if (lines[index]?.before !== 'line') {
      if (looksNumbered(text)) seen.itemsAfterBlank += 1;
      if (lines[index]?.before === 'blank' && startOf(text) === 'small' && !ended(before)) {
        if (before.length >= 30) gaps.push(before.length);
        if (isCutParagraph(before, text)) seen.cuts += 1;
      }
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
  const gap = { gapWidth: alike(gaps), cutsParagraphs: seen.cuts >= 2 };
  if (lengths.length < 3 || lengths.length * 12 < seen.ends) return { width: Infinity, dashWidth: Infinity, blankBetween, ...gap };
  const width = common(lengths);
  return { width, dashWidth: dashes.length < 5 ? width : Math.min(width, common(dashes)), blankBetween, ...gap };
}

/** Whether both sides of a blank line look like one long paragraph: the first breaks off, the second ends as a sentence does. */
export function isCutParagraph(before: string, text: string): boolean {
  return before.length >= 100 && ended(text);
}

/** The length that lines have in common, where most come near it: paragraphs of a list differ, wrapped lines do not. */
function alike(lengths: number[]): number {
  if (lengths.length < 3) return Infinity;
  const length = common(lengths);
  const near = lengths.filter((other) => other > length * 0.8 && other < length * 1.15).length;
  return near * 4 >= lengths.length * 3 ? length : Infinity;
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
