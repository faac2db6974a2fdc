import { alikeShare } from './occurrences.ts';
import type { Plan } from './plan.ts';

/** What the index answered for one term: the pages that hold it as typed, and the pages that hold it when accents are ignored. */
export interface Answer {
  readonly term: string;
  readonly exact: readonly string[];
  readonly folded: readonly string[];
  /** The pages whose title or number holds it; asked for single syllables only. */
  readonly titled?: readonly string[];
}

/** A page that may answer the query, with a score that is only comparable within one query. */
export interface Candidate {
  readonly page: string;
  readonly score: number;
}

/** How telling a term is: rare ones tell more (BM25's inverse document frequency). */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (Math.max(total, found) - found + 0.5) / (found + 0.5));
}

/** What each term is worth: its weight in the plan times its rarity, as typed. */
export function termValues(plan: Plan, answers: readonly Answer[], totalPages: number): Map<string, number> {
  const weights = new Map(plan.terms.map((term) => [term.text, term.weight]));
  return new Map(
    answers.map(({ term, exact, folded }) => {
      const found = plan.accented && exact.length > 0 ? exact.length : folded.length;
      return [term, (weights.get(term) ?? 0) * rarity(found, totalPages)];
    }),
  );
}

/** How much a term adds when it stands in the title of the page (measured: 0.2 to 0.4 are alike). */
export const titleShare = 0.25;

/** A page whose name holds all that the query tells is opened among the first. */
const wholeNameFactor = 1.2;

/** The pages whose title holds every telling syllable of a term. */
function titledPages(term: string, titled: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const [first, ...others] = term.split(' ').flatMap((syllable) => titled.get(syllable) ?? []);
  return [...(first ?? [])].filter((page) => others.every((pages) => pages.has(page)));
}

/** Adds up what every term says about every page; best first, ties in the order of page ids, so that equal input gives equal output. */
export function fuse(plan: Plan, answers: readonly Answer[], totalPages: number): Candidate[] {
  const values = termValues(plan, answers, totalPages);
  const titled = new Map(answers.flatMap((answer) => (answer.titled === undefined ? [] : [[answer.term, new Set(answer.titled)]])));
  const scores = new Map<string, number>();
  const add = (page: string, score: number) => scores.set(page, (scores.get(page) ?? 0) + score);
  for (const { term, exact, folded } of answers) {
    const value = values.get(term) ?? 0;
    const asTyped = new Set(plan.accented ? exact : folded);
    const holding = new Set([...folded, ...asTyped]);
    for (const page of holding) add(page, value * (asTyped.has(page) ? 1 : alikeShare));
    for (const page of titledPages(term, titled)) if (holding.has(page)) add(page, value * titleShare);
  }
  const named = new Set(plan.short ? titledPages(plan.syllables.join(' '), titled) : []);
  return [...scores]
    .map(([page, score]) => ({ page, score: score * (named.has(page) ? wholeNameFactor : 1) }))
    .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
