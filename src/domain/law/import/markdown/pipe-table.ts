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

export function isTableRule(line: string): boolean {
  return separator.test(line.trim());
}

/** Where the bars of a row stand; `\|` is a letter. */
export function barsOf(row: string): number[] {
  const bars: number[] = [];
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) if (row.charAt(at - 1) !== '\\') bars.push(at);
  return bars;
}
