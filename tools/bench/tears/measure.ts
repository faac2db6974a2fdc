import { joinLines } from '../../../src/domain/law/import/join.ts';
import type { SourceLine } from '../../../src/domain/law/import/stages.ts';
import type { Piece } from './tear.ts';

/** What came of the torn texts. */
export interface Figures {
  readonly tears: number;
  readonly mendedPercent: number;
  readonly wraps: number;
  readonly wrapsGluedPercent: number;
  readonly charactersLost: number;
  /** Line ends left apart and reported. */
  readonly doubtful: number;
  /** Line ends inside a paragraph that were taken for its end, and paragraph ends that were lost. */
  readonly paragraphsSplit: number;
  readonly paragraphsMerged: number;
  readonly megabytesPerSecond: number;
  readonly failures: readonly string[];
}

interface Sum {
  tears: number;
  mended: number;
  wraps: number;
  glued: number;
  lost: number;
  doubtful: number;
  split: number;
  merged: number;
  readonly failures: string[];
}

/** Joins the texts again and compares every place where one was cut; paragraphs stand between blank lines or line ends. */
export function measure(texts: readonly (readonly Piece[])[], between: 'blank' | 'line'): Figures {
  const sum: Sum = { tears: 0, mended: 0, wraps: 0, glued: 0, lost: 0, doubtful: 0, split: 0, merged: 0, failures: [] };
  let bytes = 0;
  let seconds = 0;
  for (const pieces of texts) {
    const lines = linesOf(pieces, between);
    const start = performance.now();
    const joined = joinLines({ stage: 'bare', format: 'txt', file: 'bench', lines, messages: [], removed: [] });
    seconds += (performance.now() - start) / 1000;
    bytes += lines.reduce((size, { text }) => size + Buffer.byteLength(text) + 1, 0);
    sum.doubtful += joined.messages.filter(({ ruleId }) => ruleId === 'import/doubtful-tear').length;
    compare(
      pieces,
      joined.lines.map(({ text }) => text),
      sum,
    );
  }
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e5) / 1e3);
  return {
    tears: sum.tears,
    mendedPercent: percent(sum.mended, sum.tears),
    wraps: sum.wraps,
    wrapsGluedPercent: percent(sum.glued, sum.wraps),
    charactersLost: sum.lost,
    doubtful: sum.doubtful,
    paragraphsSplit: sum.split,
    paragraphsMerged: sum.merged,
    megabytesPerSecond: Math.round(bytes / 1e5 / seconds) / 10,
    failures: sum.failures,
  };
}

function linesOf(pieces: readonly Piece[], between: 'blank' | 'line'): SourceLine[] {
  const lines: SourceLine[] = [];
  let text = '';
  let line = 1;
  let before: SourceLine['before'] = 'line';
  for (const piece of pieces) {
    text += piece.text;
    if (piece.then === 'space') {
      text += ' ';
      continue;
    }
    lines.push({ text, line, before });
    text = '';
    before = piece.then === 'paragraph' ? between : 'line';
    line += before === 'blank' ? 2 : 1;
  }
  return lines;
}

/** Walks over the pieces and, by counting letters, over the joined text: was there white space at each cut, and of which kind? */
function compare(pieces: readonly Piece[], joined: readonly string[], sum: Sum): void {
  const { gaps, letters } = gapsOf(joined);
  const expected = pieces.map(({ text }) => text).join('');
  for (let at = 0; at < Math.max(letters.length, expected.length); at += 1) if (letters[at] !== expected[at]) sum.lost += 1;
  let at = 0;
  let torn: { readonly word: string; mended: boolean } | undefined;
  for (const [index, piece] of pieces.entries()) {
    at += piece.text.length;
    const gap = gaps.get(at);
    if (piece.tornFrom !== undefined) torn = { word: piece.tornFrom, mended: true };
    if (piece.then === 'tear' && gap !== undefined && torn !== undefined) torn.mended = false;
    if (piece.then !== 'tear' && torn !== undefined) {
      countTear(torn, context(pieces, index), sum);
      torn = undefined;
    }
    countGap(piece, gap, context(pieces, index), sum);
  }
}

function countTear(torn: { readonly word: string; readonly mended: boolean }, context: string, sum: Sum): void {
  sum.tears += 1;
  if (torn.mended) sum.mended += 1;
  else sum.failures.push(`not mended: ${torn.word} in ${context}`);
}

function countGap({ then }: Piece, gap: 'space' | 'paragraph' | undefined, context: string, sum: Sum): void {
  if (then === 'paragraph' && gap !== 'paragraph') {
    sum.merged += 1;
    sum.failures.push(`paragraphs merged: ${context}`);
  }
  if (then !== 'wrap') return;
  sum.wraps += 1;
  if (gap === undefined) {
    sum.glued += 1;
    sum.failures.push(`wrongly glued: ${context}`);
  } else if (gap === 'paragraph') {
    sum.split += 1;
    sum.failures.push(`paragraph split: ${context}`);
  }
}

function context(pieces: readonly Piece[], index: number): string {
  const sign = { space: ' ', wrap: ' / ', tear: '/', paragraph: ' ¶ ' };
  return pieces
    .slice(Math.max(0, index - 6), index + 5)
    .map(({ text, then }) => text + sign[then])
    .join('');
}

function gapsOf(joined: readonly string[]): { readonly gaps: Map<number, 'space' | 'paragraph'>; readonly letters: string } {
  const gaps = new Map<number, 'space' | 'paragraph'>();
  const words: string[] = [];
  let at = 0;
  for (const line of joined) {
    for (const word of line.split(/\s+/u)) {
      words.push(word);
      at += word.length;
      gaps.set(at, 'space');
    }
    gaps.set(at, 'paragraph');
  }
  return { gaps, letters: words.join('') };
}
