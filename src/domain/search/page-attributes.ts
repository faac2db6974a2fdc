/** What a page tells the search about itself. */
export interface FoundAs {
  /** The collection's name for readers: the filter chips show it. */
  readonly kind: string;
  /** State of the text or of its basis; rules that ended come later. */
  readonly state?: { readonly id: string; readonly label: string } | undefined;
  /** Number and symbol of an official text. */
  readonly number?: string | undefined;
  /** The part of the site where its address alone does not tell: a card of a document stands among the texts. */
  readonly section?: string | undefined;
}

/**
 * Attributes for the article of a page that readers can find: spread them on the element that holds the content and nothing else.
 *
 * @example searchAttributes({ kind: 'Thủ tục' })['data-pagefind-filter'] // 'loai[data-kind]'
 */
export function searchAttributes({ kind, state, number, section }: FoundAs): Record<string, string> {
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    ...(state !== undefined && { 'data-state': state.id, 'data-status': state.label }),
    ...(number !== undefined && { 'data-number': number }),
    ...(section !== undefined && { 'data-section': section }),
    'data-pagefind-filter': ['loai[data-kind]', ...(state === undefined ? [] : ['tinh-trang[data-state]'])].join(', '),
    'data-pagefind-meta': [
      'kind[data-kind]',
      ...(state === undefined ? [] : ['state[data-state]', 'status[data-status]']),
      ...(number === undefined ? [] : ['number[data-number]']),
      ...(section === undefined ? [] : ['section[data-section]']),
    ].join(', '),
  };
}

/**
 * Attributes for an element that says what else people call the subject of the page: each name is found as the title is.
 *
 * @example alsoFoundAs(['giấy ra trại'])['data-names'] // 'giấy ra trại'
 */
export function alsoFoundAs(names: readonly string[]): Record<string, string> {
  return names.length === 0 ? {} : { 'data-names': names.join('; '), 'data-pagefind-meta': 'names[data-names]' };
}
