import type { SourceFormat, SourceLine } from './stages.ts';

/** The first and the last line of a page, as indexes. */
export interface Page {
  readonly start: number;
  readonly end: number;
}

/**
 * The pages of a PDF, or of a text with form feeds; undefined where nobody knows them.
 * Word files and web pages have none: their heads and numbers of pages stand apart from their words, and what is among the words is text.
 */
export function pagesOf(lines: readonly SourceLine[], format: SourceFormat): Page[] | undefined {
  if (format === 'docx' || format === 'html') return undefined;
  const starts = lines.flatMap(({ before }, at) => (at === 0 || before === 'page' ? [at] : []));
  if (starts.length < 2 && format !== 'pdf') return undefined;
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? lines.length) - 1 }));
}
