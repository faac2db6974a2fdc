/**
 * The address of an entry's page, from the root of the site; `href()` puts the base path before it.
 *
 * @example pageUrl('van-ban', 'qd-1', 'dieu-2') // '/van-ban/qd-1/#dieu-2'
 */
export function pageUrl(collection: string, id?: string, anchor?: string): string {
  return `/${collection}/${id === undefined ? '' : `${id}/`}${anchor === undefined ? '' : `#${anchor}`}`;
}
