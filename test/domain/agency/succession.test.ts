import { describe, expect, test } from 'vitest';
import { type AgencyType, bodyOn, livesOn, provinceOn, type ProvinceType, type Succession } from '../../../src/domain/agency/succession.ts';

/** Made-up bodies: chains, circles and gaps that the content does not have. */
const agency = (id: string, fields: Partial<AgencyType> = {}): AgencyType => ({
  id,
  kind: 'khac',
  title: id,
  shortName: id,
  level: 'tinh',
  members: [],
  successions: [],
  ...fields,
});
const step = (to: string | undefined, from: string | undefined, confidence: Succession['confidence'] = 'cao'): Succession => ({
  function: 'viec-lam',
  basis: 'một văn bản',
  confidence,
  ...(to === undefined ? {} : { to }),
  ...(from === undefined ? {} : { from }),
});
const bodies = (...agencies: readonly AgencyType[]) => ({
  agencies: new Map(agencies.map((each) => [each.id, each])),
  provinces: new Map(),
});
const on = '2026-11-28';
const work = (first: string) => ({ agency: first, function: 'viec-lam', on }) as const;

describe('from one to the next', () => {
  const chain = bodies(
    agency('a', { validUntil: '2020-12-31', successions: [step('b', '2021-01-01')] }),
    agency('b', { validUntil: '2025-06-30', successions: [step('c', '2025-07-01', 'trung-binh')] }),
    agency('c'),
  );
  test.each([
    ['2020-12-31', { kind: 'same', agency: { id: 'a' } }],
    ['2021-01-01', { kind: 'moved', agency: { id: 'b' }, uncertain: false }],
    ['2025-06-30', { kind: 'moved', agency: { id: 'b' }, uncertain: false }],
    ['2025-07-01', { kind: 'moved', agency: { id: 'c' }, uncertain: true, steps: [{ to: 'b' }, { to: 'c' }] }],
  ])('on %s', (day, expected) => {
    expect(bodyOn(chain, { ...work('a'), on: day })).toMatchObject(expected);
  });
  test('without a function, where each gave all to one', () => {
    expect(bodyOn(chain, { agency: 'a', on })).toMatchObject({ kind: 'moved', agency: { id: 'c' } });
  });
});

describe('nobody is named', () => {
  test.each<[string, Partial<AgencyType>]>([
    ['ended, and gave nothing away', { validUntil: '2024-12-31' }],
    ['gave it away, no source says to whom', { validUntil: '2024-12-31', successions: [step(undefined, '2025-01-01')] }],
    ['gave it away while it stayed', { successions: [step(undefined, '2025-01-01')] }],
    ['to a body that is not there', { validUntil: '2024-12-31', successions: [step('nobody', '2025-01-01')] }],
    ['ended, and the step comes later', { validUntil: '2024-12-31', successions: [step('b', '2027-01-01')] }],
  ])('%s', (_name, fields) => {
    expect(bodyOn(bodies(agency('a', fields), agency('b')), work('a'))).toMatchObject({ kind: 'unknown', ended: { id: 'a' } });
  });
  test('the last that is known is named', () => {
    const chain = bodies(
      agency('a', { validUntil: '2020-12-31', successions: [step('b', '2021-01-01')] }),
      agency('b', { validUntil: '2024-12-31' }),
    );
    expect(bodyOn(chain, work('a'))).toMatchObject({ kind: 'unknown', ended: { id: 'b' }, steps: [{ to: 'b' }] });
  });
});

describe('a step without a day', () => {
  test('counts from the end of the body', () => {
    const ended = bodies(agency('a', { validUntil: '2024-12-31', successions: [step('b', undefined)] }), agency('b'));
    expect(bodyOn(ended, { ...work('a'), on: '2024-12-31' })?.kind).toBe('same');
    expect(bodyOn(ended, { ...work('a'), on: '2025-01-01' })?.kind).toBe('moved');
  });
  test('of a body that stays never counts', () => {
    expect(bodyOn(bodies(agency('a', { successions: [step('b', undefined)] }), agency('b')), work('a'))?.kind).toBe('same');
  });
});

