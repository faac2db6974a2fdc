import { alikeShare } from './occurrences.ts';
import type { Plan } from './plan.ts';

/** What the index answered for one term: the pages that hold it as typed, and the pages that hold it when accents are ignored. */
export interface Answer {
  readonly term: string;
  readonly exact: readonly string[];
  readonly folded: readonly string[];
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

/** Adds up what every term says about every page; best first, ties in the order of page ids, so that equal input gives equal output. */
export function fuse(plan: Plan, answers: readonly Answer[], totalPages: number): Candidate[] {
  const values = termValues(plan, answers, totalPages);
  const scores = new Map<string, number>();
  for (const { term, exact, folded } of answers) {
    const value = values.get(term) ?? 0;
    const asTyped = new Set(plan.accented ? exact : folded);
    for (const page of new Set([...folded, ...asTyped])) {
      scores.set(page, (scores.get(page) ?? 0) + value * (asTyped.has(page) ? 1 : alikeShare));
    }
  }
  return [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
