import { href } from '../../../components/link/href.ts';
import { matrixCsv } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

/** The responsibility matrix as a table of text. */
export async function GET(): Promise<Response> {
  return new Response(await matrixCsv(s, href), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
