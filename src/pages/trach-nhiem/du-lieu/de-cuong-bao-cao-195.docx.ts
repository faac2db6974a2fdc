import { outlineForm } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

/** A blank report after the outline of Kế hoạch 195. Without a body the build writes no file: a portal without that text has no such form. */
export async function GET(): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return new Response((await outlineForm(s.form)) ?? null, { headers: { 'Content-Type': type } });
}
