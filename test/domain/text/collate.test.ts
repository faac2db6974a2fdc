import { expect, test } from 'vitest';
import { compareVietnamese, firstLetter } from '../../../src/domain/text/collate.ts';

test('words stand as in a Vietnamese dictionary: đ after d, ê after e, ư after u', () => {
  const words = ['ưu đãi', 'đặc xá', 'ủy thác', 'dân sự', 'án treo', 'ăn ở', 'ân xá', 'êm', 'em'];
  expect(words.toSorted(compareVietnamese)).toEqual(['án treo', 'ăn ở', 'ân xá', 'dân sự', 'đặc xá', 'em', 'êm', 'ủy thác', 'ưu đãi']);
});

test('numbers of texts stand by value', () => {
  expect(['216/2026/NĐ-CP', '22/2023/QĐ-TTg', '152/2026/NĐ-CP'].toSorted(compareVietnamese)).toEqual([
    '22/2023/QĐ-TTg',
    '152/2026/NĐ-CP',
    '216/2026/NĐ-CP',
  ]);
});

test.each([
  ['đặc xá', 'Đ'],
  ['dân sự', 'D'],
  ['Ủy thác', 'U'],
  ['ưu đãi', 'Ư'],
  ['ấn phẩm', 'Â'],
  ['“Ra tù” là gì', 'R'],
  ['195/KH-UBND', '#'],
  ['…', '#'],
])('%s stands under %s', (title, letter) => {
  expect(firstLetter(title)).toBe(letter);
  expect(firstLetter(title.normalize('NFD'))).toBe(letter);
});
