import { bestWindow } from './best-window.ts';
import { askedTerm, explains } from './definition.ts';
import { type FoundDocument, type Token, token, tokens } from './document.ts';
import { coverage, coveredNameShare, type TermValues, titleShare } from './fuse.ts';
import { occurrences } from './occurrences.ts';
import { type Passage, passages, worth } from './passages.ts';
import type { Plan } from './plan.ts';
import { isStopSyllable } from './stop-syllables.ts';
import { standingFactor } from './standing.ts';

/** A page in its final order, with the places in it that answer best. */
export interface Ranked {
  readonly document: FoundDocument;
  readonly score: number;
  readonly passages: readonly Passage[];
}

/** A number of an official text is asked for to get that text. */
const numberShare = 1;
/** A whole word of an everyday query in the name counts once more. */
const pairInNameShare = 0.4;
/** Who asks what a word means looks for the place that says so. */
const explainingShare = 0.4;
/** A page named exactly as the query is what was meant; one whose name begins so, or holds what was meant, probably. */
const sameNameFactor = 1.5;
const nameBeginsFactor = 1.25;
/** A page that goes by what a saying means was meant where nothing else was said, and perhaps where something was. */
const meantWholeFactor = 1.5;
const meantNameFactor = 1.15;
/** A name that holds what two sayings mean (coming home, and a loan) answers the question that joins them. */
const joinedNameFactor = 1.3;
/** A long law holds every word somewhere; what counts is one place that holds them together: a provision, and a stretch of words. */
const passageShare = 0.25;
const windowShare = 0.4;
/** The stretch is twice as long as the query, and never so short that it tells nothing. */
const windowLength = (plan: Plan) => Math.max(60, 2 * plan.syllables.length);
/** Title and other names, each as tokens. */
const namesOf = (document: FoundDocument) => [document.title, ...(document.names ?? [])].map(tokens);

const bareOf = (name: readonly Token[]) => name.map(({ bare }) => bare);
const typedOf = (plan: Plan) => plan.syllables.map((syllable) => token(syllable).bare);

/** Everything in the query that tells something is this name, and nothing of the name is missing: “quản chế là gì”. */
function isWholeQuery(name: readonly string[], plan: Plan): boolean {
  const telling = plan.syllables.filter((syllable) => !isStopSyllable(syllable, plan.accented)).map((syllable) => token(syllable).bare);
  return coverage(name, new Set(typedOf(plan))) === 1 && telling.length > 0 && telling.every((syllable) => name.includes(syllable));
}

/** Beside the saying nothing was typed that tells anything. */
const isWholeSaying = ({ syllables, sayings, accented }: Plan) =>
  syllables.every((syllable, at) => isStopSyllable(syllable, accented) || sayings.some(({ from, to }) => at >= from && at < to));

/** What the sayings of the query mean, in folded words. */
const meantNames = ({ sayings }: Plan) =>
  new Set(sayings.flatMap(({ means }) => means.map((meant) => meant.map((syllable) => token(syllable).bare).join(' '))));

/** How many of the sayings mean something that stands in the name. */
function sayingsIn(name: readonly string[], { sayings }: Plan): number {
  const words = ` ${name.join(' ')} `;
  const holds = (meant: readonly string[]) => words.includes(` ${meant.map((syllable) => token(syllable).bare).join(' ')} `);
  return sayings.filter(({ means }) => means.some(holds)).length;
}

/** Nothing was typed but a saying that means this name. */
const isMeant = (name: readonly string[], plan: Plan) => isWholeSaying(plan) && meantNames(plan).has(name.join(' '));

function nameFactor(names: readonly (readonly Token[])[], plan: Plan): number {
  const query = typedOf(plan).join(' ');
  const bare = names.map(bareOf);
  if (bare.some((name) => name.join(' ') === query || isWholeQuery(name, plan))) return sameNameFactor;
  if (bare.some((name) => sayingsIn(name, plan) > 1)) return joinedNameFactor;
  const meant = meantNames(plan);
  if (bare.some((name) => meant.has(name.join(' ')))) return isWholeSaying(plan) ? meantWholeFactor : meantNameFactor;
  if (isWholeSaying(plan) && bare.some((name) => [...meant].some((sought) => ` ${name.join(' ')} `.includes(` ${sought} `))))
    return nameBeginsFactor;
  return bare.some((name) => name.join(' ').startsWith(`${query} `)) ? nameBeginsFactor : 1;
}

/**
 * What a name tells. Beside a known everyday saying a whole word of the query in a short name is the best sign there is;
 * in long questions about law the same made the order worse (measured).
 */
function nameWorth(name: readonly Token[], plan: Plan, values: ReadonlyMap<string, number>): number {
  const found = occurrences(plan, name);
  const known = titleShare * worth(found, values);
  if (!plan.widened) return known + coveredNameShare * sum(values) * coverage(bareOf(name), new Set(typedOf(plan)));
  const pairs = found.filter(({ size }) => size === 2);
  const held = new Set(found.flatMap(({ at, size }) => (size === 2 ? [at, at + 1] : [at])));
  return (known + pairInNameShare * worth(pairs, values)) * (0.5 + held.size / Math.max(1, name.length));
}

const sum = (values: ReadonlyMap<string, number>) => [...values.values()].reduce((total, value) => total + value, 0);

/** Puts opened pages in their final order by their own words: places, titles, kind of page. */
export function rank(plan: Plan, documents: readonly FoundDocument[], worths: TermValues): Ranked[] {
  const { values } = worths;
  const term = askedTerm(plan);
  return documents
    .map((document): Ranked => {
      const words = document.words.map(token);
      const found = occurrences(plan, words);
      const places = passages(document, found, worths, plan);
      const names = namesOf(document);
      const inNames = Math.max(...names.map((name) => nameWorth(name, plan, values)));
      const best = places[0]?.score ?? 0;
      const window = bestWindow(found, values, windowLength(plan));
      const body = (1 - passageShare - windowShare) * worth(found, values) + passageShare * best + windowShare * window;
      const inNumber = occurrences(plan, tokens(document.number ?? ''));
      const explained = term !== undefined && explains(words, term) ? explainingShare * sum(values) : 0;
      const named = inNames + numberShare * worth(inNumber, values) + explained;
      const standing = { section: document.section ?? document.url.split('/')[1] ?? '', state: document.state };
      const called = names.some((name) => coverage(bareOf(name), new Set(typedOf(plan))) === 1 || isMeant(bareOf(name), plan));
      const score = (body + named) * standingFactor(standing, plan, called) * nameFactor(names, plan);
      return { document, score, passages: places };
    })
    .sort((a, b) => b.score - a.score || (a.document.url < b.document.url ? -1 : 1));
}
