import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueBetween, nextDue } from '../../../src/domain/date/next-due.ts';
import { limits, rhythms, type Limit, type Rhythm, type Schedule } from '../../../src/domain/date/schedule.ts';

const start = Temporal.PlainDate.from('2023-01-01');
const dayAt = (days: number) => start.add({ days }).toString();
const after = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
/** Days around two leap years; weighted to the ends of months and years by chance enough. */
const day = fc.integer({ min: 0, max: 2200 }).map(dayAt);
const limit = fc.constantFrom(...(Object.keys(limits) as Limit[]));

const recurring = fc
  .tuple(fc.constantFrom(...(Object.keys(rhythms) as Rhythm[])), fc.nat(), fc.integer({ min: 1, max: 31 }), limit)
  .map(([every, month, dueDay, how]): Schedule => {
    const { months } = rhythms[every];
    return { type: 'dinh-ky', every, dueDay, limit: how, ...(months === 1 ? {} : { dueMonth: (month % months) + 1 }) };
  });
const once = fc.tuple(day, limit).map(([due, how]): Schedule => ({ type: 'mot-lan', due, limit: how }));
const schedule = fc.oneof({ weight: 4, arbitrary: recurring }, { weight: 1, arbitrary: once });

const some = { numRuns: 100 };

describe('the next time', () => {
  test('is never before today', () => {
    fc.assert(
      fc.property(schedule, day, (each, today) => {
        const due = nextDue(each, today);
        if (due !== undefined) expect(due.last >= today && due.day >= due.last).toBe(true);
      }),
      some,
    );
  });

  test('of a rhythm always comes, within its rhythm and a month', () => {
    fc.assert(
      fc.property(recurring, day, (each, today) => {
        const months = each.type === 'dinh-ky' ? rhythms[each.every].months : 0;
        const due = nextDue(each, today);
        expect(due).toBeDefined();
        expect(
          (due?.last ?? '') <=
            Temporal.PlainDate.from(today)
              .add({ months: months + 1 })
              .toString(),
        ).toBe(true);
      }),
      some,
    );
  });

  test('goes forward with today', () => {
    fc.assert(
      fc.property(schedule, day, fc.integer({ min: 0, max: 900 }), (each, today, days) => {
        const [first, second] = [nextDue(each, today), nextDue(each, after(today, days))];
        if (first !== undefined && second !== undefined) expect(second.last >= first.last).toBe(true);
      }),
      some,
    );
  });

  test('of what is to be done once never comes again', () => {
    fc.assert(
      fc.property(once, fc.integer({ min: 1, max: 900 }), (each, days) => {
        const due = each.type === 'mot-lan' ? each.due : '';
        expect(nextDue(each, after(due, days))).toBeUndefined();
      }),
      some,
    );
  });

  test('stays the same until its last day is over', () => {
    fc.assert(
      fc.property(schedule, day, (each, today) => {
        const due = nextDue(each, today);
        if (due === undefined) return;
        expect(nextDue(each, due.last)).toEqual(due);
        expect(nextDue(each, after(due.last, 1))).not.toEqual(due);
      }),
      some,
    );
  });
});

describe('what is due in a span', () => {
  const span = fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([from, days]) => [from, after(from, days)] as const);

  test('lies in it, in order, each once', () => {
    fc.assert(
      fc.property(schedule, span, (each, [from, until]) => {
        const lasts = dueBetween(each, from, until).map(({ last }) => last);
        expect(lasts.every((last) => last >= from && last <= until)).toBe(true);
        expect(lasts).toEqual([...new Set(lasts)].sort());
      }),
      some,
    );
  });

  test('is what is due in its parts', () => {
    fc.assert(
      fc.property(schedule, span, fc.nat(800), (each, [from, until], cut) => {
        const middle = after(from, cut);
        fc.pre(middle < until);
        const parts = [...dueBetween(each, from, middle), ...dueBetween(each, after(middle, 1), until)];
        expect(parts).toEqual(dueBetween(each, from, until));
      }),
      some,
    );
  });

  test('a year has as many times as its rhythm', () => {
    fc.assert(
      fc.property(recurring, day, (each, from) => {
        const months = each.type === 'dinh-ky' ? rhythms[each.every].months : 1;
        // Twelve months from a 28th or earlier: no last day of a short month falls out.
        const first = Temporal.PlainDate.from(from).with({ day: 1 });
        const all = dueBetween(each, first.toString(), first.add({ years: 1 }).subtract({ days: 1 }).toString());
        expect(all).toHaveLength(12 / months);
      }),
      some,
    );
  });
});
