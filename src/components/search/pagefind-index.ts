import type { FoundDocument } from '../../domain/search/document.ts';
import { fromIndexText, toIndexText } from '../../domain/search/index-text.ts';
import type { Plan, Term } from '../../domain/search/plan.ts';
import type { Index } from '../../domain/search/search.ts';

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
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Hit[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** As Pagefind splits: every run of white space, but for the byte order mark. */
const separators = /[^\S\uFEFF]+/;

function readFragmentFile(page: string, { url, raw_url, content, meta, anchors }: Fragment): FoundDocument {
  const { status, number } = meta;
  return {
    page,
    url: raw_url ?? url,
    title: fromIndexText(meta['title'] ?? ''),
    kind: fromIndexText(meta['kind'] ?? ''),
    ...(status !== undefined && { status: fromIndexText(status) }),
    ...(number !== undefined && { number: fromIndexText(number) }),
    words: content.split(separators),
    anchors: anchors.map(({ element, id, text, location }) => ({
      id,
      location,
      text: fromIndexText(text),
      heading: /^h[1-6]$/i.test(element),
    })),
  };
}

/** Answers the questions of the search from a Pagefind index. */
export function pagefindIndex(pagefind: Pagefind): Index {
  const hits = new Map<string, Hit>();
  let everything: Promise<readonly string[]> | undefined;
  let kinds: Promise<ReadonlyMap<string, string>> | undefined;
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
    return results.filter(({ matchedMetaFields: fields }) => fields?.includes('title') || fields?.includes('number')).map((hit) => hit.id);
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

  return {
    total: async () => (await (everything ??= pages(null))).length,
    ask: (plan) => {
      const turn = queue.then(() => askInTurn(plan));
      queue = turn.catch(() => undefined);
      return turn;
    },
    kinds: () =>
      (kinds ??= (async () => {
        const names = Object.keys((await pagefind.filters())['loai'] ?? {});
        const lists = await Promise.all(names.map((loai) => pages(null, { loai })));
        return new Map(names.flatMap((name, at) => (lists[at] ?? []).map((page) => [page, fromIndexText(name)] as const)));
      })()),
    open: async (page) => {
      const hit = hits.get(page);
      if (hit === undefined) throw new Error(`page ${page} is not in the index`);
      return readFragmentFile(page, await hit.data());
    },
  };
}
