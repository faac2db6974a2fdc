import type { FoundDocument } from '../../domain/search/document.ts';
import type { FacetName, FurtherFacet, PageValues } from '../../domain/search/facets.ts';
import { fromIndexText, toIndexText } from '../../domain/search/index-text.ts';
import type { FacetIndex } from '../../domain/search/narrow.ts';
import type { Plan, Term } from '../../domain/search/plan.ts';
import type { Facets, Index } from '../../domain/search/search.ts';

/** The part of Pagefind's own script that is used here. */
interface Fragment {
  readonly url: string;
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}
interface Hit {
  readonly id: string;
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>>; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{
    readonly results: readonly Hit[];
    /** Values of the filters whose files are loaded. */
    readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

/** Where a page says what it is called. */
const nameFields: ReadonlySet<string> = new Set(['title', 'names', 'number']);

/** As Pagefind splits: every run of white space, but for the byte order mark. */
const separators = /[^\S\uFEFF]+/;

function readFragmentFile(page: string, { url, raw_url, content, meta, anchors }: Fragment): FoundDocument {
  const { status, state, number, section, names } = meta;
  return {
    page,
    url: raw_url ?? url,
    title: fromIndexText(meta['title'] ?? ''),
    kind: fromIndexText(meta['kind'] ?? ''),
    ...(status !== undefined && { status: fromIndexText(status) }),
    ...(state !== undefined && { state: fromIndexText(state) }),
    ...(names !== undefined && { names: fromIndexText(names).split('; ') }),
    ...(number !== undefined && { number: fromIndexText(number) }),
    ...(section !== undefined && { section }),
    words: content.split(separators),
    anchors: anchors.map(({ element, id, text, location }) => ({
      id,
      location,
      text: fromIndexText(text),
      heading: /^h[1-6]$/i.test(element),
    })),
  };
}

/** Loads what does not change once; what could not be loaded is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let held: Promise<Value> | undefined;
  return () =>
    (held ??= load().catch((error: unknown) => {
      held = undefined;
      throw error;
    }));
}

/** Answers the questions of the search from a Pagefind index. */
export function pagefindIndex(pagefind: Pagefind): Index & FacetIndex {
  const hits = new Map<string, Hit>();
  const further = new Map<FurtherFacet, () => Promise<PageValues>>();
  let queue: Promise<unknown> = Promise.resolve();

  const pages = async (term: string | null, filters?: Record<string, string>): Promise<string[]> => {
    const { results } = await pagefind.search(term, filters === undefined ? undefined : { filters });
    for (const hit of results) hits.set(hit.id, hit);
    return results.map((hit) => hit.id);
  };
  const askAll = (plan: Plan) => Promise.all(plan.terms.map(({ text }) => pages(`"${toIndexText(text)}"`)));

  /** A search that is not quoted says which pages hold the word in their title or number, without opening them. */
  const titledWith = async ({ text, size }: Term): Promise<string[] | undefined> => {
    if (size !== 1) return undefined;
    const { results } = await pagefind.search(toIndexText(text));
    return results.filter(({ matchedMetaFields: fields }) => fields?.some((field) => nameFields.has(field))).map((hit) => hit.id);
  };

  /** The engine has one switch for accents, so one plan is asked at a time. */
  async function askInTurn(plan: Plan) {
    const [folded, titled] = await Promise.all([askAll(plan), Promise.all(plan.terms.map(titledWith))]);
    let exact = folded;
    if (plan.accented) {
      await pagefind.options({ exactDiacritics: true });
      exact = await askAll(plan).finally(() => pagefind.options({ exactDiacritics: false }));
    }
    return plan.terms.map(({ text }, at) => {
      const inTitle = titled[at];
      return { term: text, exact: exact[at] ?? [], folded: folded[at] ?? [], ...(inTitle !== undefined && { titled: inTitle }) };
    });
  }

  /** What one filter of the index says about every page; asking for a value that no page has fetches this filter's file and no other. */
  async function valuesOf(filter: FacetName | 'muc'): Promise<PageValues> {
    const { totalFilters } = await pagefind.search(null, { filters: { [filter]: '' } });
    const values = new Map<string, string[]>();
    for (const value of Object.keys(totalFilters[filter] ?? {}))
      for (const page of await pages(null, { [filter]: value })) values.set(page, [...(values.get(page) ?? []), fromIndexText(value)]);
    return values;
  }

  async function allFacets(): Promise<ReadonlyMap<string, Facets>> {
    const [kind, section, state] = await Promise.all([valuesOf('loai'), valuesOf('muc'), valuesOf('tinh-trang')]);
    return new Map(
      [...kind].map(([page, [name = '']]) => [page, { kind: name, section: section.get(page)?.[0] ?? '', state: state.get(page)?.[0] }]),
    );
  }

  const everything = once(() => pages(null));
  return {
    total: async () => (await everything()).length,
    ask: (plan) => {
      const turn = queue.then(() => askInTurn(plan));
      queue = turn.catch(() => undefined);
      return turn;
    },
    facets: once(allFacets),
    values: (facet) => {
      const held = further.get(facet) ?? once(() => valuesOf(facet));
      further.set(facet, held);
      return held();
    },
    latestFirst: async () => (await pagefind.search(null, { sort: { ngay: 'desc' } })).results.map((hit) => hit.id),
    open: async (page) => {
      const hit = hits.get(page);
      if (hit === undefined) throw new Error(`page ${page} is not in the index`);
      return readFragmentFile(page, await hit.data());
    },
  };
}
