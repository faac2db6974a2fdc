import type { FoundDocument } from '../../domain/search/document.ts';
import type { FurtherFacet, PageValues } from '../../domain/search/facets.ts';
import { fromIndexText, toIndexText } from '../../domain/search/index-text.ts';
import type { Answer } from '../../domain/search/fuse.ts';
import type { Term } from '../../domain/search/plan.ts';
import { spellings } from '../../domain/search/normalize.ts';
import type { FacetIndex } from '../../domain/search/narrow.ts';
import type { Overview } from '../../domain/search/overview.ts';
import type { Index } from '../../domain/search/search.ts';
import { hasAccents } from '../../domain/text/fold.ts';
import { once } from './load-once.ts';

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

/** Typed without accents in a query that has some: it can have been meant with any. */
const isOpen = (syllable: string) => !hasAccents(syllable);

/** The term with one syllable after the other in its other spelling. */
function otherSpellings(text: string): string[] {
  const typed = text.split(' ');
  return typed.flatMap((syllable, at) =>
    spellings(syllable)
      .slice(1)
      .map((other) => typed.with(at, other).join(' ')),
  );
}

/** Answers the questions of the search from a Pagefind index. */
export function pagefindIndex(pagefind: Pagefind, overview: Overview): Index & FacetIndex {
  const hits = new Map<string, Hit>();
  const further = new Map<FurtherFacet, () => Promise<PageValues>>();
  let queue: Promise<unknown> = Promise.resolve();

  const pagesWith = async ({ text }: Term): Promise<string[]> => {
    const { results } = await pagefind.search(`"${toIndexText(text)}"`);
    for (const hit of results) hits.set(hit.id, hit);
    return results.map((hit) => hit.id);
  };

  async function asTyped(terms: readonly Term[]): Promise<string[][]> {
    await pagefind.options({ exactDiacritics: true });
    const asked = async (term: Term): Promise<string[]> => {
      const pages = await pagesWith(term);
      if (pages.length > 0) return pages;
      const lists = await Promise.all(otherSpellings(term.text).map((text) => pagesWith({ ...term, text })));
      return [...new Set(lists.flat())];
    };
    return Promise.all(terms.map(asked)).finally(() => pagefind.options({ exactDiacritics: false }));
  }

  /**
   * A syllable that no page holds with the accents typed was meant with others; so were the pairs that it stands in, and those with a
   * syllable that was typed without accents.
   */
  async function askInTurn(terms: readonly Term[], accented: boolean): Promise<Answer[]> {
    const found = accented ? await asTyped(terms) : await Promise.all(terms.map(pagesWith));
    const missing = new Set(terms.flatMap(({ text }, at) => ((found[at] ?? []).length === 0 ? [text] : [])));
    const otherwise = ({ text }: Term) =>
      missing.has(text) && text.split(' ').some((syllable) => missing.has(syllable) || isOpen(syllable));
    return Promise.all(
      terms.map(async (term, at) => {
        const answer = { term: term.text, pages: found[at] ?? [] };
        return otherwise(term) ? { ...answer, alike: await pagesWith(term) } : answer;
      }),
    );
  }

  /** What one filter of the index says about every page; asking for a value that no page has fetches this filter's file and no other. */
  async function valuesOf(filter: FurtherFacet): Promise<PageValues> {
    const { totalFilters } = await pagefind.search(null, { filters: { [filter]: '' } });
    const values = new Map<string, string[]>();
    for (const value of Object.keys(totalFilters[filter] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      for (const { id } of results) values.set(id, [...(values.get(id) ?? []), fromIndexText(value)]);
    }
    return values;
  }

  return {
    overview,
    values: (facet) => {
      const held = further.get(facet) ?? once(() => valuesOf(facet));
      further.set(facet, held);
      return held();
    },
    latestFirst: async () => (await pagefind.search(null, { sort: { ngay: 'desc' } })).results.map((hit) => hit.id),
    // The engine has one switch for accents, so one plan is asked at a time.
    ask: (terms, accented) => {
      const turn = queue.then(() => askInTurn(terms, accented));
      queue = turn.catch(() => undefined);
      return turn;
    },
    open: async (page) => {
      const hit = hits.get(page);
      if (hit === undefined) throw new Error(`page ${page} is not in the index`);
      return readFragmentFile(page, await hit.data());
    },
  };
}
