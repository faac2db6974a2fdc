import { type ColumnLine, type Region, isFlow, leftOf, pitchOf, rightOf } from './column-shape.ts';
import { type Row, cellGap } from './rows.ts';

/** A stretch of the width of a page. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** No page of text has more lines. */
const mostRows = 120;

const provision = /^(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+/u;
const numberMark = /^(?:Điều\s+\d+\s*[.:]|\(?[\p{L}\d]{1,4}[.)]|\d+(?:\.\d+)+\.?|[-–—•+*▪◦➢✓])$/u;

/**
 * The regions of columns among these rows, from the top. The region that puts most words side by side is found first. `gutter` is the white
 * between two columns of running text on the page before: where it goes on, one row is enough.
 */
export function regionsOf(rows: readonly Row[], gutter?: Band, from = 0, to = rows.length): Region[] {
  const best = bestRegion(rows, gutter, from, to);
  if (best === undefined) return [];
  return [...regionsOf(rows, gutter, from, best.from), best, ...regionsOf(rows, gutter, best.to, to)];
}

function bestRegion(rows: readonly Row[], gutter: Band | undefined, from: number, to: number): Region | undefined {
  let best: Region | undefined;
  let most = 0;
  const right = rows.slice(from, to).reduce((end, row) => Math.max(end, row.runs.at(-1)?.end ?? 0), 0);
  for (let first = from; first < to; first += 1) {
    let open: Band[] = [{ from: -1e6, to: 1e6 }];
    for (let last = first; last < Math.min(to, first + mostRows); last += 1) {
      const row = rows[last];
      if (row === undefined || (last > first && isFarBelow(rows[last - 1], row))) break;
      open = narrowed(open, row);
      if (open.length <= 2 && (open.at(-1)?.from ?? 0) > right - row.size) break;
      if (open.length <= 2) continue;
      // Rows of one piece at an edge put nothing side by side: they are added at the end, if they belong to the region.
      if (gutter === undefined && (row.runs.length < 2 || (rows[first]?.runs.length ?? 0) < 2)) continue;
      const found = judged(rows, first, last + 1, open, gutter);
      const score = found === undefined ? 0 : scoreOf(found, rows);
      if (found === undefined || score < most || (score === most && best !== undefined && last - first >= best.to - best.from - 1))
        continue;
      most = score;
      best = found;
    }
  }
  return best === undefined ? undefined : widened(best, rows, from, to);
}

/** Columns do not reach over a hole in the page. */
function isFarBelow(above: Row | undefined, row: Row): boolean {
  return above !== undefined && above.y - row.y > 6 * Math.max(above.size, row.size);
}

/** What stays white from top to bottom when this row is added. */
function narrowed(open: readonly Band[], { runs, size }: Row): Band[] {
  return runs.reduce<Band[]>(
    (bands, run) =>
      bands.flatMap((band) => {
        if (run.end <= band.from || run.start >= band.to) return [band];
        return [
          { from: band.from, to: run.start },
          { from: run.end, to: band.to },
        ].filter((part) => part.to - part.from > cellGap * size);
      }),
    [...open],
  );
}

function scoreOf({ from, to, columns, goesOn }: Region, rows: readonly Row[]): number {
  const lines = goesOn === true ? 0.01 * (to - from) : 0;
  const ranges = columns.map(rangeOf);
  return rows.slice(from, to).reduce((sum, row) => sum + Math.max(0, filledIn(row, ranges) - 1), lines);
}

function rangeOf(lines: readonly ColumnLine[]): Band {
  return { from: leftOf(lines), to: rightOf(lines) };
}

/** How many columns have words in this row. */
function filledIn({ runs }: Row, columns: readonly Band[]): number {
  return columns.filter(({ from, to }) => runs.some(({ start }) => start >= from - 0.01 && start <= to)).length;
}

/** The columns between the corridors, when enough of their lines stand below one another. */
function judged(rows: readonly Row[], from: number, to: number, open: readonly Band[], gutter: Band | undefined): Region | undefined {
  const size = rows[from]?.size ?? 1;
  const along = gutter !== undefined && open.some((band) => band.from <= gutter.from + 1 && band.to >= gutter.to - 1);
  let columns: (readonly ColumnLine[])[] = [];
  open.slice(1).forEach((band, at) => {
    const left = open[at]?.to ?? 0;
    const lines = rows.slice(from, to).flatMap((row) => lineBetween(row, left, band.from));
    const last = columns.at(-1);
    const width = (open[at]?.to ?? 0) - (open[at]?.from ?? 0);
    const isGutter = along && (open[at]?.from ?? 0) <= gutter.from + 1 && left >= gutter.to - 1;
    if (last === undefined || isGutter || parts(last, lines, width, size)) columns.push(lines);
    else columns = [...columns.slice(0, -1), joined(last, lines)];
  });
  columns = columns.filter((column) => column.length > 0);
  if (columns.length < 2) return undefined;
  const ranges = columns.map(rangeOf);
  if (along && columns.length === 2 && rows.slice(from, to).some((row) => filledIn(row, ranges) > 1))
    return { from, to, columns, goesOn: true };
  const region = { from, to, columns };
  const full = rows.slice(from, to).filter((row) => filledIn(row, ranges) > 1).length;
  const widest = Math.max(...open.slice(1, -1).map((band) => band.to - band.from));
  return full >= 3 || (full === 2 && widest > 1.2 * size) ? region : undefined;
}

function lineBetween({ runs }: Row, left: number, right: number): ColumnLine[] {
  const own = runs.filter((run) => run.start >= left - 0.01 && run.end <= right + 0.01);
  const [first] = own;
  return first === undefined ? [] : [{ ...first, text: own.map(({ text }) => text).join(' '), end: own.at(-1)?.end ?? first.end }];
}

/** Whether white space between two columns is a border: their lines are set on it, and what stands left is not only numbers of paragraphs. */
function parts(left: readonly ColumnLine[], right: readonly ColumnLine[], width: number, size: number): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const beside = (line: ColumnLine) => right.some(({ y }) => Math.abs(y - line.y) < 0.3 * line.size);
  if (left.every((line) => numberMark.test(line.text) && beside(line))) return false;
  const set = [left, right].map(isAligned);
  return set.every(Boolean) || (width > 1.2 * size && set.some(Boolean));
}

