/** What the address of the search page says; it stands in the fragment, so that no request and no log ever holds it. */
export interface SearchState {
  readonly query: string;
  readonly kind?: string;
}

/**
 * Writes the fragment of an address.
 *
 * @example writeFragment({ query: 'vay vốn' }) // '#q=vay%20v%E1%BB%91n'
 */
export function writeFragment({ query, kind }: SearchState): string {
  if (query === '') return '';
  return `#q=${encodeURIComponent(query)}${kind === undefined ? '' : `&loai=${encodeURIComponent(kind)}`}`;
}

/**
 * Reads a fragment as people write, paste and share it: broken escapes are read as they stand.
 *
 * @example readFragment('#q=vay+von').query // 'vay von'
 */
export function readFragment(fragment: string): SearchState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const kind = fields.get('loai');
  return { query: (fields.get('q') ?? '').normalize('NFC').trim(), ...(kind !== null && kind !== '' && { kind }) };
}
