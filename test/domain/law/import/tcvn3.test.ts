import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from '../../../../src/domain/law/import/encodings/convert-legacy.ts';
import { tcvn3Letters } from '../../../../src/domain/law/import/encodings/tcvn3.ts';
import { toTcvn3 } from '../../../support/to-legacy.ts';
import { capitalLetters, smallLetters, syllables } from '../../../support/vietnamese-letters.ts';

test.each([
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['Sè: 12/2005/Q§-UBND', 'Số: 12/2005/QĐ-UBND'],
  ['¤ng chñ tÞch th«ng qua ®Ò ¸n', 'Ông chủ tịch thông qua đề án'],
  ['¡n n¨n, ¢m m­u, £m ¶, ¥n nghÜa, ¦u tiªn', 'Ăn năn, Âm mưu, Êm ả, Ơn nghĩa, Ưu tiên'],
  ['ng\u00adêi ®\u00adîc h\u00adëng ¸n treo', 'người được hưởng án treo'],
])('%s', (legacy, unicode) => {
  expect(convertLegacy(legacy, 'tcvn3')).toBe(unicode);
});

describe('capitals with a tone exist only as small letters drawn by a font of capitals', () => {
  test.each([
    ['a line in capitals', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['words of one plain letter follow the line', 'Tæ CHøC Vµ Bé M¸Y', 'TỔ CHỨC VÀ BỘ MÁY'],
    ['a capital after the first letter speaks', '§Ò ¸N', 'ĐỀ ÁN'],
    ['a capital at the head of a word says nothing', 'Bé C«ng an', 'Bộ Công an'],
    ['nor do abbreviations', 'UBND tØnh B¾c K¹n', 'UBND tỉnh Bắc Kạn'],
    ['two styles on one line', 'QUYÕT §ÞNH vÒ viÖc thi hµnh ¸n', 'QUYẾT ĐỊNH về việc thi hành án'],
  ])('%s', (_name, legacy, unicode) => {
    expect(convertLegacy(legacy, 'tcvn3')).toBe(unicode);
  });
});

describe('a hyphen is ư where programs turned the soft hyphen into one', () => {
  test.each([
    ['ng-êi d©n vµ Nhµ n-íc', 'người dân và Nhà nước'],
    ['Tr-êng hîp ®-îc h-ëng', 'Trường hợp được hưởng'],
    ['TR-êNG HîP', 'TRƯỜNG HỢP'],
    ['Q§-UB, TTg-CP, NghÞ ®Þnh 49-CP', 'QĐ-UB, TTg-CP, Nghị định 49-CP'],
    ['thi hµnh ¸n - h×nh sù', 'thi hành án - hình sự'],
  ])('%s', (legacy, unicode) => {
    expect(convertLegacy(legacy, 'tcvn3')).toBe(unicode);
  });
});

test('the table holds every small letter with a mark once, and the seven capitals', () => {
  expect([...tcvn3Letters.values()].sort()).toEqual([...smallLetters, 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ'].sort());
});

test('every letter comes back, small and capital, in every place of a word', () => {
  for (const letter of smallLetters) {
    for (const word of [letter, `${letter}n`, `t${letter}`, `t${letter}n`]) expect(convertLegacy(toTcvn3(word), 'tcvn3')).toBe(word);
  }
  for (const letter of capitalLetters) {
    for (const word of [`T${letter}N`, `NG${letter}`, `${letter}NG`]) expect(convertLegacy(toTcvn3(word), 'tcvn3')).toBe(word);
  }
});

test('sentences come back, in small letters and in capitals', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 }), (words) => {
      const small = words.join(' ');
      expect(convertLegacy(toTcvn3(small), 'tcvn3')).toBe(small);
      const capitals = `TRƯỜNG HỢP ${small.toUpperCase()}`;
      expect(convertLegacy(toTcvn3(capitals), 'tcvn3')).toBe(capitals);
    }),
    { seed: 1 },
  );
});

test('no text is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(convertLegacy(text, 'tcvn3').split('\n')).toHaveLength(text.split('\n').length);
    }),
    { seed: 2 },
  );
});
