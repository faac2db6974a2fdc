import { dueBetween, recurrenceRule } from '../../date/next-due.ts';
import type { Schedule } from '../../date/schedule.ts';

/** A day to remember, and how it comes again (RFC 5545); `day` is the last on which the duty is still done in time. */
export interface DueEvent {
  readonly day: string;
  readonly rule?: string | undefined;
}

/**
 * The events that stand for a schedule: one that comes again, where a rule can say so, else one for each day in the span.
 *
 * @example dueEvents({ type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' }, '2026-11-28', '2028-11-28')
 * // [{ day: '2026-12-14', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14' }]
 */
export function dueEvents(schedule: Schedule, from: string, until: string): DueEvent[] {
  const due = dueBetween(schedule, from, until);
  const rule = lastDayRule(schedule);
  return (rule === undefined ? due : due.slice(0, 1)).map(({ last }) => ({ day: last, rule }));
}

/**
 * The rule of the last days in time, where they are a fixed day of the month. Before the first of a month they are not; and of a day that some
 * months lack the rule needs BYSETPOS, which the reader of Thunderbird (ical.js 2.2) does not heed among days of a month.
 */
function lastDayRule(schedule: Schedule): string | undefined {
  if (schedule.type !== 'dinh-ky') return undefined;
  const { dueDay = 0, limit } = schedule;
  const last = limit === 'truoc' ? dueDay - 1 : dueDay;
  return last < 1 || dueDay > 28 ? undefined : recurrenceRule({ ...schedule, dueDay: last });
}
