/** How official texts cite each other: the door of `citations/`. See docs/decisions/0009-citation-grammar.md. */
import { readCitations } from './citations/find.ts';
import type { Citation, CitationContext, DocumentName } from './citations/model.ts';
import { numberKey } from './citations/number.ts';

export type { Citation, CitationContext, CitedTarget, DocumentName, ShortName } from './citations/model.ts';
export { citationsOf, type PlacedCitation, shortNamesOf } from './citations/placed.ts';
export { numberKey };

/**
 * Finds all citations of a text, in order. Total: any text gives a list, whose spans lie inside the text and do not overlap.
 * Without a context, what is relative ("khoản này") stays unknown and is left out.
 *
 * @example findCitations('theo khoản 2 Điều 5 Nghị định số 49/2020/NĐ-CP') // one citation, one target: 49/2020/NĐ-CP, dieu-5-khoan-2
 */
export function findCitations(words: string, context: CitationContext = {}): readonly Citation[] {
  return readCitations(words, context);
}

/**
 * Writes a document as people name it: its number, or its name and year; `.` is the document the words stand in.
 *
 * @example documentLabel({ name: 'Luật Thi hành án hình sự', year: '2019' }) // 'Luật Thi hành án hình sự 2019'
 */
export function documentLabel(document: DocumentName | undefined): string {
  if (document === undefined) return '.';
  const { number, count, kind, name, year } = document;
  return number ?? (count === undefined ? [name, year] : [kind, count]).filter((part) => part !== undefined).join(' ');
}
