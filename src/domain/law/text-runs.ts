/** Words of an official text that lead somewhere: `start` and `end` count in the words; `held`: the portal holds what they lead to. */
export interface WordLink {
  readonly start: number;
  readonly end: number;
  /** From the root of the site, or `#anchor` on the page itself. */
  readonly path: string;
  readonly held: boolean;
  /** What the portal says of the words, shown as a dotted hint: what a body that no longer is has become. */
  readonly hint?: string | undefined;
}

/** A piece of official text: plain words, or words that lead somewhere. Put together, the pieces are the text itself. */
export type TextRun =
  | { readonly text: string; readonly path?: undefined; readonly held?: undefined; readonly hint?: undefined }
  | { readonly text: string; readonly path: string; readonly held: boolean; readonly hint?: string | undefined };

/**
 * Cuts words where their links begin and end. Total: a link outside the words, or over another that began before, is left out.
 * Parts of a list that lead to the same place are one link. Guarantee: the texts of the runs, put together, are the words.
 *
 * @example textRuns('theo Điều 6', [{ start: 5, end: 11, path: '#dieu-6', held: true }])
 * // [{ text: 'theo ' }, { text: 'Điều 6', path: '#dieu-6', held: true }]
 */
export function textRuns(words: string, links: readonly WordLink[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const { start, end, path, held, hint } of oneForEachPlace(words, links)) {
    if (start > at) runs.push({ text: words.slice(at, start) });
    runs.push({ text: words.slice(start, end), path, held, ...(hint !== undefined && { hint }) });
    at = end;
  }
  if (at < words.length) runs.push({ text: words.slice(at) });
  return runs;
}

/** What stands between the parts of a list: "Điều 178, Điều 179 và Điều 192". */
const between = /^(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|hoặc|hay|đến)\s+)$/u;

/** The links in order, those that fit; neighbours in a list that lead to the same place (a card) are one link. */
function oneForEachPlace(words: string, links: readonly WordLink[]): WordLink[] {
  const result: WordLink[] = [];
  for (const link of links.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = result.at(-1);
    if (link.start < (before?.end ?? 0) || link.end <= link.start || link.end > words.length) continue;
    if (before?.path === link.path && between.test(words.slice(before.end, link.start))) result.splice(-1, 1, { ...before, end: link.end });
    else result.push(link);
  }
  return result;
}
