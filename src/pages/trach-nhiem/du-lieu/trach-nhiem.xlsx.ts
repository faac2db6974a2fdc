import { href } from '../../../components/link/href.ts';
import { matrixWorkbook } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

/** The responsibility matrix as a workbook. */
export async function GET(): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(await matrixWorkbook(s, href), { headers: { 'Content-Type': type } });
}
