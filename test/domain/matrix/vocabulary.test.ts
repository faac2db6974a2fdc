import { expect, test } from 'vitest';
import { beneficiaries, comparators, dutyThemes, modalities, outsideTheme, roles } from '../../../src/domain/matrix/vocabulary.ts';

test('every role has a letter and a shape of its own, so that colour is never needed', () => {
  const all = Object.values(roles);
  expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
  expect(new Set(all.map(({ shape }) => shape)).size).toBe(all.length);
});

test('no two entries of a table have one name, and none calls people objects', () => {
  const tables = [
    beneficiaries,
    comparators,
    dutyThemes,
    modalities,
    Object.fromEntries(Object.entries(roles).map(([id, { name }]) => [id, name])),
  ];
  for (const names of tables.map((table) => Object.values(table))) {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /đối tượng/iu.test(name))).toEqual([]);
  }
});

test('what lies outside stands last', () => {
  expect(Object.keys(dutyThemes).at(-1)).toBe(outsideTheme);
});
