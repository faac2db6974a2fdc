import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../../src/domain/matrix/export/sheet-names.ts';

describe('sheets are called', () => {
  test.each([
    ['as their bodies', ['Công an tỉnh', 'Sở Nội vụ'], ['Công an tỉnh', 'Sở Nội vụ']],
    ['without signs that Excel forbids', ['Sở [A]: B/C?*\\'], ['Sở A B C']],
    ['by 31 letters at most', ['Cơ quan, đơn vị, địa phương có liên quan'], ['Cơ quan, đơn vị, địa phương có']],
    ['each by its own name, in large or small letters', ['Sở A', 'SỞ A', 'sở a'], ['Sở A', 'SỞ A (2)', 'sở a (3)']],
    ['something, whatever', ['', '///', 'History'], ['_', '_ (2)', 'History_']],
    ['without apostrophes at the ends', ["'Sở A'"], ['Sở A']],
  ])('%s', (_case, names, expected) => {
    expect(sheetNames(names)).toEqual(expected);
  });
});

test('no list of names breaks the rules of Excel', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.constantFrom('Sở', 'SỞ', 'Sở Nội vụ tỉnh và các cơ quan khác'));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (names) => {
      const sheets = sheetNames(names);
      expect(sheets).toHaveLength(names.length);
      expect(new Set(sheets.map((each) => each.toLocaleLowerCase('vi'))).size).toBe(names.length);
      for (const each of sheets) expect(each).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
      expect(sheets.every(({ length }) => length <= 31)).toBe(true);
    }),
  );
});
