import { describe, expect, test } from 'vitest';
import { fold, hasAccents } from '../../../src/domain/text/fold.ts';
import { placeTone } from '../../../src/domain/text/tone-placement.ts';

describe('folding takes away accents, case and the stroke of đ', () => {
  test.each([
    ['Tái hòa nhập cộng đồng', 'tai hoa nhap cong dong'],
    ['ĐẶC XÁ', 'dac xa'],
    ['Nghị định 22/2023/QĐ-TTg', 'nghi dinh 22/2023/qd-ttg'],
    ['ưởng ễ ỹ', 'uong e y'],
    ['hoà'.normalize('NFD'), 'hoa'],
    ['', ''],
  ])('%s → %s', (typed, bare) => {
    expect(fold(typed)).toBe(bare);
  });
});

describe('accents are noticed', () => {
  test.each([
    ['vay vốn', true],
    ['đi', true],
    ['vay von', false],
    ['VAY 22/2023', false],
  ])('%s → %s', (typed, accented) => {
    expect(hasAccents(typed)).toBe(accented);
  });
});

describe('two placements of a tone become one', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['HOÀ NHẬP', 'HÒA NHẬP'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['quỳ', 'quỳ'],
    ['toàn', 'toàn'],
    ['khoản', 'khoản'],
    ['tuyển', 'tuyển'],
  ])('%s → %s', (typed, placed) => {
    expect(placeTone(typed)).toBe(placed);
    expect(placeTone(typed.normalize('NFD'))).toBe(placed);
  });
});
