import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Recurring, rhythms, type Schedule } from './schedule.ts';

/** The zone of every deadline here. */
export const zone = 'Asia/Ho_Chi_Minh';

/** `day` is the day the text names; `last` the last day on which the duty is still done in time (the day before, where the text says "trước ngày"). */
export interface Due {
  readonly day: string;
  readonly last: string;
}

/**
 * The days on which a duty falls due whose last day lies in a span, both ends included, in order; none where the text gives no day, and none for what
 * follows an event or a request. A day that a month lacks (31 in June) is the last day of that month.
 *
 * @example dueBetween({ type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' }, '2026-12-01', '2027-12-31')
 * // [{ day: '2026-12-15', last: '2026-12-14' }, { day: '2027-12-15', last: '2027-12-14' }]
 */
export function dueBetween(schedule: Schedule, from: string, until: string): Due[] {
  if (schedule.type === 'mot-lan') return within([dueOn(schedule.due, schedule.limit === 'truoc')], from, until);
  if (schedule.type !== 'dinh-ky') return [];
  const rule = recurrenceRule(schedule);
  if (rule === undefined) return [];
  // One day more on either side: the day named may lie a day after the last day in time.
  const start = Temporal.PlainDate.from(from).subtract({ days: 1 });
  const recurrence = new RRuleTemporal({
    rruleString: rule,
    dtstart: start.with({ month: 1, day: 1 }).toZonedDateTime({ timeZone: zone }),
  });
  const days = recurrence.between(
    start.toZonedDateTime({ timeZone: zone }),
    Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime({ timeZone: zone }),
    true,
  );
  return within(
    days.map((day) => dueOn(day.toPlainDate().toString(), schedule.limit === 'truoc')),
    from,
    until,
  );
}

/** The next time a duty falls due, today included; `undefined` where there is none, as after the day of a one-off. */
export function nextDue(schedule: Schedule, today: string): Due | undefined {
  if (schedule.type === 'mot-lan') return dueBetween(schedule, today, '9999-12-31')[0];
  return dueBetween(schedule, today, addYears(today, 2))[0];
}

/** The rule of a rhythm in the words of RFC 5545, for computing and for calendars alike; `undefined` where the text gives no day. */
export function recurrenceRule({ every, dueMonth, dueDay }: Recurring): string | undefined {
  if (dueDay === undefined) return undefined;
  const { months } = rhythms[every];
  if (months > 1 && dueMonth === undefined) return undefined;
  const inYear = Array.from({ length: 12 / months }, (_, cycle) => cycle * months + (dueMonth ?? 1));
  const day = dueDay <= 28 ? `BYMONTHDAY=${String(dueDay)}` : `BYMONTHDAY=${range(28, dueDay).join(',')};BYSETPOS=-1`;
  return months === 1 ? `FREQ=MONTHLY;${day}` : dueDay <= 28 ? `FREQ=YEARLY;BYMONTH=${inYear.join(',')};${day}` : monthly(inYear, day);
}

/** A last day is taken month by month, so that the position counts inside each. */
function monthly(months: readonly number[], day: string): string {
  return `FREQ=MONTHLY;BYMONTH=${months.join(',')};${day}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function dueOn(day: string, before: boolean): Due {
  return { day, last: before ? Temporal.PlainDate.from(day).subtract({ days: 1 }).toString() : day };
}

function within(all: readonly Due[], from: string, until: string): Due[] {
  return all.filter(({ last }) => last >= from && last <= until);
}

function addYears(day: string, years: number): string {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}
