/** What a page tells the search about itself. */
export interface FoundAs {
  /** The collection's name for readers: the filter chips show it. */
  readonly kind: string;
  /** State of the text or of its basis, in words. */
  readonly status?: string | undefined;
  /** Number and symbol of an official text. */
  readonly number?: string | undefined;
}

/**
 * Attributes for the article of a page that readers can find: spread them on the element that holds the content and nothing else.
 *
 * @example searchAttributes({ kind: 'Thủ tục' })['data-pagefind-filter'] // 'loai[data-kind]'
 */
export function searchAttributes({ kind, status, number }: FoundAs): Record<string, string> {
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    ...(status !== undefined && { 'data-status': status }),
    ...(number !== undefined && { 'data-number': number }),
    'data-pagefind-filter': ['loai[data-kind]', ...(status === undefined ? [] : ['tinh-trang[data-status]'])].join(', '),
    'data-pagefind-meta': [
      'kind[data-kind]',
      ...(status === undefined ? [] : ['status[data-status]']),
      ...(number === undefined ? [] : ['number[data-number]']),
    ].join(', '),
  };
}
