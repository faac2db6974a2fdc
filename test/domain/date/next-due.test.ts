import { describe, expect, test } from 'vitest';
import { dueBetween, nextDue, recurrenceRule } from '../../../src/domain/date/next-due.ts';
import type { Limit, OneOff, Recurring, Rhythm, Schedule } from '../../../src/domain/date/schedule.ts';

const every = (rhythm: Rhythm, limit: Limit, dueDay: number, dueMonth?: number): Recurring => ({
  type: 'dinh-ky',
  every: rhythm,
  limit,
  dueDay,
  ...(dueMonth === undefined ? {} : { dueMonth }),
});
const once = (due: string, limit: Limit): OneOff => ({ type: 'mot-lan', due, limit });
const same = (day: string) => ({ day, last: day });

type Case = readonly [today: string, day: string, last: string];
const check = (schedule: Schedule, cases: readonly Case[]) => {
  test.each(cases)('on %s: due %s, last day %s', (today, day, last) => {
    expect(nextDue(schedule, today)).toEqual({ day, last });
  });
};

describe('every year before 15/12', () => {
  check(every('hang-nam', 'truoc', 15, 12), [
    ['2026-01-01', '2026-12-15', '2026-12-14'],
    ['2026-11-28', '2026-12-15', '2026-12-14'],
    ['2026-12-13', '2026-12-15', '2026-12-14'],
    ['2026-12-14', '2026-12-15', '2026-12-14'],
    ['2026-12-15', '2027-12-15', '2027-12-14'],
    ['2026-12-16', '2027-12-15', '2027-12-14'],
    ['2026-12-31', '2027-12-15', '2027-12-14'],
    ['2027-01-01', '2027-12-15', '2027-12-14'],
  ]);
});

describe('every year until the end of 15/12, or on 15/12', () => {
  const cases: Case[] = [
    ['2026-12-14', '2026-12-15', '2026-12-15'],
    ['2026-12-15', '2026-12-15', '2026-12-15'],
    ['2026-12-16', '2027-12-15', '2027-12-15'],
  ];
  check(every('hang-nam', 'den-het', 15, 12), cases);
  check(every('hang-nam', 'vao', 15, 12), cases);
});

describe('every year before 01/01: the last day lies in the year before', () => {
  check(every('hang-nam', 'truoc', 1, 1), [
    ['2026-12-30', '2027-01-01', '2026-12-31'],
    ['2026-12-31', '2027-01-01', '2026-12-31'],
    ['2027-01-01', '2028-01-01', '2027-12-31'],
  ]);
});

describe('every year before 01/3: the last day is 29/02 in leap years', () => {
  check(every('hang-nam', 'truoc', 1, 3), [
    ['2027-02-28', '2027-03-01', '2027-02-28'],
    ['2027-03-01', '2028-03-01', '2028-02-29'],
    ['2028-02-28', '2028-03-01', '2028-02-29'],
    ['2028-02-29', '2028-03-01', '2028-02-29'],
    ['2028-03-01', '2029-03-01', '2029-02-28'],
  ]);
});

describe('every year until the end of 29/02: in other years 28/02', () => {
  check(every('hang-nam', 'den-het', 29, 2), [
    ['2027-02-28', '2027-02-28', '2027-02-28'],
    ['2027-03-01', '2028-02-29', '2028-02-29'],
    ['2028-02-29', '2028-02-29', '2028-02-29'],
    ['2028-03-01', '2029-02-28', '2029-02-28'],
    ['2099-12-31', '2100-02-28', '2100-02-28'],
  ]);
});

describe('every month within the first 05 days', () => {
  check(every('hang-thang', 'den-het', 5), [
    ['2026-11-28', '2026-12-05', '2026-12-05'],
    ['2026-12-04', '2026-12-05', '2026-12-05'],
    ['2026-12-05', '2026-12-05', '2026-12-05'],
    ['2026-12-06', '2027-01-05', '2027-01-05'],
  ]);
});

describe('every month before day 01', () => {
  check(every('hang-thang', 'truoc', 1), [
    ['2026-12-31', '2027-01-01', '2026-12-31'],
    ['2027-01-01', '2027-02-01', '2027-01-31'],
    ['2028-02-29', '2028-03-01', '2028-02-29'],
  ]);
});

describe('every month until the end of day 31: short months end on their last day', () => {
  check(every('hang-thang', 'den-het', 31), [
    ['2026-11-30', '2026-11-30', '2026-11-30'],
    ['2026-12-01', '2026-12-31', '2026-12-31'],
    ['2027-02-01', '2027-02-28', '2027-02-28'],
    ['2028-02-01', '2028-02-29', '2028-02-29'],
    ['2027-04-30', '2027-04-30', '2027-04-30'],
    ['2027-05-01', '2027-05-31', '2027-05-31'],
  ]);
  test('all of a year', () => {
    const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'];
    expect(dueBetween(every('hang-thang', 'vao', 31), '2027-01-01', '2027-12-31')).toEqual(ends.map((end) => same(`2027-${end}`)));
  });
});

