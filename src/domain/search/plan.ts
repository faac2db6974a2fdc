import { hasAccents } from '../text/fold.ts';
import type { Alias } from './aliases.ts';
import { normalize, syllables } from './normalize.ts';
import { isStopSyllable } from './stop-syllables.ts';
import { type Saying, widen } from './widen.ts';

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
  /** As people type into a box; longer questions tell much by themselves. */
  readonly short: boolean;
  /** A short query with an everyday saying, whose meaning is asked for too. */
  readonly widened: boolean;
  readonly terms: readonly Term[];
  /** What is searched for beside what was typed. */
  readonly sayings: readonly Saying[];
}

const pairWeight = 1;
/** Beside a known saying, a pair of which half says nothing (“vay không”) is chance; in long questions it tells much (measured). */
const loosePairWeight = 0.5;
const singleWeight = 0.2;
/** The words of a known saying weigh less than what they mean: they also stand where pages say what not to write. */
const saidWeight = 0.4;
/** What a saying means weighs less than what was typed, however many words the law needs for it. */
const meaningWeight = 0.8;
/** Their single syllables hardly count, but are needed to know which titles hold the pairs. */
const meaningSingleWeight = 0.04;
/** Longer questions tell much by themselves, and a saying in them little. */
const everydayLength = 12;
/** Questions of sixty syllables exist; what comes later in them tells little more. */
const maxTerms = 80;

const pairsOf = (all: readonly string[]): string[] => all.slice(1).map((syllable, at) => `${all[at]} ${syllable}`);

/** The pairs of what the sayings mean, with the weight shared out among the pairs of each meaning; an abbreviation is one syllable. */
function meanings(sayings: readonly Saying[]): Term[] {
  return sayings.flatMap(({ means, share }) =>
    means.flatMap((meant): Term[] => {
      const [only = ''] = meant;
      if (meant.length < 2) return [{ text: only, size: 1, weight: meaningWeight * share }];
      return pairsOf(meant).map((text) => ({ text, size: 2, weight: (meaningWeight * share) / (meant.length - 1) }));
    }),
  );
}

/** Each term once, with the greatest of its weights. */
function distinct(terms: readonly Term[]): Term[] {
  const byText = new Map<string, Term>();
  for (const term of terms) if ((byText.get(term.text)?.weight ?? 0) < term.weight) byText.set(term.text, term);
  return [...byText.values()];
}

/**
 * Lays out what to ask the index for a query. Vietnamese words are several syllables, so pairs weigh most.
 *
 * @example plan('vay von', []).terms.map((term) => term.text) // ['vay von', 'vay', 'von']
 */
export function plan(query: string, aliases: readonly Alias[]): Plan {
  const all = syllables(normalize(query));
  const accented = hasAccents(normalize(query));
  const stops = all.map((syllable) => isStopSyllable(syllable, accented));
  const meaningless = stops.every(Boolean);
  const tells = (at: number) => meaningless || stops[at] === false;

  const sayings = widen(all, accented, aliases);
  // An old name, the portal's own word, and a name that is the whole query are good words as they were typed.
  const named = ({ from, to, relation, term }: Saying) => relation === 'same' && term !== undefined && to - from < all.length;
  const everyday = sayings.filter((saying) => saying.relation === 'broader' || named(saying));
  // Without accents one syllable of a saying is many words (tù, từ, tư); the saying as a whole is clear.
  const clear = (at: number) => !accented && everyday.some(({ from, to }) => at >= from && at < to);
  const said = (at: number) => everyday.some(({ from, to }) => at >= from && at + 1 < to);
  const short = all.length <= everydayLength;
  const widened = short && everyday.length > 0;
  const loose = widened ? loosePairWeight : pairWeight;
  const worth = (at: number) => (said(at) ? saidWeight : tells(at) && tells(at + 1) ? pairWeight : loose);
  const pairs = pairsOf(all).flatMap((text, at) => (tells(at) || tells(at + 1) ? [{ text, weight: worth(at) }] : []));
  const singles = all.filter((_, at) => tells(at) && !clear(at));
  const meant = sayings.flatMap(({ means }) => means.flat()).filter((syllable) => !isStopSyllable(syllable, accented));
  // An abbreviation stands for its words, which most pages write out.
  const alone = all.length > 1 ? singleWeight : sayings.some(({ term }) => term !== undefined) ? saidWeight : pairWeight;
  const terms = distinct([
    ...pairs.map(({ text, weight }) => ({ text, size: 2 as const, weight })),
    ...meanings(sayings),
    ...singles.map((text) => ({ text, size: 1 as const, weight: alone })),
    ...meant.map((text) => ({ text, size: 1 as const, weight: meaningSingleWeight })),
  ]);
  return { syllables: all, accented, short, widened, terms: terms.slice(0, maxTerms), sayings };
}
