import type { Alias } from './aliases.ts';
import type { FoundDocument } from './document.ts';
import { type Answer, fuse, termValues } from './fuse.ts';
import type { Chosen } from './facets.ts';
import { type Counts, narrow, type Narrowing, wide } from './narrow.ts';
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
  /** How many pages answer, with what is chosen and without it. */
  readonly found: number;
  readonly answering: number;
  /** How many have each value of the facets that are known, the kinds always. */
  readonly counts: Counts;
  /** What narrows the list; values that no page has are left out. */
  readonly chosen: Chosen;
}

export interface SearchOptions {
  readonly limit: number;
  /** What the reader has chosen of the facets, and the order. */
  readonly narrowing?: Narrowing;
  /** Everyday words and what they mean, when not the ones of `aliases.ts`. */
  readonly aliases?: readonly Alias[];
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
function batches(candidates: readonly string[], limit: number): (readonly string[])[] {
  const cut: (readonly string[])[] = [candidates.slice(0, firstPages)];
  for (let from = firstPages; from < Math.min(limit, candidates.length); from += nextPages)
    cut.push(candidates.slice(from, from + nextPages));
  return cut;
}

/** In the order of the batch: the reader has chosen another order than that of relevance. */
function asOpened(ranked: readonly Ranked[], batch: readonly string[]): Ranked[] {
  const place = (result: Ranked) => batch.indexOf(result.document.page);
  return ranked.toSorted((a, b) => place(a) - place(b));
}

/** Answers a query: asks the index, weighs the pages, opens the best and puts them in order. */
export async function search(index: Index, query: string, { limit, narrowing = wide, aliases, early }: SearchOptions): Promise<Outcome> {
  const planned = plan(query, aliases);
  if (planned.terms.length === 0) return { plan: planned, results: [], found: 0, answering: 0, counts: new Map(), chosen: {} };
  const [total, answers, facets] = await Promise.all([index.total(), index.ask(planned), index.facets()]);
  const candidates = fuse(planned, answers, total);
  const best = candidates[0]?.score ?? 0;
  const factor = (page: string) => standingFactor(facets.get(page) ?? { section: '' }, planned);
  const telling = candidates
    .filter(({ score }) => score >= noiseShare * best)
    .map(({ page, score }) => ({ page, score: score * factor(page) }))
    .sort((a, b) => b.score - a.score);

  const narrowed = narrow(
    telling.map(({ page }) => page),
    facets,
    narrowing,
  );

  const values = termValues(planned, answers, total);
  const outcome = (results: readonly Ranked[]): Outcome => ({
    plan: planned,
    results: results.slice(0, limit),
    found: narrowed.pages.length,
    answering: telling.length,
    counts: narrowed.counts,
    chosen: narrowed.chosen,
  });
  const results: Ranked[] = [];
  for (const batch of batches(narrowed.pages, limit)) {
    if (results.length > 0) early?.(outcome(results));
    const ranked = rank(planned, await Promise.all(batch.map((page) => index.open(page))), values);
    results.push(...(narrowing.order === undefined ? ranked : asOpened(ranked, batch)));
  }
  return outcome(results);
}
