import { href } from '../../../components/link/href.ts';
import { matrixData } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

/** The responsibility matrix as data. */
export async function GET(): Promise<Response> {
  return Response.json(await matrixData(s, href));
}
