import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from '../../../../src/domain/law/import/encodings/convert-legacy.ts';
import { vniLetters } from '../../../../src/domain/law/import/encodings/vni.ts';
import { toVni } from '../../../support/to-legacy.ts';
import { capitalLetters, smallLetters, syllables } from '../../../support/vietnamese-letters.ts';

test.each([
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Soá: 12/2005/QÑ-UBND', 'Số: 12/2005/QĐ-UBND'],
  ['lôùp hoïc cuûa ngöôøi môùi veà', 'lớp học của người mới về'],
  ['Ñieàu 5. Ngöôøi ñöôïc höôûng aùn treo', 'Điều 5. Người được hưởng án treo'],
  ['quy ñònh taïi khoaûn naøy; yù kieán; kyõ naêng; lyù lòch', 'quy định tại khoản này; ý kiến; kỹ năng; lý lịch'],
])('%s', (legacy, unicode) => {
  expect(convertLegacy(legacy, 'vni')).toBe(unicode);
});

describe('typists mix the cases of letter and mark: the letter decides', () => {
  test.each([
    ['UÛy ban', 'Ủy ban'],
    ['Uûy ban', 'Ủy ban'],
    ['Aùp duïng', 'Áp dụng'],
    ['aÙp duïng', 'áp dụng'],
  ])('%s', (legacy, unicode) => {
    expect(convertLegacy(legacy, 'vni')).toBe(unicode);
  });
});

test('the table holds every small letter with a mark once', () => {
  expect([...vniLetters.values()].sort()).toEqual([...smallLetters].sort());
});

test('every letter comes back, small and capital, in every place of a word', () => {
  for (const letter of [...smallLetters, ...capitalLetters]) {
    for (const word of [letter, `${letter}n`, `t${letter}`, `t${letter}n`, `T${letter}N`, `${letter}${letter}`]) {
      expect(convertLegacy(toVni(word), 'vni')).toBe(word);
    }
  }
});

test('sentences come back, in small letters and in capitals', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 }), (words) => {
      const small = words.join(' ');
      expect(convertLegacy(toVni(small), 'vni')).toBe(small);
      expect(convertLegacy(toVni(small.toUpperCase()), 'vni')).toBe(small.toUpperCase());
    }),
    { seed: 1 },
  );
});

test('no text is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(typeof convertLegacy(text, 'vni')).toBe('string');
    }),
    { seed: 2 },
  );
});
