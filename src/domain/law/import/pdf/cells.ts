import type { PlacedLine } from './columns.ts';
import { type ColumnLine, type Region, bandsOf, isFlow } from './column-shape.ts';

type Columns = readonly (readonly ColumnLine[])[];

/** The lines of a region in reading order: column after column, or a line to a row of a table. */
export function regionLines(region: Region): PlacedLine[] {
  return isFlow(region) ? flowLines(region.columns) : tableLines(region.columns);
}

function flowLines(columns: Columns): PlacedLine[] {
  return columns.flatMap((lines) =>
    lines.map(({ text, start, end, y, size }) => ({ text, start, end, y, size, column: true, cells: 1, region: 'columns' as const })),
  );
}

/** A line to a row where the page shows the rows; else a line to each height, as the words stand on the page. */
function tableLines(columns: Columns): PlacedLine[] {
  const tops = numberedTops(columns) ?? bandsOf(columns).map(({ top }) => top);
  const isClear = tops.length > 1;
  const rows = isClear ? tops : heightsOf(columns);
  return rows.map((top, at): PlacedLine => {
    const foot = rows[at + 1] ?? -Infinity;
    const cells = columns.map((lines) => lines.filter(({ y, size }) => y <= top + 0.3 * size && y > foot + 0.3 * size));
    const all = cells.flat();
    return {
      text: cells.map((lines) => lines.map(({ text }) => text).join(' ')).join('\t'),
      y: top,
      size: Math.max(...all.map(({ size }) => size)),
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      column: false,
      cells: Math.max(2, cells.filter((lines) => lines.length > 0).length),
      region: isClear ? 'table' : 'unclear',
    };
  });
}

function heightsOf(columns: Columns): number[] {
  const heights: number[] = [];
  for (const { y, size } of columns.flat().sort((a, b) => b.y - a.y)) {
    const last = heights.at(-1);
    if (last === undefined || last - y > 0.3 * size) heights.push(y);
  }
  return heights;
}

/**
 * Where rows begin when no white parts them: at the numbers 1, 2, 3 … or 4, 5 … of the first column, if every other cell begins at the height of its number.
 * Undefined when white parts them, or when the numbers do not tell.
 */
function numberedTops(columns: Columns): number[] | undefined {
  const [numbers = [], ...others] = columns;
  const at = numbers.findIndex(({ text }) => /^\d{1,3}\.?$/u.test(text));
  const counted = numbers.slice(at);
  const first = Number.parseInt(counted[0]?.text ?? '', 10);
  if (
    at < 0 ||
    counted.length < 2 ||
    !counted.every(({ text }, index) => /^\d{1,3}\.?$/u.test(text) && Number.parseInt(text, 10) === first + index)
  )
    return undefined;
  const bands = bandsOf(columns);
  const bandAt = (y: number) => bands.findIndex(({ top, foot }) => y <= top && y >= foot);
  if (new Set(counted.map(({ y }) => bandAt(y))).size === counted.length) return undefined;
  const starts = counted.map(({ y }) => y);
  const begins = starts.every((top, index) => {
    const foot = starts[index + 1] ?? -Infinity;
    return others.every((lines) => {
      const own = lines.find(({ y, size }) => y <= top + 0.3 * size && y > foot + 0.3 * size);
      return own === undefined || own.y > top - 0.3 * own.size;
    });
  });
  if (!begins) return undefined;
  const head = Math.max(...columns.flat().map(({ y }) => y));
  const [top = head, ...more] = starts;
  return head > top + 3 ? [head, top, ...more] : [head, ...more];
}
