import { type Chosen, type DayOrder, type FacetName, facetNames, furtherFacets, type FurtherFacet, type PageValues } from './facets.ts';

/** What narrowing needs beyond the kinds, each fetched only when it is asked for. */
export interface FacetIndex {
  values(facet: FurtherFacet): Promise<PageValues>;
  /** Pages with a day of issue, the latest first. */
  latestFirst(): Promise<readonly string[]>;
}

/** What a reader has chosen, with what the index says about it. */
export interface Narrowing {
  readonly chosen: Chosen;
  readonly values: ReadonlyMap<FurtherFacet, PageValues>;
  readonly order?: { readonly by: DayOrder; readonly latestFirst: readonly string[] } | undefined;
}

/** How many pages have each value; of those that answer the query and have what is chosen in the other facets. */
export type Counts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

export interface Narrowed {
  readonly pages: readonly string[];
  readonly counts: Counts;
  /** Without the values that no page of the portal has. */
  readonly chosen: Chosen;
}

/** The kinds of pages, known of all of them before anything is fetched. */
export interface Kinds {
  of(page: string): string;
  readonly all: readonly string[];
}

export const wide: Narrowing = { chosen: {}, values: new Map() };

/** Fetches what a choice needs: the facets it names, all of them when the reader sees them, the days when they order the list. */
export async function loadNarrowing(index: FacetIndex, chosen: Chosen, order: DayOrder | undefined, seen: boolean): Promise<Narrowing> {
  const needed = furtherFacets.filter((facet) => seen || chosen[facet] !== undefined);
  const [values, latestFirst] = await Promise.all([
    Promise.all(needed.map(async (facet) => [facet, await index.values(facet)] as const)),
    order === undefined ? undefined : index.latestFirst(),
  ]);
  return {
    chosen,
    values: new Map(values),
    ...(order !== undefined && latestFirst !== undefined && { order: { by: order, latestFirst } }),
  };
}

/** Takes the pages that have every chosen value, counts the values, and puts the pages in the order that was chosen. */
export function narrow(pages: readonly string[], kinds: Kinds, narrowing: Narrowing): Narrowed {
  const all: ReadonlyMap<FacetName, PageValues> = new Map<FacetName, PageValues>([
    ['loai', new Map(pages.map((page) => [page, [kinds.of(page)]] as const))],
    ...narrowing.values,
  ]);
  const has = (page: string, facet: FacetName, value: string) => all.get(facet)?.get(page)?.includes(value) === true;
  const chosen = known(narrowing.chosen, all, kinds);
  const fits = (page: string, except?: FacetName) =>
    facetNames.every((facet) => facet === except || chosen[facet] === undefined || has(page, facet, chosen[facet]));

  const counts = new Map(
    [...all].map(([facet, values]) => {
      const counted = new Map<string, number>();
      for (const page of pages)
        if (fits(page, facet)) for (const value of values.get(page) ?? []) counted.set(value, (counted.get(value) ?? 0) + 1);
      return [facet, counted] as const;
    }),
  );
  return {
    pages: inOrder(
      pages.filter((page) => fits(page)),
      narrowing.order,
    ),
    counts,
    chosen,
  };
}

/** The chosen values that some page of the portal has: others come from a mistyped or an old address. */
function known(chosen: Chosen, all: ReadonlyMap<FacetName, PageValues>, kinds: Kinds): Chosen {
  const real = ([facet, value]: [string, string]) =>
    facet === 'loai'
      ? kinds.all.includes(value)
      : [...(all.get(facet as FacetName)?.values() ?? [])].some((values) => values.includes(value));
  return Object.fromEntries(Object.entries(chosen).filter(real));
}

/** By day of issue; pages without a day come last, by relevance. */
function inOrder(pages: readonly string[], order: Narrowing['order']): readonly string[] {
  if (order === undefined) return pages;
  const held = new Set(pages);
  const dated = order.latestFirst.filter((page) => held.has(page));
  const undated = pages.filter((page) => !order.latestFirst.includes(page));
  return [...(order.by === 'moi' ? dated : dated.toReversed()), ...undated];
}
