import type { Alias } from './aliases.ts';
import { affordable, expectedPages } from './affordable.ts';
import type { FoundDocument } from './document.ts';
import { type Answer, fuse, termValues } from './fuse.ts';
import type { Chosen } from './facets.ts';
import { type Counts, narrow, type Narrowing, wide } from './narrow.ts';
import type { Overview } from './overview.ts';
import { type Plan, plan, type Term } from './plan.ts';
import { type Ranked, rank } from './rank.ts';
import { standingFactor } from './standing.ts';

/** What the search needs of an index; the engine behind it can be changed without touching the rest. */
export interface Index {
  readonly overview: Overview;
  /** The pages that hold each of the terms; `accented` asks for the words as typed. */
  ask(terms: readonly Term[], accented: boolean): Promise<Answer[]>;
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
  /** No page holds any two of the words next to each other: what is listed only has them apart. */
  readonly apart: boolean;
}

export interface SearchOptions {
  readonly limit: number;
  /** What the reader has chosen of the facets, and the order. */
  readonly narrowing?: Narrowing;
  /** What people say, and what it means. */
  readonly aliases: readonly Alias[];
  /**
   * On a slow line: when the first few pages are there and the others are still on the way after `wait`, `show` is told of those
   * few; their order does not change afterwards.
   */
  readonly early?: { readonly wait: () => Promise<unknown>; readonly show: (outcome: Outcome) => void };
}

/** Pages that answer much worse than the best one are noise: they only share a common syllable with the query. */
const noiseShare = 0.3;
/** Pages shown before the others are there, when a line is slow. */
const firstPages = 6;
/** So many pages are opened at a time: their own words decide the order among them. */
const batchSize = 24;
/** Pages that promise less than this share of the best one are not opened for a first answer: reading them has not changed it (measured). */
const promisingShare = 0.5;

/** How many pages are opened at a time: those that may still become the best, and never too few to choose from. */
function batches(pages: readonly string[], promising: ReadonlySet<string>, limit: number): (readonly string[])[] {
  const first = Math.min(batchSize, Math.max(2 * firstPages, pages.filter((page) => promising.has(page)).length));
  const cut: (readonly string[])[] = [pages.slice(0, first)];
  for (let from = first; from < Math.min(limit, pages.length); from += batchSize) cut.push(pages.slice(from, from + batchSize));
  return cut;
}

/** In the order of the batch: the reader has chosen another order than that of relevance. */
function asOpened(ranked: readonly Ranked[], batch: readonly string[]): Ranked[] {
  const place = (result: Ranked) => batch.indexOf(result.document.page);
  return ranked.toSorted((a, b) => place(a) - place(b));
}

/** Opens pages and puts them in order; where the line is slow, the first few are shown and stay where they are. */
async function ordered(
  pages: readonly string[],
  open: Index['open'],
  order: (documents: readonly FoundDocument[]) => Ranked[],
  early?: { readonly wait: () => Promise<unknown>; readonly show: (results: readonly Ranked[]) => void },
): Promise<readonly Ranked[]> {
  const opened = pages.map(open);
  const all = Promise.all(opened);
  if (early === undefined || pages.length <= firstPages) return order(await all);
  const first = Promise.all([Promise.all(opened.slice(0, firstPages)), early.wait()]).then(([documents]) => documents);
  const shown = await Promise.race([all.then(() => undefined), first]);
  if (shown === undefined) return order(await all);
  const settled = order(shown);
  early.show(settled);
  return [...settled, ...order((await all).slice(firstPages))];
}

/** No query asks nothing, and nothing answers. */
export function nothingFound(planned: Plan): Outcome {
  return { plan: planned, results: [], found: 0, answering: 0, counts: new Map(), chosen: {}, apart: false };
}

/** A name of few words that no page holds: Cần Thơ, where only cần and thơ stand. */
const nameLength = 4;

function isApart({ syllables, sayings }: Plan, answers: readonly Answer[]): boolean {
  const pairs = answers.filter(({ term }) => term.includes(' '));
  const asked = syllables.length > 1 && syllables.length <= nameLength && sayings.length === 0 && pairs.length > 0;
  return asked && pairs.every(({ pages, alike = [] }) => pages.length + alike.length === 0);
}

/** Answers a query: asks the index for what is worth its bytes, weighs the pages, opens the best and puts them in order. */
export async function search(index: Index, query: string, { limit, narrowing = wide, aliases, early }: SearchOptions): Promise<Outcome> {
  const planned = plan(query, aliases);
  if (planned.terms.length === 0) return nothingFound(planned);
  const { costs, list } = index.overview;
  const answers = await index.ask(affordable(planned, costs, list.total), planned.accented);
  const worths = termValues(planned, answers, list.total, (term) => expectedPages(term, costs));
  const candidates = fuse(planned, answers, worths.values, list);
  const best = candidates[0]?.score ?? 0;
  const telling = candidates
    .filter(({ score }) => score >= noiseShare * best)
    .map(({ page, score, named }) => ({ page, score: score * standingFactor(list.get(page) ?? { section: '' }, planned, named) }))
    .sort((a, b) => b.score - a.score);

  const promising = new Set(telling.filter(({ score }) => score >= promisingShare * (telling[0]?.score ?? 0)).map(({ page }) => page));
  const answering = telling.map(({ page }) => page);
  const kindOf = (page: string) => list.get(page)?.kind ?? '';
  const narrowed = narrow(answering, { of: kindOf, all: list.kinds }, narrowing);

  const outcome = (results: readonly Ranked[]): Outcome => ({
    plan: planned,
    results: results.slice(0, limit),
    found: narrowed.pages.length,
    answering: answering.length,
    counts: narrowed.counts,
    chosen: narrowed.chosen,
    apart: isApart(planned, answers),
  });
  const results: Ranked[] = [];
  for (const batch of batches(narrowed.pages, promising, limit)) {
    const before = [...results];
    const slow = early && { wait: early.wait, show: (shown: readonly Ranked[]) => early.show(outcome([...before, ...shown])) };
    const order = (documents: readonly FoundDocument[]) => {
      const ranked = rank(planned, documents, worths);
      return narrowing.order === undefined ? ranked : asOpened(ranked, batch);
    };
    results.push(...(await ordered(batch, (page) => index.open(page), order, slow)));
  }
  return outcome(results);
}
