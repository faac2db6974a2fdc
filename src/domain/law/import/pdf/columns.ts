import { inCapitals } from '../../lines.ts';
import { regionLines } from './cells.ts';
import { isFlow, leftOf, rightOf } from './column-shape.ts';
import { type Band, regionsOf } from './regions.ts';
import type { Row, Segment } from './rows.ts';

/** One line of a page in reading order. `column` says that the line stands in one of two columns. */
export interface PlacedLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  readonly column: boolean;
  /** How many segments were put on this line: more than one looks like the row of a table. */
  readonly cells: number;
  /** A row of a table; a line of a table whose rows the page does not show; a line of text in two columns. */
  readonly region?: 'table' | 'unclear' | 'columns';
}

const headSeed = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|Độc\s+lập\s*[-–]\s*Tự\s+do|,\s*ngày\s[\s\d…]*tháng/u;
const attachedTitle =
  /^(?:QUY|QUYẾT|NGHỊ|THÔNG|LUẬT|BỘ LUẬT|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|ĐỀ|PHỤ LỤC|DANH|CHƯƠNG|HƯỚNG DẪN|ĐIỀU LỆ|MẪU|PHẦN|MỤC)(?=\s|$)/u;
const footSeed = /^Nơi\s+nhận/u;

/**
 * The lines of a page in reading order: where an official head or foot stands in two columns, the left one comes first; so it is with text in
 * columns; a row of a table is one line.
 */
export function inReadingOrder(rows: readonly Row[], pageWidth: number, gutter?: Band): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let from = 0;
  for (let at = 0; at < rows.length;) {
    const end = columnsEnd(rows, at, pageWidth);
    if (end > at) {
      lines.push(...bodyLines(rows.slice(from, at), gutter));
      lines.push(...columnLines(rows.slice(at, end), pageWidth, 'left'), ...columnLines(rows.slice(at, end), pageWidth, 'right'));
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  return [...lines, ...bodyLines(rows.slice(from), gutter)];
}

/** The white between two columns of running text, if a page has some: it goes on on the next page. */
export function gutterOf(rows: readonly Row[], gutter?: Band): Band | undefined {
  const [left, right] = regionsOf(rows, gutter).find(isFlow)?.columns ?? [];
  return left === undefined || right === undefined ? undefined : { from: rightOf(left), to: leftOf(right) };
}

function bodyLines(rows: readonly Row[], gutter: Band | undefined): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let at = 0;
  for (const region of regionsOf(rows, gutter)) {
    lines.push(...rows.slice(at, region.from).map(rowLine), ...regionLines(region));
    at = region.to;
  }
  return [...lines, ...rows.slice(at).map(rowLine)];
}

/** Where a region of two columns that begins at this row ends; `at` when none begins here. */
function columnsEnd(rows: readonly Row[], at: number, width: number): number {
  let end = at;
  while (end < rows.length && !crosses(rows[end], width) && !(end > at && beginsText(rows[end], width))) end += 1;
  const region = rows.slice(at, end);
  const segments = region.flatMap((row) => row.segments);
  const sides = segments.map((segment) => sideOf(segment, width));
  const isHead = at === 0 && segments.some(({ text }, index) => headSeed.test(text) && sides[index] === 'right');
  const isFoot = segments.some(({ text }, index) => footSeed.test(text) && sides[index] === 'left') && startsFoot(region, width);
  return (isHead || isFoot) && sides.includes('left') && sides.includes('right') ? end : at;
}

/** A foot begins with the recipients or with the post of who signs; numbered text before it is none of its columns. */
function startsFoot(region: readonly Row[], width: number): boolean {
  const first = region[0]?.segments ?? [];
  return first.some((segment) => footSeed.test(segment.text) || (sideOf(segment, width) === 'right' && inCapitals(segment.text)));
}

/** A segment that begins left and ends far right belongs to no column; neither do centred words. */
function crosses(row: Row | undefined, width: number): boolean {
  return row?.segments.some((segment) => sideOf(segment, width) === undefined) ?? true;
}

/** A title in capitals or a provision on the left alone: the columns are over. */
function beginsText(row: Row | undefined, width: number): boolean {
  const [only, more] = row?.segments ?? [];
  if (only === undefined || more !== undefined || sideOf(only, width) !== 'left') return false;
  return inCapitals(only.text) ? attachedTitle.test(only.text) : /^(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+/u.test(only.text);
}

function sideOf({ start, end }: Segment, width: number): 'left' | 'right' | undefined {
  if (start >= width * 0.4) return 'right';
  return end <= width * 0.54 && start < width * 0.36 ? 'left' : undefined;
}

function columnLines(rows: readonly Row[], width: number, side: 'left' | 'right'): PlacedLine[] {
  return rows.flatMap((row) => {
    const own = row.segments.filter((segment) => sideOf(segment, width) === side);
    return own.length === 0 ? [] : [{ ...rowLine({ ...row, segments: own }), column: true }];
  });
}

function rowLine({ segments, y, size }: Row): PlacedLine {
  return {
    text: segments.map(({ text }) => text).join(segments.length > 1 ? '\t' : ''),
    y,
    size,
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    column: false,
    cells: segments.length,
  };
}
