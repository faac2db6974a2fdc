import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapWords } from '../../../src/domain/law/wrap-words.ts';

describe('words in a drawing', () => {
  it.each([
    ['Luật Thi hành án hình sự 2019', 400, ['Luật Thi hành án hình sự 2019']],
    ['Luật Thi hành án hình sự 2019', 130, ['Luật Thi hành', 'án hình sự', '2019']],
    ['Nghị quyết 202/2025/QH15', 100, ['Nghị quyết', '202/2025/', 'QH15']],
    ['Nghị định 49/2020/NĐ-CP', 140, ['Nghị định', '49/2020/NĐ-CP']],
    ['Quyết định 1320/QĐ-UBND (Đắk Nông)', 210, ['Quyết định', '1320/QĐ-UBND', '(Đắk Nông)']],
    ['', 100, []],
  ])('%s in %i', (words, width, lines) => {
    expect(wrapWords(words, width, 15)).toEqual(lines);
  });

  it('signs do not make a letter wider, a capital is wider than a small letter', () => {
    expect(widthOf('ế', 15)).toBe(widthOf('e', 15));
    expect(widthOf('Đ', 15)).toBeGreaterThan(widthOf('đ', 15));
  });

  it('no line is wider than asked, unless it is one piece; and no letter is lost', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'aeộmĐ1/-i'), minLength: 1, maxLength: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrapWords(text, width, 15);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, 15) <= width || !/\s|\/(?=.)/u.test(line)).toBe(true);
      }),
    );
  });
});
