import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/domain/search/normalize.ts';
import { readTyped } from '../../../src/domain/search/reading.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { variants } from '../../../tools/search-eval/variants.ts';
import { syllables } from '../../support/vietnamese-letters.ts';

const sentences = [
  'Người chấp hành xong án phạt tù được vay vốn ở đâu?',
  'Tái hòa nhập cộng đồng là gì?',
  'Thủ tục xóa án tích, cấp phiếu lý lịch tư pháp số 2',
  'Người được đặc xá có phải trình diện Công an xã không?',
  'Điều kiện để ủy ban nhân dân xét khoản vay',
];
const read = (typed: string) => normalize(readTyped(typed, false).query);

describe.each(sentences)('%s', (sentence) => {
  test.each(['asis', 'nfd', 'shuffledtone', 'telex', 'vni'] as const)('is read back from %s', (variant) => {
    expect(read(variants[variant](sentence))).toBe(normalize(sentence));
  });

  test('loses its accents and nothing else', () => {
    expect(read(variants.noaccent(sentence))).toBe(fold(normalize(sentence)));
  });

  test('comes otherwise than it was written', () => {
    for (const variant of ['noaccent', 'nfd', 'shuffledtone', 'telex', 'vni'] as const)
      expect(variants[variant](sentence)).not.toBe(sentence);
  });
});

test.each(['asis', 'nfd', 'shuffledtone', 'telex', 'vni'] as const)('a number of a document is read back from %s', (variant) => {
  const sentence = 'Quyết định 22/2023/QĐ-TTg quy định những gì về học nghề?';
  expect(read(variants[variant](sentence))).toBe(normalize(sentence));
});

test('each question has a style of its own, and the same question always the same', () => {
  const written = new Set(
    Array.from({ length: 16 }, (_, at) =>
      variants
        .telex(`${'a '.repeat(at)}đường`)
        .trim()
        .split(' ')
        .at(-1),
    ),
  );
  expect(written.size).toBeGreaterThan(3);
  for (const sentence of sentences) expect(variants.vni(sentence)).toBe(variants.vni(sentence));
});

test('whatever syllables there are, marks in another order or parted from their letters are read back', () => {
  const sentence = fc.array(fc.constantFrom(...syllables, 'hòa', 'hoà', 'thuỷ', 'quý')).map((all) => all.join(' '));
  fc.assert(
    fc.property(sentence, (text) => {
      for (const variant of ['asis', 'nfd', 'shuffledtone'] as const) expect(read(variants[variant](text))).toBe(normalize(text));
    }),
  );
});
