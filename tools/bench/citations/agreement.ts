import { type CitedTarget, documentLabel } from '../../../src/domain/law/citations.ts';
import { nameKey } from '../../../src/domain/law/citations/name-key.ts';

/** One citation as the list of expected ones has it; see test/domain/law/citations/README.md. */
export interface ExpectedCitation {
  readonly at: string;
  readonly words: string;
  readonly to: readonly string[];
}

/**
 * Writes a target as the lists do: `DOCUMENT#ANCHOR`.
 *
 * @example written({ start: 0, end: 6, document: { number: '49/2020/NĐ-CP' }, anchor: 'dieu-5' }) // '49/2020/NĐ-CP#dieu-5'
 */
export function written({ document, anchor }: CitedTarget): string {
  const label = documentLabel(document);
  return anchor === undefined ? label : `${label}#${anchor}`;
}

/** Two spellings of a name are one target: "Luật Ngân sách Nhà nước", "Luật Ngân sách nhà nước". */
export function comparable(target: string): string {
  const [document = '', anchor] = target.split('#');
  const label = /^(?:\.$|\d)/u.test(document) ? document : nameKey(document);
  return anchor === undefined ? label : `${label}#${anchor}`;
}

/** How many of the found pairs the list has; a pair that stands twice must be found twice. */
export function inBoth(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  return found.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
