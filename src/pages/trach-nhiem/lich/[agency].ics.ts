import { href } from '../../../components/link/href.ts';
import { agencyCalendar, calendarPaths } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

export const getStaticPaths = calendarPaths;

interface Context {
  readonly props: Awaited<ReturnType<typeof calendarPaths>>[number]['props'];
}

/** What falls due for one body, for calendars. */
export async function GET({ props }: Context): Promise<Response> {
  return new Response(await agencyCalendar(props.entry, s, href), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