function isAligned(lines: readonly ColumnLine[]): boolean {
  const places = [lines.map(({ start }) => start), lines.map(({ end }) => end), lines.map(({ start, end }) => (start + end) / 2)];
  const enough = Math.max(2, Math.ceil(lines.length / 2));
  return places.some((own) => {
    const sorted = own.sort((a, b) => a - b);
    return sorted.some((place, at) => (sorted[at + enough - 1] ?? Infinity) - place < 2);
  });
}

function joined(left: readonly ColumnLine[], right: readonly ColumnLine[]): ColumnLine[] {
  const lines: ColumnLine[] = [...left];
  for (const line of right) {
    const at = lines.findIndex(({ y, size }) => Math.abs(y - line.y) < 0.45 * Math.max(size, line.size));
    const own = lines[at];
    if (own === undefined) lines.push(line);
    else lines[at] = { ...own, text: `${own.text} ${line.text}`, end: line.end };
  }
  return lines.sort((a, b) => b.y - a.y);
}

/** The first and last lines of a cell may stand alone in their rows: those that stand as close and as set as the column belong to it. */
function widened(region: Region, rows: readonly Row[], least: number, most: number): Region {
  let { from, to } = region;
  const columns = region.columns.map((column) => [...column]);
  const isText = isFlow(region);
  const reach = isText ? 2.5 : 1.12;
  const pitch = pitchOf(region.columns);
  for (let grown = true; grown;) {
    grown = false;
    for (const [at, edge] of [
      [from - 1, from],
      [to, to - 1],
    ] as const) {
      const row = rows[at];
      const near = rows[edge];
      if (row === undefined || near === undefined || at < least || at >= most || Math.abs(near.y - row.y) > reach * pitch) continue;
      if (!isText && provision.test(row.runs[0]?.text ?? '')) continue;
      const column = columnFor(row, columns);
      if (column === undefined) continue;
      const line = lineBetween(row, -1e6, 1e6)[0];
      if (line === undefined) continue;
      if (at < from) column.unshift(line);
      else column.push(line);
      from = Math.min(from, at);
      to = Math.max(to, at + 1);
      grown = true;
    }
  }
  return { ...region, from, to, columns };
}

/** The column in which all words of a row stand, set as its other lines. */
function columnFor(row: Row, columns: ColumnLine[][]): ColumnLine[] | undefined {
  const [start, end] = [row.runs[0]?.start ?? 0, row.runs.at(-1)?.end ?? 0];
  const at = columns.findIndex((lines) => {
    const places = lines.map((line) => [line.start, (line.start + line.end) / 2] as const);
    return places.filter(([left, centre]) => Math.abs(left - start) < 1.5 || Math.abs(centre - (start + end) / 2) < 1.5).length >= 2;
  });
  const next = columns[at + 1];
  if (at < 0 || (next !== undefined && end > leftOf(next))) return undefined;
  const before = columns[at - 1];
  return before !== undefined && start < rightOf(before) ? undefined : columns[at];
}
