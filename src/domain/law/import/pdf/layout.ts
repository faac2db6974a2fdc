import type { PlacedLine } from './columns.ts';

/** How a document is set: measures that tell where a paragraph begins. */
export interface Layout {
  /** The usual distance of two lines of one paragraph, in letter sizes. */
  readonly pitch: number;
  readonly margin: number;
  /** Where the first lines of paragraphs begin, if they are set in. */
  readonly indent: number | undefined;
  readonly right: number;
}

/** Measures a document: most lines stand close together, begin at the margin and end at the right one. */
export function measure(pages: readonly (readonly PlacedLine[])[]): Layout {
  const body = pages.map((page) => page.filter(({ column }) => !column));
  const pitches = pages
    .map((page) => page.filter(({ column, region }) => !column || region === 'columns'))
    .flatMap((page) => page.slice(1).map((line, index) => ((page[index]?.y ?? line.y) - line.y) / line.size))
    .filter((pitch) => pitch > 0.8);
  const starts = tallyOf(body.flatMap((page) => page.map(({ start }) => Math.round(start))));
  const ends = body.flatMap((page) => page.map(({ end }) => end)).sort((a, b) => a - b);
  const margin = starts[0]?.[0] ?? 0;
  const all = starts.reduce((sum, [, times]) => sum + times, 0);
  const left = Math.min(
    margin,
    ...starts
      .slice(0, 2)
      .filter(([, times]) => times > all * 0.1)
      .map(([start]) => start),
  );
  const indent = starts.find(([start, times]) => start > left + 8 && start < left + 80 && times >= 3 && times > all * 0.04)?.[0];
  return {
    pitch: quantile(
      pitches.sort((a, b) => a - b),
      0.25,
    ),
    margin: left,
    indent,
    right: quantile(ends, 0.9),
  };
}

/** Values with how often they stand, the most frequent first. */
function tallyOf(values: readonly number[]): [number, number][] {
  const tally = new Map<number, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1]);
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}

/** Whether the page shows a new paragraph: a wide gap, a first line set in, or a line that ended though the next word had room. */
export function startsParagraph(previous: PlacedLine, line: PlacedLine, layout: Layout): boolean {
  if (previous.column !== line.column || previous.y < line.y) return true;
  if (previous.y - line.y > 1.25 * layout.pitch * line.size) return true;
  if (line.column) return false;
  const inBody = (start: number) => near(start, layout.margin) || (layout.indent !== undefined && near(start, layout.indent));
  if (!inBody(previous.start) || !inBody(line.start)) return false;
  return (
    (layout.indent !== undefined && near(line.start, layout.indent) && !near(layout.indent, layout.margin)) ||
    hadRoom(previous, line, layout)
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 3;
}

function hadRoom(previous: PlacedLine, line: PlacedLine, { right }: Layout): boolean {
  const first = line.text.split(/\s/u)[0] ?? '';
  const letter = (line.end - line.start) / Math.max(1, line.text.length);
  return right - previous.end > (first.length + 2) * letter * 1.2;
}

/**
 * Whether the page shows that a line goes on with the paragraph before it: it begins at the margin, where new paragraphs are set in,
 * and the line before had no room left for its first word.
 */
export function goesOn(previous: PlacedLine, line: PlacedLine, layout: Layout): boolean {
  const { margin, indent } = layout;
  if (indent === undefined || previous.column || line.column || line.cells > 1 || previous.cells > 1) return false;
  const set = near(previous.start, margin) || near(previous.start, indent);
  return (
    set &&
    near(line.start, margin) &&
    Math.abs(previous.size - line.size) < 0.5 &&
    !hadRoom(previous, line, layout) &&
    reachesRight(previous, layout)
  );
}

const marker = /^(?:[•\-–+*▪◦➢✓]|\(?[\p{L}\d]{1,3}[.)])\s/u;

/**
 * Whether a line hangs under an item of a list, as `• Applications must` / `  be able`: it begins further in than the item, or where the
 * line before it hung, and that line was full.
 */
export function hangs(previous: PlacedLine, line: PlacedLine, isHanging: boolean, layout: Layout): boolean {
  if (previous.column || line.column || marker.test(line.text) || !reachesRight(previous, layout) || hadRoom(previous, line, layout))
    return false;
  if (previous.y - line.y > 1.25 * layout.pitch * line.size || previous.y < line.y) return false;
  return isHanging
    ? near(line.start, previous.start)
    : marker.test(previous.text) && line.start > previous.start + 3 && line.start < previous.start + 40;
}

function reachesRight(line: PlacedLine, { margin, right }: Layout): boolean {
  return line.end > right - 0.12 * (right - margin);
}

/** The last line of words of a page, when nothing but a page number stands below it. */
export function lastWords(page: readonly PlacedLine[]): PlacedLine | undefined {
  return page.findLast(({ text }) => /\p{L}/u.test(text));
}

/** The first line of words of a page and where it stands, when it is no running head: the next line stands as close as in a paragraph. */
export function firstWordsAt(page: readonly PlacedLine[], layout: Layout): number | undefined {
  const at = page.findIndex(({ text }) => /\p{L}/u.test(text));
  const [first, next] = [page[at], page[at + 1]];
  if (first === undefined || next === undefined) return undefined;
  return first.y - next.y <= 1.25 * layout.pitch * next.size ? at : undefined;
}