describe('every quarter, before day 20 of its third month', () => {
  check(every('hang-quy', 'truoc', 20, 3), [
    ['2026-11-28', '2026-12-20', '2026-12-19'],
    ['2026-12-19', '2026-12-20', '2026-12-19'],
    ['2026-12-20', '2027-03-20', '2027-03-19'],
    ['2027-03-20', '2027-06-20', '2027-06-19'],
    ['2027-06-20', '2027-09-20', '2027-09-19'],
  ]);
});

test('every quarter until the end of day 31 of its last month', () => {
  const days = ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'];
  expect(dueBetween(every('hang-quy', 'den-het', 31, 3), '2027-01-01', '2027-12-31')).toEqual(days.map(same));
});

describe('every 6 months, before day 10 of the first month', () => {
  check(every('sau-thang', 'truoc', 10, 1), [
    ['2026-11-28', '2027-01-10', '2027-01-09'],
    ['2027-01-09', '2027-01-10', '2027-01-09'],
    ['2027-01-10', '2027-07-10', '2027-07-09'],
    ['2027-07-10', '2028-01-10', '2028-01-09'],
  ]);
});

test('every 6 months, on the last day of the sixth month', () => {
  expect(dueBetween(every('sau-thang', 'vao', 31, 6), '2026-11-28', '2028-01-01')).toEqual(
    ['2026-12-31', '2027-06-30', '2027-12-31'].map(same),
  );
});

describe('once', () => {
  test.each<[string, Limit, string, ReturnType<typeof nextDue>]>([
    ['a review before 20/11/2023', 'truoc', '2023-11-18', { day: '2023-11-20', last: '2023-11-19' }],
    ['on the last day in time', 'truoc', '2023-11-19', { day: '2023-11-20', last: '2023-11-19' }],
    ['on the day named it is late', 'truoc', '2023-11-20', undefined],
    ['years later it is not due again', 'truoc', '2026-11-28', undefined],
    ['until the end of the day', 'den-het', '2023-11-20', same('2023-11-20')],
    ['on the day', 'vao', '2023-11-20', same('2023-11-20')],
    ['the day after', 'den-het', '2023-11-21', undefined],
    ['the day after', 'vao', '2023-11-21', undefined],
  ])('%s (%s), asked on %s', (_name, limit, today, due) => {
    expect(nextDue(once('2023-11-20', limit), today)).toEqual(due);
  });
  test('before 01/3/2028: 29/02 is in time', () => {
    expect(nextDue(once('2028-03-01', 'truoc'), '2028-02-29')).toEqual({ day: '2028-03-01', last: '2028-02-29' });
    expect(nextDue(once('2028-03-01', 'truoc'), '2028-03-01')).toBeUndefined();
  });
});

// Known: nextDue looks two years ahead only. Take ".fails" away when it looks as far as the day of a one-off.
test('what is due once, four years ahead, is told from the first day', () => {
  expect(nextDue(once('2030-12-15', 'truoc'), '2026-11-28')).toEqual({ day: '2030-12-15', last: '2030-12-14' });
});

describe('what has no day is never computed', () => {
  test.each<[string, Schedule]>([
    ['all the time', { type: 'thuong-xuyen' }],
    ['when asked', { type: 'khi-co-yeu-cau' }],
    ['after an event', { type: 'sau-viec', within: 3, unit: 'ngay-lam-viec', after: 'khi nhận được quyết định' }],
    ['every year, no day', { type: 'dinh-ky', every: 'hang-nam' }],
    ['every 6 months, no day', { type: 'dinh-ky', every: 'sau-thang' }],
    ['every year in December, no day', { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12 }],
    ['every quarter, day without month', { type: 'dinh-ky', every: 'hang-quy', dueDay: 5, limit: 'vao' }],
  ])('%s', (_name, schedule) => {
    expect(dueBetween(schedule, '2020-01-01', '2030-12-31')).toEqual([]);
    expect(nextDue(schedule, '2026-11-28')).toBeUndefined();
  });
});

test('a span holds both of its ends, and what is due outside of it is not in it', () => {
  const yearly = every('hang-nam', 'truoc', 15, 12);
  const due = [{ day: '2026-12-15', last: '2026-12-14' }];
  expect(dueBetween(yearly, '2026-12-14', '2026-12-14')).toEqual(due);
  expect(dueBetween(yearly, '2026-12-15', '2027-12-13')).toEqual([]);
  expect(dueBetween(yearly, '2026-12-15', '2026-12-14')).toEqual([]);
  expect(dueBetween(yearly, '2026-01-01', '2026-12-31')).toEqual(due);
});

test.each<[Recurring, string | undefined]>([
  [every('hang-nam', 'truoc', 15, 12), 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
  [every('hang-thang', 'den-het', 5), 'FREQ=MONTHLY;BYMONTHDAY=5'],
  [every('hang-thang', 'den-het', 30), 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
  [every('hang-quy', 'truoc', 20, 3), 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
  [every('sau-thang', 'truoc', 29, 2), 'FREQ=MONTHLY;BYMONTH=2,8;BYMONTHDAY=28,29;BYSETPOS=-1'],
  [{ type: 'dinh-ky', every: 'hang-thang' }, undefined],
])('%o as a rule for calendars', (schedule, rule) => {
  expect(recurrenceRule(schedule)).toBe(rule);
});
