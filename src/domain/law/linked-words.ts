import { pageUrl } from '../link/page-url.ts';
import { type CitedTarget, findCitations } from './citations.ts';
import { type CitationTarget, citationSpans } from './law-references.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/**
 * Words of a page that name provisions ("khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP"), cut where they lead to the document or its provision.
 * `lead` says where a target leads, undefined where nothing is known of it. Guarantee: the texts of the runs, put together, are the words.
 */
export function linkedWords(words: string, lead: (target: CitedTarget) => CitationTarget | undefined): TextRun[] {
  const links = findCitations(words)
    .flatMap((citation) => citationSpans(words, citation, (target) => (target.document === undefined ? undefined : lead(target))))
    .map(({ start, end, target }) => ({
      start,
      end,
      held: target.held,
      path: pageUrl('van-ban', target.document, target.held ? target.anchor : undefined),
    }));
  return textRuns(words, links);
}
