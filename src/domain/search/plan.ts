import { hasAccents } from '../text/fold.ts';
import { normalize, syllables } from './normalize.ts';
import { isStopSyllable } from './stop-syllables.ts';

/** One thing to ask the index for, word for word: a syllable or two neighbouring syllables. */
export interface Term {
  readonly text: string;
  readonly size: 1 | 2;
  readonly weight: number;
}

/** What to ask for a query, most telling first. Nothing here knows the engine. */
export interface Plan {
  readonly syllables: readonly string[];
  /** Typed with accents: then a word that only looks alike without them counts less. */
  readonly accented: boolean;
  readonly terms: readonly Term[];
}

const pairWeight = 1;
const singleWeight = 0.2;
/** Questions of sixty syllables exist; what comes later in them tells little more. */
const maxTerms = 80;

/**
 * Lays out what to ask the index for a query. Vietnamese words are several syllables, so pairs weigh most.
 *
 * @example plan('vay von').terms.map((term) => term.text) // ['vay von', 'vay', 'von']
 */
export function plan(query: string): Plan {
  const all = syllables(normalize(query));
  const accented = hasAccents(normalize(query));
  const stops = all.map((syllable) => isStopSyllable(syllable, accented));
  const meaningless = stops.every(Boolean);
  const tells = (at: number) => meaningless || stops[at] === false;

  const pairs = all.slice(1).flatMap((syllable, at) => (tells(at) || tells(at + 1) ? [`${all[at]} ${syllable}`] : []));
  const singles = all.filter((_, at) => tells(at));
  const alone = all.length === 1 ? pairWeight : singleWeight;
  const terms: Term[] = [
    ...[...new Set(pairs)].map((text) => ({ text, size: 2 as const, weight: pairWeight })),
    ...[...new Set(singles)].map((text) => ({ text, size: 1 as const, weight: alone })),
  ];
  return { syllables: all, accented, terms: terms.slice(0, maxTerms) };
}
