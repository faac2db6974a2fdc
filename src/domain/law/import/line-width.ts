import { asksForMore, ended, startOf } from './paragraph-looks.ts';
import type { SourceLine } from './stages.ts';

/**
 * How long the lines of a file may grow before they wrap: what the longer four fifths of the surely wrapped lines have in common.
 * Infinity in a file whose lines are whole paragraphs.
 */
export function wrapWidth(lines: readonly SourceLine[], texts: readonly string[]): number {
  const lengths: number[] = [];
  let joined = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const before = texts[index - 1] ?? '';
    if (lines[index]?.before !== 'line') continue;
    joined += 1;
    if (before.length < 30 || ended(before)) continue;
    if (startOf(texts[index] ?? '') === 'small' || asksForMore(before)) lengths.push(before.length);
  }
  if (lengths.length < 3 || lengths.length * 12 < joined) return Infinity;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? Infinity;
}

/** Whether a line of this length may have ended because the next word had no room. */
export function isFull(length: number, nextWord: number, width: number): boolean {
  return length + 1 + nextWord > width * 0.82 && length <= width * 1.3;
}
