import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf } from '../../../src/domain/matrix/grid.ts';
import { dutyThemes, type DutyTheme, roles, type Role } from '../../../src/domain/matrix/vocabulary.ts';
import { someDuty } from './some-duty.ts';

const police = { agency: 'cong-an-tinh' };
const labour = { agency: 'so-ldtbxh' };
const duties = [
  someDuty({ ...labour, id: 'a', themes: ['hoc-nghe-viec-lam'], role: 'phoi-hop' }),
  someDuty({ ...police, id: 'b', themes: ['bao-cao', 'chi-dao'], role: 'kiem-tra' }),
  someDuty({ ...police, id: 'c', themes: ['bao-cao'], role: 'chu-tri' }),
  someDuty({ ...police, id: 'd', themes: ['bao-cao'], role: 'chu-tri' }),
  someDuty({ ...labour, id: 'e', themes: ['bao-cao'], role: 'thuc-hien' }),
];
const ids = (cell: ReturnType<typeof gridOf>['rows'][number]['cells'][number]) => cell?.duties.map(({ id }) => id).join(' ');

test('bodies as they are named, themes in the order of their table', () => {
  const { themes, rows } = gridOf(duties);
  expect(themes).toEqual(['chi-dao', 'hoc-nghe-viec-lam', 'bao-cao']);
  expect(rows.map(({ agency, cells }) => [agency, ...cells.map(ids)])).toEqual([
    ['so-ldtbxh', undefined, 'a', 'e'],
    ['cong-an-tinh', 'b', undefined, 'b c d'],
  ]);
});

test('a cell says each role once, in the order of their table', () => {
  const [, row] = gridOf(duties).rows;
  expect(row?.cells[2]?.roles).toEqual(['chu-tri', 'kiem-tra']);
});

test('of nothing, nothing', () => {
  expect(gridOf([])).toEqual({ themes: [], rows: [] });
});

test('every duty stands in the row of its body, once in each of its themes, and no cell is empty', () => {
  const theme = fc.uniqueArray(fc.constantFrom(...(Object.keys(dutyThemes) as DutyTheme[])), { minLength: 1, maxLength: 3 });
  const role = fc.constantFrom(...(Object.keys(roles) as Role[]));
  const agency = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(theme, role, agency)), (all) => {
      const given = all.map(([themes, each, body], index) => someDuty({ id: String(index), themes, role: each, agency: body }));
      const grid = gridOf(given);
      const placed = grid.rows.flatMap(({ agency: body, cells }) =>
        cells.flatMap((cell, column) => {
          if (cell === undefined) return [];
          expect(cell.theme).toBe(grid.themes[column]);
          expect(cell.duties.length).toBeGreaterThan(0);
          return cell.duties.map(({ id }) => `${id} ${body} ${cell.theme}`);
        }),
      );
      const expected = given.flatMap(({ id, agency: body, themes }) => themes.map((each) => `${id} ${body} ${each}`));
      expect(placed.sort()).toEqual(expected.sort());
    }),
  );
});
