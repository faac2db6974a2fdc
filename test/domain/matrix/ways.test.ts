import { describe, expect, test } from 'vitest';
import { groupMembers, wayOf } from '../../../src/domain/matrix/ways.ts';
import { contentBodies } from '../agency/content-bodies.ts';

const bodies = (members: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(members).map(([id, own]) => [id, { id, members: own }]));
const groups = (members: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries([...groupMembers(bodies(members))].map(([id, all]) => [id, [...all].sort().join(' ')]));

describe('the members of groups', () => {
  test.each([
    ['none', { a: [] }, { a: '' }],
    ['some', { all: ['a', 'b'], a: [], b: [] }, { all: 'a b' }],
    ['of a group in a group', { all: ['some', 'c'], some: ['a', 'b'], a: [], b: [], c: [] }, { all: 'a b c some', some: 'a b' }],
    ['by two ways, once', { all: ['x', 'y'], x: ['a'], y: ['a'], a: [] }, { all: 'a x y' }],
    ['a group that holds itself', { all: ['all', 'a'], a: [] }, { all: 'a' }],
    ['a circle of two', { x: ['y', 'a'], y: ['x', 'b'], a: [], b: [] }, { x: 'a b y', y: 'a b x' }],
    ['a circle that does not hold the first', { all: ['x'], x: ['y'], y: ['x', 'a'], a: [] }, { all: 'a x y' }],
    ['that are not there', { all: ['nobody'] }, { all: 'nobody' }],
  ])('%s', (_name, members, expected) => {
    expect(groups(members)).toMatchObject(expected);
  });
});

test.each<[string, string, { named: string; heir?: string }, string | undefined]>([
  ['a body that is named', 'so-noi-vu', { named: 'so-noi-vu' }, 'own'],
  ['one of a group that is named', 'so-noi-vu', { named: 'so-ban-nganh' }, 'shared'],
  ['one of a group in a group', 'so-noi-vu', { named: 'moi-noi' }, 'shared'],
  ['the heir of the one that is named', 'so-noi-vu', { named: 'so-ldtbxh', heir: 'so-noi-vu' }, 'inherited'],
  ['named is nearer than heir', 'so-noi-vu', { named: 'so-noi-vu', heir: 'so-noi-vu' }, 'own'],
  ['shared is nearer than heir', 'so-noi-vu', { named: 'so-ban-nganh', heir: 'so-noi-vu' }, 'shared'],
  ['another body', 'tand-tinh', { named: 'so-noi-vu' }, undefined],
  ['another body, with an heir', 'tand-tinh', { named: 'so-ldtbxh', heir: 'so-noi-vu' }, undefined],
  ['a group has no part in what its members do', 'so-ban-nganh', { named: 'so-noi-vu' }, undefined],
])('%s', (_name, id, duty, way) => {
  const all = groupMembers(
    bodies({ 'moi-noi': ['so-ban-nganh'], 'so-ban-nganh': ['so-noi-vu'], 'so-noi-vu': [], 'so-ldtbxh': [], 'tand-tinh': [] }),
  );
  expect(wayOf(id, duty, all)).toBe(way);
});

describe('the groups of the content', () => {
  const { agencies } = contentBodies();
  const members = groupMembers(agencies);
  test('hold bodies that are there, and never themselves', () => {
    for (const [id, all] of members) {
      expect(all.has(id)).toBe(false);
      expect([...all].filter((member) => !agencies.has(member))).toEqual([]);
    }
  });
  test('“các cơ quan, đơn vị, địa phương” are the sở, ban, ngành too', () => {
    expect([...(members.get('co-quan-don-vi-dia-phuong') ?? [])]).toEqual(
      expect.arrayContaining(['so-ban-nganh', 'so-tu-phap', 'ubnd-cap-xa']),
    );
  });
});
