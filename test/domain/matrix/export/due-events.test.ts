import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueBetween } from '../../../../src/domain/date/next-due.ts';
import { type Limit, limits, type Recurring, type Rhythm, rhythms, type Schedule } from '../../../../src/domain/date/schedule.ts';
import { type DueEvent, dueEvents } from '../../../../src/domain/matrix/export/due-events.ts';

const [from, until] = ['2026-11-01', '2028-11-28'];
const yearly = (dueMonth: number, dueDay: number, limit: Limit): Schedule => ({
  type: 'dinh-ky',
  every: 'hang-nam',
  dueMonth,
  dueDay,
  limit,
});
const lines = (schedule: Schedule) => dueEvents(schedule, from, until).map(({ day, rule }) => [day, rule ?? 'once'].join(' '));

describe('in a calendar stands', () => {
  test.each<[string, Schedule, string[]]>([
    ['the day before, where the text says "before"', yearly(12, 15, 'truoc'), ['2026-12-14 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14']],
    ['the day itself, where the text says "until"', yearly(12, 15, 'den-het'), ['2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15']],
    ['each last day of the month before, before the first of a month', yearly(3, 1, 'truoc'), ['2027-02-28 once', '2028-02-29 once']],
    ['each day by itself, before a day that months lack', yearly(6, 30, 'truoc'), ['2027-06-29 once', '2028-06-29 once']],
    ['each day by itself, on a day that months lack', yearly(12, 31, 'vao'), ['2026-12-31 once', '2027-12-31 once']],
    ['a day to come, once', { type: 'mot-lan', due: '2027-05-20', limit: 'truoc' }, ['2027-05-19 once']],
    ['no day that is over', { type: 'mot-lan', due: '2023-11-20', limit: 'truoc' }, []],
    ['nothing that waits for an event', { type: 'sau-viec', within: 3, unit: 'ngay', after: 'nhận đơn' }, []],
    ['nothing without a day', { type: 'dinh-ky', every: 'sau-thang' }, []],
  ])('%s', (_case, schedule, expected) => {
    expect(lines(schedule)).toEqual(expected);
  });
});

/** The days that another library reads out of an event. */
function expanded({ day, rule }: DueEvent, end: string): string[] {
  const start = ICAL.Time.fromDateString(day);
  if (rule === undefined) return [day];
  const iterator = ICAL.Recur.fromString(rule).iterator(start);
  const days: string[] = [];
  for (let next = iterator.next(); next !== null && next.toString() <= end; next = iterator.next()) days.push(next.toString());
  return days;
}

const recurring = fc
  .tuple(
    fc.constantFrom(...(Object.keys(rhythms) as Rhythm[])),
    fc.nat(),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(...(Object.keys(limits) as Limit[])),
  )
  .map(([every, month, dueDay, limit]): Recurring => {
    const { months } = rhythms[every];
    return { type: 'dinh-ky', every, dueDay, limit, ...(months === 1 ? {} : { dueMonth: (month % months) + 1 }) };
  });

test('another library finds in a calendar just the last days in time', () => {
  const today = fc.integer({ min: 0, max: 1500 }).map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
  fc.assert(
    fc.property(recurring, today, (schedule, day) => {
      const [start, end] = [day.toString(), day.add({ years: 2 }).toString()];
      const days = dueEvents(schedule, start, end).flatMap((event) => expanded(event, end));
      expect(days.sort()).toEqual(dueBetween(schedule, start, end).map(({ last }) => last));
    }),
    { numRuns: 300 },
  );
});
