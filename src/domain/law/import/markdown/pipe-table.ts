const separator = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

/** How many lines from `at` on are a pipe table: a row, the line of dashes, rows; 0 when none begins there. */
export function pipeTableLines(lines: readonly string[], at: number): number {
  const isRow = (index: number) => lines[index]?.trimStart().startsWith('|') === true;
  const under = lines[at + 1]?.trim() ?? '';
  if (!isRow(at) || !under.includes('|') || !separator.test(under)) return 0;
  let end = at + 2;
  while (isRow(end)) end += 1;
  return end - at;
}

/** How many lines from `at` on are rows of a table without a line of dashes: two or more, with the same bars, at least two, and space around them. */
export function barRowLines(lines: readonly string[], at: number): number {
  const bars = innerBars(lines[at]);
  if (bars < 2) return 0;
  let end = at + 1;
  while (innerBars(lines[end]) === bars) end += 1;
  return end - at < 2 ? 0 : end - at;
}

/** Whether two neighbouring lines have bars at all, so that most texts are not looked through line by line. */
export function mayHoldBarRows(text: string): boolean {
  let at = text.indexOf(' | ');
  while (at >= 0) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? -1 : text.indexOf(' | ', end);
    if (next < 0) return false;
    const nextEnd = text.indexOf('\n', end + 1);
    if (nextEnd < 0 || next < nextEnd) return true;
    at = next;
  }
  return false;
}

function innerBars(line: string | undefined): number {
  // One sign is found faster than three, and most lines have none.
  return line?.includes('|') === true && line.includes(' | ') && !/^\s*[#>]/u.test(line) ? barsOf(line.trim()).length : 0;
}

export function isTableRule(line: string): boolean {
  return separator.test(line.trim());
}

/** Where the bars of a row stand; `\|` is a letter. */
export function barsOf(row: string): number[] {
  const bars: number[] = [];
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) if (row.charAt(at - 1) !== '\\') bars.push(at);
  return bars;
}
