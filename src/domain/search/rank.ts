import { type FoundDocument, token, tokens } from './document.ts';
import { occurrences } from './occurrences.ts';
import { type Passage, passages, worth } from './passages.ts';
import type { Plan } from './plan.ts';

/** A page in its final order, with the places in it that answer best. */
export interface Ranked {
  readonly document: FoundDocument;
  readonly score: number;
  readonly passages: readonly Passage[];
}

/** How much a term adds when it stands in the title of the page. */
const titleShare = 0.25;
/** A long law holds every word somewhere; what counts is one place that holds them together. */
const passageShare = 0.5;
/** Parts of the site by their first address segment: what tells people what to do comes before lists of names. */
const kindFactor: Readonly<Record<string, number>> = {
  'thu-tuc': 1.15,
  'huong-dan': 1.15,
  'hoi-dap': 1.1,
  'co-quan': 0.8,
  tinh: 0.8,
};
/** A reader who writes like this asks for the official text. */
const legalWords = new Set([
  'điều',
  'khoản',
  'điểm',
  'nghị',
  'quyết',
  'thông',
  'luật',
  'qđ',
  'nđ',
  'tt',
  'kh',
  'qd',
  'nd',
  'dieu',
  'khoan',
]);

function factorOf(document: FoundDocument, plan: Plan): number {
  const legal = plan.syllables.some((syllable) => legalWords.has(syllable));
  return legal ? 1 : (kindFactor[document.url.split('/')[1] ?? ''] ?? 1);
}

/** Puts opened pages in their final order by their own words: places, titles, kind of page. */
export function rank(plan: Plan, documents: readonly FoundDocument[], values: ReadonlyMap<string, number>): Ranked[] {
  return documents
    .map((document): Ranked => {
      const found = occurrences(plan, document.words.map(token));
      const places = passages(document, found, values, plan);
      const inTitle = occurrences(plan, tokens(`${document.title} ${document.number ?? ''}`));
      const best = places[0]?.score ?? 0;
      const body = (1 - passageShare) * worth(found, values) + passageShare * best;
      const score = (body + titleShare * worth(inTitle, values)) * factorOf(document, plan);
      return { document, score, passages: places };
    })
    .sort((a, b) => b.score - a.score || (a.document.url < b.document.url ? -1 : 1));
}
