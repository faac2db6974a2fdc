/**
 * The fragment of a query alone, in a file of its own: it is all that the box on every page needs.
 *
 * @example queryFragment('vay vốn') // '#q=vay%20v%E1%BB%91n'
 */
export function queryFragment(query: string): string {
  // Half of a letter, as a cut leaves it, cannot be written.
  return query === '' ? '' : `#q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, ''))}`;
}
