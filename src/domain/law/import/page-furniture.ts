import type { Message } from '../../message.ts';
import { doubtfulNumbers, markNumbersByDistance, markNumbersOfPages } from './page-numbers.ts';
import { pagesOf } from './pages.ts';
import { markGazetteHeads, markRunningHeads } from './running-heads.ts';
import type { DecodedText } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

/** Marks page numbers and running heads where they are sure; what only may be one stays, and is told. */
export function markPageFurniture({ lines, file, format }: DecodedText, marks: Marks): Message[] {
  const messages: Message[] = [];
  if (format !== 'docx' && format !== 'html') {
    const pages = pagesOf(lines, format);
    markGazetteHeads(lines, marks);
    if (pages === undefined) markNumbersByDistance(lines, marks);
    else {
      messages.push(...markRunningHeads(lines, pages, marks, file));
      markNumbersOfPages(lines, pages, marks);
    }
  }
  return [...messages, ...doubtfulNumbers(lines, marks, file)];
}
