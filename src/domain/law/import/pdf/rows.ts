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

/** Everything on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A gap of this part of the letter size is a space between words; of this many sizes, a gap between columns. */
const wordGap = 0.13;
const columnGap = 2.2;

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
  return { y: base, size, segments: segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/gu, ' ').trim() })) };
}

function isPrintedTwice(a: PdfItem, b: PdfItem): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.1 * b.size && Math.abs(a.y - b.y) < 0.1 * b.size;
}
