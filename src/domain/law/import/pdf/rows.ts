/** A piece of text as a page sets it: `x` from the left, `y` of the baseline from the foot of the page, all in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
}

/** Words that stand together on a row; wide gaps part segments, as between two columns. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand closer together than the cells of a table. */
export interface Run extends Segment {
  readonly y: number;
  readonly size: number;
}

/** Everything on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  readonly runs: readonly Run[];
}

/** A gap of this part of the letter size is a space between words; of this many sizes, a gap between columns. */
const wordGap = 0.13;
const columnGap = 2.2;
/** A gap of this many sizes is wider than a space and may be the border of a cell. */
export const cellGap = 0.3;

/** Puts the pieces of a page into rows, from the top; pieces printed twice in the same place (to look bold) count once. */
export function rowsOf(items: readonly PdfItem[]): Row[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const tallest = row?.reduce((most, other) => (other.size > most.size ? other : most));
    if (row !== undefined && tallest !== undefined && tallest.y - item.y < 0.45 * Math.max(tallest.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.map(toRow);
}

function toRow(items: readonly PdfItem[]): Row {
  const size = items.reduce((most, item) => Math.max(most, item.size), 0);
  const base = items.find((item) => item.size === size)?.y ?? 0;
  const segments: { text: string; start: number; end: number }[] = [];
  let previous: PdfItem | undefined;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    if (previous !== undefined && isPrintedTwice(previous, item)) continue;
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : item.x - last.end;
    if (last === undefined || gap > columnGap * size) segments.push({ text: item.text, start: item.x, end: item.x + item.width });
    else {
      const spaced = gap > wordGap * size && !last.text.endsWith(' ') && !item.text.startsWith(' ');
      last.text += (spaced ? ' ' : '') + item.text;
      last.end = Math.max(last.end, item.x + item.width);
    }
    previous = item;
  }
  return {
    y: base,
    size,
    segments: segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/gu, ' ').trim() })),
    runs: runsOf(items, size),
  };
}

/** In a justified line all spaces are wide: several gaps of much the same width are spaces, not borders. */
function runsOf(items: readonly PdfItem[], size: number): Run[] {
  const sorted = [...items].sort((a, b) => a.x - b.x).filter((item, at, all) => !all.slice(0, at).some((own) => isPrintedTwice(own, item)));
  const gaps = sorted.map((item, at) => item.x - sorted.slice(0, at).reduce((end, { x, width }) => Math.max(end, x + width), -Infinity));
  const isSpace = (gap: number) => gap < 1.2 * size && gaps.filter((other) => Math.abs(other - gap) < 0.15 * gap).length >= 4;
  const runs: { text: string; start: number; end: number; y: number; size: number }[] = [];
  sorted.forEach((item, at) => {
    const gap = gaps[at] ?? 0;
    const last = runs.at(-1);
    if (last === undefined || (gap > cellGap * size && !isSpace(gap)))
      runs.push({ text: item.text, start: item.x, end: item.x + item.width, y: item.y, size: item.size });
    else {
      const spaced = gap > wordGap * size && !last.text.endsWith(' ') && !item.text.startsWith(' ');
      last.text += (spaced ? ' ' : '') + item.text;
      last.end = Math.max(last.end, item.x + item.width);
    }
  });
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ').trim() }));
}

function isPrintedTwice(a: PdfItem, b: PdfItem): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.1 * b.size && Math.abs(a.y - b.y) < 0.1 * b.size;
}
