import { jumpRecords } from '../../queries/jump-records.ts';

/** The documents that a search can go straight to; the search page loads it beside the index. */
export async function GET(): Promise<Response> {
  return Response.json(await jumpRecords());
}
