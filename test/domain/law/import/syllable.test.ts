import { describe, expect, test } from 'vitest';
import { isSyllable, pairCount, syllableCount } from '../../../../src/domain/law/import/syllable.ts';

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

describe('a syllable of Vietnamese', () => {
  test.each(
    words(`
      a án ăn ông ủy uỷ ý y yêu yên anh oan uyên ương ước hoà hòa hoạ họa thuý thúy khoẻ khỏe quý quí quy quyền quyết quốc quýt quỳnh
      gì gìn giết giếng giêng gia giữa giả ghế ghi nghị nghiệp nghĩa ngành người kỳ kì kế cưỡng phối hợp tái nhập cộng đồng nhuận
      khuỷu khuya khuyến tuần luật toán hoạt loét thuở quơ xoong nghiêng rượu cứu hươu Đắk Lắk Kạn đường Phối PHỐI Điều ĐIỀU ẤN
    `),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(
    words(`
      ng nh ố1 th tr ph b đ ngiệp kông cế gế nghành truởng quyêt hop đuoc tôt hàc cứuu áà đềề hợpp thiHành pHối phốI VNeID QĐ UBND 49 a1 ''
      toaàn nguơìi quuy giiết khuiến người1 hànhán dựán cộngđồng
    `),
  )('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test('a stopped rhyme takes only sắc or nặng', () => {
    for (const rhyme of ['at', 'ach', 'ac', 'ap'])
      for (const [tone, holds] of [...'àáảãạ'].map((letter) => [letter, letter === 'á' || letter === 'ạ'] as const))
        expect([rhyme, tone, isSyllable(`t${tone}${rhyme.slice(1)}`)]).toEqual([rhyme, tone, holds]);
  });

  test('nothing is a syllable of no letters', () => {
    expect(isSyllable('')).toBe(false);
    expect(isSyllable('🙂')).toBe(false);
  });
});

describe('how often official texts use it', () => {
  test('whatever its case', () => {
    expect(syllableCount('PHÁP')).toBe(syllableCount('pháp'));
    expect(syllableCount('pháp')).toBeGreaterThan(1000);
    expect(syllableCount('àn')).toBe(0);
  });

  test('pairs have a direction', () => {
    expect(pairCount('thi', 'hành')).toBeGreaterThan(1000);
    expect(pairCount('hành', 'thi')).toBe(0);
    expect(pairCount('không', 'àn')).toBe(0);
  });
});
