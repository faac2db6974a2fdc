import { dueBetween } from '../date/next-due.ts';
import type { Duty } from './duty.ts';

/** A day on which a duty falls due: `day` as the text names it, `last` the last day in time. */
export interface DueDuty {
  readonly duty: Duty;
  readonly day: string;
  readonly last: string;
}

/** What falls due in a span of days, both ends included, the earliest first. A one-off day that is over falls due no more. */
export function dueDuties(duties: readonly Duty[], from: string, until: string): DueDuty[] {
  return duties
    .flatMap((duty) => duty.schedule.flatMap((schedule) => dueBetween(schedule, from, until).map((due) => ({ duty, ...due }))))
    .sort((a, b) => a.last.localeCompare(b.last));
}

/** How far ahead a build says what falls due: a site that nobody builds for two years is wrong in more than its dates. */
export function horizon(today: string): string {
  return `${String(Number(today.slice(0, 4)) + 2)}${today.slice(4).replace('-02-29', '-02-28')}`;
}

/** Duties with a rhythm but no day that could be computed ("định kỳ 6 tháng"): they are to be done all the same. */
export function rhythmicDuties(duties: readonly Duty[]): Duty[] {
  return duties.filter(({ schedule }) => schedule.some((each) => each.type === 'dinh-ky' && each.dueDay === undefined));
}
