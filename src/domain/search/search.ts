import type { Alias } from './aliases.ts';
import type { FoundDocument } from './document.ts';
import { type Answer, type Candidate, fuse, termValues } from './fuse.ts';
import { type Plan, plan } from './plan.ts';
import { type Ranked, rank } from './rank.ts';
import { type Standing, standingFactor } from './standing.ts';

/** What is known of a page before it is opened; `kind` is its collection, in words for readers. */
export interface Facets extends Standing {
  readonly kind: string;
}

/** What the search needs of an index; the engine behind it can be changed without touching the rest. */
export interface Index {
  /** How many pages there are. */
  total(): Promise<number>;
  /** The pages that hold each term of the plan. */
  ask(plan: Plan): Promise<Answer[]>;
  facets(): Promise<ReadonlyMap<string, Facets>>;
  open(page: string): Promise<FoundDocument>;
}

export interface Outcome {
  readonly plan: Plan;
  readonly results: readonly Ranked[];
  /** How many pages answer, in the chosen kind and in each kind. */
  readonly found: number;
  readonly byKind: ReadonlyMap<string, number>;
}

export interface SearchOptions {
  readonly kind?: string | undefined;
  readonly limit: number;
  /** What people say, and what it means. */
  readonly aliases: readonly Alias[];
  /** Told the first few results while the others are still on the way; their order does not change afterwards. */
  readonly early?: (outcome: Outcome) => void;
}

/** Pages that answer much worse than the best one are noise: they only share a common syllable with the query. */
const noiseShare = 0.3;
/** Pages opened before anything is shown: on a slow line every one of them is waited for. */
const firstPages = 6;
/** So many more are opened at a time, because their words can change the order among them. */
const nextPages = 12;

/** Lays the pages out in the order of opening: a few, then more; what has been shown stays where it is. */
function batches(candidates: readonly Candidate[], limit: number): (readonly Candidate[])[] {
  const cut: (readonly Candidate[])[] = [candidates.slice(0, firstPages)];
  for (let from = firstPages; from < Math.min(limit, candidates.length); from += nextPages)
    cut.push(candidates.slice(from, from + nextPages));
  return cut;
}

/** Answers a query: asks the index, weighs the pages, opens the best and puts them in order. */
export async function search(index: Index, query: string, { kind, limit, aliases, early }: SearchOptions): Promise<Outcome> {
  const planned = plan(query, aliases);
  if (planned.terms.length === 0) return { plan: planned, results: [], found: 0, byKind: new Map() };
  const [total, answers, facets] = await Promise.all([index.total(), index.ask(planned), index.facets()]);
  const candidates = fuse(planned, answers, total);
  const best = candidates[0]?.score ?? 0;
  const factor = (page: string) => standingFactor(facets.get(page) ?? { section: '' }, planned);
  const telling = candidates
    .filter(({ score }) => score >= noiseShare * best)
    .map(({ page, score }) => ({ page, score: score * factor(page) }))
    .sort((a, b) => b.score - a.score);

  const byKind = new Map<string, number>();
  for (const { page } of telling) byKind.set(facets.get(page)?.kind ?? '', (byKind.get(facets.get(page)?.kind ?? '') ?? 0) + 1);
  const chosen = kind === undefined ? telling : telling.filter(({ page }) => facets.get(page)?.kind === kind);

  const values = termValues(planned, answers, total);
  const outcome = (results: readonly Ranked[]): Outcome => ({
    plan: planned,
    results: results.slice(0, limit),
    found: chosen.length,
    byKind,
  });
  const results: Ranked[] = [];
  for (const batch of batches(chosen, limit)) {
    if (results.length > 0) early?.(outcome(results));
    results.push(...rank(planned, await Promise.all(batch.map(({ page }) => index.open(page))), values));
  }
  return outcome(results);
}
