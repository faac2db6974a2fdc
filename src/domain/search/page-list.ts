import type { Standing } from './standing.ts';

/** What is known of a page before it is opened. */
export interface ListedPage extends Standing {
  /** As the engine calls it. */
  readonly page: string;
  /** Its title, other names and number: the folded syllables of each. */
  readonly names: readonly (readonly string[])[];
  /** Its collection, in words for readers. */
  readonly kind: string;
}

/** The form that is written beside the index: columns, because like beside like is packed best. */
export interface PageTable {
  /** What all names of pages begin with, and the letters after it that tell them apart, all of one length. */
  readonly prefix: string;
  readonly ids: string;
  readonly width: number;
  /** One line a page; several names are parted by `;`. */
  readonly names: string;
  /** Kind, section and state of pages, each set once; and which set each page has. */
  readonly sorts: readonly (readonly [kind: string, section: string, state: string])[];
  readonly sortOf: readonly number[];
}

/** All of one length, so that the columns line up. */
const shortened = (name: string, width: number) => name.slice(0, width).padEnd(width);

/** How many letters after the prefix tell all names apart. */
function telling(names: readonly string[]): number {
  if (new Set(names.map((name) => name.replace(/ +$/u, ''))).size < names.length) throw new Error('two pages of the index have one name');
  for (let width = 1; ; width += 1) if (new Set(names.map((name) => shortened(name, width))).size === names.length) return width;
}

/** Writes the list in the order of the pages' names, so that equal pages give equal files. */
export function pageTable(pages: readonly ListedPage[]): PageTable {
  const sorted = [...pages].sort((a, b) => (a.page < b.page ? -1 : 1));
  const prefix = sorted.every(({ page }) => page.startsWith('vi_')) ? 'vi_' : '';
  const names = sorted.map(({ page }) => page.slice(prefix.length));
  const width = telling(names);
  const sorts = new Map<string, number>();
  const sortOf = sorted.map(({ kind, section, state = '' }) => {
    const key = JSON.stringify([kind, section, state]);
    if (!sorts.has(key)) sorts.set(key, sorts.size);
    return sorts.get(key) ?? 0;
  });
  return {
    prefix,
    ids: names.map((name) => shortened(name, width)).join(''),
    width,
    names: sorted.map((page) => page.names.map((name) => name.join(' ')).join(';')).join('\n'),
    sorts: [...sorts.keys()].map((key) => JSON.parse(key) as [string, string, string]),
    sortOf,
  };
}

/** The pages of an index, found by the names that the engine gives them. */
export interface PageList {
  /** How many pages there are. */
  readonly total: number;
  /** The kinds that pages have. */
  readonly kinds: readonly string[];
  get(page: string): ListedPage | undefined;
  /** The pages one of whose names holds all these folded syllables. */
  named(bare: readonly string[]): readonly ListedPage[];
}

/** Reads the list; the pages in it go by the shortened names. */
export function pageList({ prefix, ids, width, names, sorts, sortOf }: PageTable): PageList {
  const lines = names.split('\n');
  const pages = sortOf.map((sort, at): ListedPage => {
    const [kind = '', section = '', state = ''] = sorts[sort] ?? [];
    const called = (lines[at] ?? '').split(';').flatMap((name) => (name === '' ? [] : [name.split(' ')]));
    return { page: ids.slice(at * width, (at + 1) * width), names: called, kind, section, ...(state !== '' && { state }) };
  });
  const byId = new Map(pages.map((page) => [page.page, page]));
  const bySyllable = new Map<string, Set<ListedPage>>();
  for (const page of pages) {
    for (const syllable of page.names.flat()) {
      const holding = bySyllable.get(syllable) ?? new Set();
      bySyllable.set(syllable, holding.add(page));
    }
  }
  return {
    total: pages.length,
    kinds: [...new Set(sorts.map(([kind]) => kind))],
    get: (page) => byId.get(shortened(page.slice(prefix.length), width)),
    named: (bare) => {
      const [first, ...others] = bare.map((syllable) => bySyllable.get(syllable) ?? new Set<ListedPage>());
      return [...(first ?? [])].filter((page) => others.every((pages) => pages.has(page)));
    },
  };
}
