import type { FacetName } from './facets.ts';

/** What a page tells the search about itself; what is unknown is left out. */
export interface FoundAs {
  /** The collection's name for readers: the filter chips show it. */
  readonly kind: string;
  /** State of the text or of its basis; rules that ended come later. */
  readonly state?: { readonly id: string; readonly label: string } | undefined;
  /** The state is worth a chip beside the title; that a rule simply holds is not. On unless said otherwise. */
  readonly stateShown?: boolean;
  /** Number and symbol of an official text. */
  readonly number?: string | undefined;
  /** The part of the site where its address alone does not tell: a card of a document stands among the texts. */
  readonly section?: string | undefined;
  /** Who issued the text, or the agency that the page is about. */
  readonly agencies?: readonly string[];
  /** Provinces by their bare names, of then and of now. */
  readonly provinces?: readonly string[];
  /** For whom the page is written, in words for readers. */
  readonly audiences?: readonly string[];
  /** ISO day on which the text was issued or the news came out; the year alone where a number tells only that. */
  readonly day?: string | undefined;
  /** The year, where no day is known. */
  readonly year?: string | undefined;
}

/**
 * Attributes for the article of a page that readers can find: spread them on the element that holds the content and nothing else.
 * A filter takes its values from attributes, one for each value, as they are shown; only those that meta reads too are rewritten
 * for the index (see integrations/search/index-html.ts) and read back by `fromIndexText`.
 *
 * @example searchAttributes({ kind: 'Thủ tục' })['data-pagefind-filter'] // 'loai[data-kind]'
 */
export function searchAttributes(page: FoundAs): Record<string, string> {
  const { kind, state, stateShown = true, number, section, agencies = [], provinces = [], audiences = [], day } = page;
  const year = day?.slice(0, 4) ?? page.year;
  const further = {
    ...values('co-quan', agencies),
    ...values('tinh', provinces),
    ...values('doi-tuong', audiences),
    ...values('nam', year === undefined ? [] : [year]),
  };
  const filters = Object.keys(further).map((name) => `${name.replace(/^data-|-\d+$/gu, '')}[${name}]`);
  const chip = state !== undefined && stateShown;
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    ...(state !== undefined && { 'data-state': state.id }),
    ...(chip && { 'data-status': state.label }),
    ...(number !== undefined && { 'data-number': number }),
    ...(section !== undefined && { 'data-section': section }),
    ...further,
    ...(day !== undefined && { 'data-day': day, 'data-pagefind-sort': 'ngay[data-day]' }),
    'data-pagefind-filter': ['loai[data-kind]', ...(state === undefined ? [] : ['tinh-trang[data-state]']), ...filters].join(', '),
    'data-pagefind-meta': [
      'kind[data-kind]',
      ...(chip ? ['state[data-state]', 'status[data-status]'] : []),
      ...(number === undefined ? [] : ['number[data-number]']),
      ...(section === undefined ? [] : ['section[data-section]']),
    ].join(', '),
  };
}

/** One attribute for each value: `data-tinh-1`, `data-tinh-2`. */
function values(facet: FacetName, all: readonly string[]): Record<string, string> {
  return Object.fromEntries([...new Set(all)].map((value, at) => [`data-${facet}-${String(at + 1)}`, value]));
}

/**
 * Attributes for an element that says what else people call the subject of the page: each name is found as the title is.
 *
 * @example alsoFoundAs(['giấy ra trại'])['data-names'] // 'giấy ra trại'
 */
export function alsoFoundAs(names: readonly string[]): Record<string, string> {
  return names.length === 0 ? {} : { 'data-names': names.join('; '), 'data-pagefind-meta': 'names[data-names]' };
}

/** What the further filters know of a page; see `FoundAs`. */
export type PageFacets = Pick<FoundAs, 'agencies' | 'provinces' | 'audiences' | 'day' | 'year'>;

/** A comma parts two bodies where the name of another begins after it; “Bộ Văn hóa, Thể thao và Du lịch” is one. */
const nextBody = /, (?=(?:Bộ|Tòa án|Viện|Ủy ban|Ngân hàng|Thanh tra|Chính phủ|Quốc hội|Ban|Hội|Tổng)\s)/u;

/**
 * The bodies that issued a text, for a filter: one value for each, without what the portal says about them, and none where they are not known.
 *
 * @example issuersOf('Tòa án nhân dân tối cao, Bộ Công an') // ['Tòa án nhân dân tối cao', 'Bộ Công an']
 */
export function issuersOf(issuer: string): string[] {
  if (issuer.includes('chưa xác minh')) return [];
  return issuer
    .replace(/\s*\([^)]*\)/gu, '')
    .split(nextBody)
    .map((name) => name.trim());
}