describe('circles end', () => {
  const gone = { validUntil: '2024-12-31' };
  test.each([
    ['of one', bodies(agency('a', { ...gone, successions: [step('a', '2025-01-01')] }))],
    ['of one that stays', bodies(agency('a', { successions: [step('a', '2025-01-01')] }))],
    [
      'of two',
      bodies(
        agency('a', { ...gone, successions: [step('b', '2025-01-01')] }),
        agency('b', { ...gone, successions: [step('a', '2025-01-01')] }),
      ),
    ],
    [
      'that do not hold the first',
      bodies(
        agency('a', { ...gone, successions: [step('b', '2025-01-01')] }),
        agency('b', { ...gone, successions: [step('c', '2025-01-01')] }),
        agency('c', { ...gone, successions: [step('b', '2025-01-01')] }),
      ),
    ],
  ])('%s', (_name, circle) => {
    expect(bodyOn(circle, work('a'))?.kind).toBe('unknown');
    expect(bodyOn(circle, { agency: 'a', on })?.kind).toBe(circle.agencies.get('a')?.validUntil === undefined ? 'same' : 'unknown');
  });
});

test('the level is gone only where it was a district’s and the heir is of another', () => {
  const all = (level: string, heir: string) =>
    bodies(agency('a', { level, validUntil: '2024-12-31', successions: [step('b', '2025-01-01')] }), agency('b', { level: heir }));
  expect(bodyOn(all('huyen', 'xa'), work('a'))).toMatchObject({ kind: 'moved', levelGone: true });
  expect(bodyOn(all('huyen', 'huyen'), work('a'))).toMatchObject({ kind: 'moved', levelGone: false });
  expect(bodyOn(all('tinh', 'khu-vuc'), work('a'))).toMatchObject({ kind: 'moved', levelGone: false });
});

describe('provinces', () => {
  const province = (id: string, mergedInto?: string, validUntil?: string): ProvinceType => ({
    id,
    title: id,
    kind: 'tinh',
    mergedInto,
    validUntil,
  });
  const all = (...provinces: readonly ProvinceType[]) => new Map(provinces.map((each) => [each.id, each]));
  const merged = all(
    province('a', 'b', '2008-07-31'),
    province('b', 'c', '2025-06-30'),
    province('c'),
    province('d', 'nobody', '2025-06-30'),
  );
  test.each([
    ['a', '2008-07-31', 'a'],
    ['a', '2008-08-01', 'b'],
    ['a', '2025-06-30', 'b'],
    ['a', '2025-07-01', 'c'],
    ['c', on, 'c'],
    ['d', on, 'd'],
  ])('%s on %s is %s', (id, day, now) => {
    expect(provinceOn(merged, id, day)).toMatchObject({ then: { id }, now: { id: now } });
  });
  test('that nobody knows', () => {
    expect(provinceOn(merged, 'x', on)).toBeUndefined();
  });
  test('merged in a circle end', () => {
    const circle = all(province('a', 'b', '2008-07-31'), province('b', 'a', '2025-06-30'));
    expect(provinceOn(circle, 'a', on)).toMatchObject({ then: { id: 'a' } });
  });
});

describe('a body that only older texts name', () => {
  const old = bodies(agency('a', { todayUnverified: true }), agency('b', { validUntil: '2025-06-30' }), agency('c'));

  test('is not said to be there today', () => {
    expect(bodyOn(old, work('a'))).toMatchObject({ kind: 'unknown', ended: { id: 'a' }, steps: [] });
  });

  test.each([
    ['a', '2026-11-28', false],
    ['b', '2025-06-30', true],
    ['b', '2025-07-01', false],
    ['c', '2026-11-28', true],
  ])('%s on %s: %s', (id, day, lives) => {
    expect(livesOn(old.agencies.get(id) ?? agency(id), day)).toBe(lives);
  });
});
