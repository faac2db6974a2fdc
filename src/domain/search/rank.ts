import { fold } from '../text/fold.ts';
import { type FoundDocument, token, tokens } from './document.ts';
import { titleShare } from './fuse.ts';
import { occurrences } from './occurrences.ts';
import { type Passage, passages, worth } from './passages.ts';
import type { Plan } from './plan.ts';

/** A page in its final order, with the places in it that answer best. */
export interface Ranked {
  readonly document: FoundDocument;
  readonly score: number;
  readonly passages: readonly Passage[];
}

/** A number of an official text is asked for to get that text. */
const numberShare = 1;
/** A page named exactly as the query is what was meant; one whose name begins so, probably. */
const sameNameFactor = 1.5;
const nameBeginsFactor = 1.25;
/** A long law holds every word somewhere; what counts is one place that holds them together. */
const passageShare = 0.5;
/** Long pages hold more words by chance. */
const lengthShare = 0.05;
/** Parts of the site by their first address segment: what tells people what to do comes before lists of names. */
const kindFactor: Readonly<Record<string, number>> = {
  'thu-tuc': 1.2,
  'huong-dan': 1.2,
  'hoi-dap': 1.2,
  'tin-bai': 0.9,
  'co-quan': 0.9,
  tinh: 0.7,
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

function nameFactor(document: FoundDocument, plan: Plan): number {
  const name = tokens(document.title)
    .map(({ bare }) => bare)
    .join(' ');
  const query = fold(plan.syllables.join(' '));
  if (name === query) return sameNameFactor;
  return name.startsWith(`${query} `) ? nameBeginsFactor : 1;
}

/** Puts opened pages in their final order by their own words: places, titles, kind of page. */
export function rank(plan: Plan, documents: readonly FoundDocument[], values: ReadonlyMap<string, number>): Ranked[] {
  return documents
    .map((document): Ranked => {
      const found = occurrences(plan, document.words.map(token));
      const places = passages(document, found, values, plan);
      const inTitle = occurrences(plan, tokens(document.title));
      const best = places[0]?.score ?? 0;
      const whole = (1 - passageShare) * worth(found, values) + passageShare * best;
      const body = whole / (1 + lengthShare * Math.log(1 + document.words.length));
      const inNumber = occurrences(plan, tokens(document.number ?? ''));
      const named = titleShare * worth(inTitle, values) + numberShare * worth(inNumber, values);
      const score = (body + named) * factorOf(document, plan) * nameFactor(document, plan);
      return { document, score, passages: places };
    })
    .sort((a, b) => b.score - a.score || (a.document.url < b.document.url ? -1 : 1));
}
