import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/date/schedule.ts';
import { dueDuties, horizon, rhythmicDuties } from '../../../src/domain/matrix/calendar.ts';
import { someDuty } from './some-duty.ts';

const yearly: Schedule = { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' };
const july: Schedule = { ...yearly, dueMonth: 7, dueDay: 20 };
const review: Schedule = { type: 'mot-lan', due: '2023-11-20', limit: 'truoc' };
const due = (id: string, ...schedule: Schedule[]) => someDuty({ id, schedule });
const lines = (duties: ReturnType<typeof due>[], from: string, until: string) =>
  dueDuties(duties, from, until).map(({ duty, day, last }) => `${duty.id} ${day} (${last})`);

describe('what falls due', () => {
  const duties = [due('nam', yearly), due('hai-lan', yearly, july), due('so-ket', review), due('luon', { type: 'thuong-xuyen' })];
  test('the earliest first, a duty of two rhythms in both places', () => {
    expect(lines(duties, '2026-11-28', '2027-12-31')).toEqual([
      'nam 2026-12-15 (2026-12-14)',
      'hai-lan 2026-12-15 (2026-12-14)',
      'hai-lan 2027-07-20 (2027-07-19)',
      'nam 2027-12-15 (2027-12-14)',
      'hai-lan 2027-12-15 (2027-12-14)',
    ]);
  });
  test('a review of 2023 only in 2023', () => {
    expect(lines(duties, '2023-11-19', '2023-11-19')).toEqual(['so-ket 2023-11-20 (2023-11-19)']);
    expect(lines(duties, '2023-11-20', '2023-11-30')).toEqual([]);
  });
});

test.each([
  ['2026-11-28', '2028-11-28'],
  ['2028-02-29', '2030-02-28'],
  ['2026-02-28', '2028-02-28'],
  ['2026-12-31', '2028-12-31'],
])('on %s a build looks as far as %s', (today, end) => {
  expect(horizon(today)).toBe(end);
});

test('to be done in a rhythm, no day told', () => {
  const duties = [
    due('nam', yearly),
    due('ky', { type: 'dinh-ky', every: 'sau-thang' }),
    due('ca-hai', yearly, { type: 'dinh-ky', every: 'hang-quy' }),
  ];
  expect(rhythmicDuties([...duties, due('luon', { type: 'thuong-xuyen' }), due('so-ket', review)]).map(({ id }) => id)).toEqual([
    'ky',
    'ca-hai',
  ]);
});
