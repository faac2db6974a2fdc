import type { FoundDocument } from './document.ts';
import { type Answer, fuse, termValues } from './fuse.ts';
import { type Plan, plan } from './plan.ts';
import { type Ranked, rank } from './rank.ts';

/** What the search needs of an index; the engine behind it can be changed without touching the rest. */
export interface Index {
  /** How many pages there are. */
  total(): Promise<number>;
  /** The pages that hold each term of the plan. */
  ask(plan: Plan): Promise<Answer[]>;
  /** The kind (collection, in words for readers) of every page. */
  kinds(): Promise<ReadonlyMap<string, string>>;
  open(page: string): Promise<FoundDocument>;
}

export interface Outcome {
  readonly plan: Plan;
  readonly results: readonly Ranked[];
  /** How many pages answer, in the chosen kind and in each kind. */
  readonly found: number;
  readonly byKind: ReadonlyMap<string, number>;
}

/** Pages that answer much worse than the best one are noise: they only share a common syllable with the query. */
const noiseShare = 0.3;
/** So many more pages are opened than shown, because their words can change the order. */
const reserve = 8;

/** Answers a query: asks the index, weighs the pages, opens the best and puts them in order. */
export async function search(
  index: Index,
  query: string,
  options: { readonly kind?: string | undefined; readonly limit: number },
): Promise<Outcome> {
  const planned = plan(query);
  if (planned.terms.length === 0) return { plan: planned, results: [], found: 0, byKind: new Map() };
  const [total, answers, kinds] = await Promise.all([index.total(), index.ask(planned), index.kinds()]);
  const candidates = fuse(planned, answers, total);
  const best = candidates[0]?.score ?? 0;
  const telling = candidates.filter((candidate) => candidate.score >= noiseShare * best);

  const byKind = new Map<string, number>();
  for (const { page } of telling) byKind.set(kinds.get(page) ?? '', (byKind.get(kinds.get(page) ?? '') ?? 0) + 1);
  const chosen = options.kind === undefined ? telling : telling.filter(({ page }) => kinds.get(page) === options.kind);
  const opened = await Promise.all(chosen.slice(0, options.limit + reserve).map(({ page }) => index.open(page)));
  const results = rank(planned, opened, termValues(planned, answers, total)).slice(0, options.limit);
  return { plan: planned, results, found: chosen.length, byKind };
}
