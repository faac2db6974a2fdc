import { dutySearchFile } from '../../queries/duty-search.ts';

/** The duties that a search for who must do something goes through; the search page loads it when it is asked so. */
export async function GET(): Promise<Response> {
  return new Response(await dutySearchFile(), { headers: { 'content-type': 'application/json' } });
}
