import { type Chosen, type DayOrder, facetNames, orders } from './facets.ts';
import { queryFragment } from './query-fragment.ts';

/** What the address of the search page says; it stands in the fragment, so that no request and no log ever holds it. */
export interface SearchState {
  readonly query: string;
  /** One value for each facet that narrows the list; a value that no page has is ignored, see narrow.ts. */
  readonly chosen?: Chosen;
  /** Absent: by relevance. */
  readonly order?: DayOrder;
  /** Look for exactly what was typed. */
  readonly literal?: true;
}

/** Longer ones are pasted by mistake, and tell no more. */
export const longestQuery = 300;

/**
 * Writes the fragment of an address.
 *
 * @example writeFragment({ query: 'vay vốn' }) // '#q=vay%20v%E1%BB%91n'
 * @example writeFragment({ query: 'vay', chosen: { nam: '2022' }, order: 'moi' }) // '#q=vay&nam=2022&xep=moi'
 */
export function writeFragment({ query, chosen = {}, order, literal }: SearchState): string {
  if (query === '') return '';
  const fields = [
    ...facetNames.map((name) => [name, chosen[name]] as const),
    ['xep', order],
    ['dung', literal === true ? '1' : undefined],
  ] as const;
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return [queryFragment(query), ...written].join('&');
}

/**
 * Reads a fragment as people write, paste and share it: broken escapes are read as they stand, what it does not know is left out.
 *
 * @example readFragment('#q=vay+von').query // 'vay von'
 */
export function readFragment(fragment: string): SearchState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = (name: string) => (fields.get(name) ?? '').normalize('NFC').trim();
  const chosen = Object.fromEntries(facetNames.map((name) => [name, read(name)] as const).filter(([, value]) => value !== '')) as Chosen;
  const order = orders.find((each) => each === read('xep'));
  return {
    query: read('q')
      .slice(0, longestQuery)
      .replace(/\p{Surrogate}/gu, '')
      .trim(),
    ...(Object.keys(chosen).length > 0 && { chosen }),
    ...(order !== undefined && { order }),
    ...(read('dung') === '1' && { literal: true }),
  };
}
