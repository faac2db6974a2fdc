import type { Run } from './rows.ts';

/** A line of a column: what one row has between two white corridors. */
export type ColumnLine = Run;

/** Rows that stand in columns: `to` is behind the last row; `columns` hold their lines from the top. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly (readonly ColumnLine[])[];
  /** The white between the columns is that of running text on an earlier page. */
  readonly goesOn?: boolean;
}

/** A line of running text has at least so many letters, however narrow its column. */
const shortestFull = 25;

export function leftOf(lines: readonly ColumnLine[]): number {
  return Math.min(...lines.map(({ start }) => start));
}

export function rightOf(lines: readonly ColumnLine[]): number {
  return Math.max(...lines.map(({ end }) => end));
}

/** The distance of two lines of one cell: the smallest that lines of a column have. */
export function pitchOf(columns: readonly (readonly ColumnLine[])[]): number {
  const steps = columns
    .flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]?.y ?? line.y) - line.y))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  const close = steps.filter((step) => step < 1.1 * (steps[0] ?? 0));
  return close.length === 0 ? 0 : close.reduce((sum, step) => sum + step, 0) / close.length;
}

/** Two columns of running text: about as wide as each other, most lines full, their paragraphs not side by side. */
export function isFlow({ columns, goesOn }: Region): boolean {
  const [left, right, more] = columns;
  if (left === undefined || right === undefined || more !== undefined) return false;
  if (goesOn === true) return true;
  const isOneSentence = /^\p{Ll}/u.test(right[0]?.text ?? '') && !/[.;:]$/u.test(left.at(-1)?.text ?? '');
  const widths = [left, right].map((lines) => rightOf(lines) - leftOf(lines));
  const [least = 0, most = 0] = [...widths].sort((a, b) => a - b);
  const isFull = (lines: readonly ColumnLine[], width: number) =>
    lines.length >= (isOneSentence ? 2 : 3) &&
    lines.filter((line) => line.end - line.start > 0.7 * width && line.text.length >= shortestFull).length >= lines.length / 2;
  if (least < 0.6 * most || !isFull(left, widths[0] ?? 0) || !isFull(right, widths[1] ?? 0)) return false;
  const bands = bandsOf(columns);
  const pitch = pitchOf(columns);
  const breaks = [left, right].map((lines) => lines.slice(1).filter((line, at) => (lines[at]?.y ?? 0) - line.y > 1.12 * pitch).length);
  const own = breaks.reduce((sum, count) => sum + count, 0) - 2 * (bands.length - 1);
  return bands.length === 1 || own > bands.length - 1;
}

/** Heights of the rows of a table, from the top: between them there is more white than between two lines of a cell. */
export function bandsOf(columns: readonly (readonly ColumnLine[])[]): { readonly top: number; readonly foot: number }[] {
  const pitch = pitchOf(columns);
  const heights = columns.flatMap((lines) => lines.map(({ y }) => y)).sort((a, b) => b - a);
  const bands: { top: number; foot: number }[] = [];
  for (const y of heights) {
    const last = bands.at(-1);
    if (last === undefined || (pitch > 0 && last.foot - y > 1.12 * pitch)) bands.push({ top: y, foot: y });
    else last.foot = y;
  }
  return bands;
}
