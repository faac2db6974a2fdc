/**
 * A path from the root of the site as a link that honours the base path the portal is served under.
 *
 * @example href('/thu-tuc/') // '/thu-tuc/', or '/cong/thu-tuc/' when the base is '/cong'
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
