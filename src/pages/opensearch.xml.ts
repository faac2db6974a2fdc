import { href } from '../components/link/href.ts';
import { openSearch } from '../queries/open-search.ts';

/** Without a body the build writes no file: a portal without an address of its own has no such description. */
export async function GET(): Promise<Response> {
  const description = await openSearch(href('/tim-kiem/'));
  return new Response(description ?? null, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
