/**
 * The whole address of a path, for previews and paper; the path itself as long as the portal has no address of its own.
 *
 * @example absoluteUrl('/thu-tuc/', 'https://hoanhap.tinh.gov.vn') // 'https://hoanhap.tinh.gov.vn/thu-tuc/'
 */
export function absoluteUrl(path: string, siteUrl: string | undefined): string {
  return siteUrl === undefined ? path : new URL(path, siteUrl).href;
}
