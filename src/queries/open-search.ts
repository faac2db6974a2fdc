import { absoluteUrl } from '../domain/portal/absolute-url.ts';
import { openSearchDescription } from '../domain/portal/open-search.ts';
import { portalSettings } from './entries.ts';

/**
 * The OpenSearch description; none until the settings (`siteUrl` of `cau-hinh`) say where the portal stands, for the format wants
 * whole addresses, and a guessed one would send what people type elsewhere.
 */
export async function openSearch(searchPage: string): Promise<string | undefined> {
  const { title, tagline, siteUrl } = await portalSettings();
  return siteUrl === undefined ? undefined : openSearchDescription(title, tagline, absoluteUrl(searchPage, siteUrl));
}
