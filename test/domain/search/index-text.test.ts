import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIndexText, indexedLength, toIndexText } from '../../../src/domain/search/index-text.ts';

test.each([
  ['đặc xá', 'd\u0335ặc xá'],
  ['Đơn', 'D\u0335ơn'],
  ['22/2023/QĐ-TTg', '22/\u0335 2023/\u0335 QD\u0335-\u0335 TTg'],
  ['- a) và/ hoặc', '- a) và/ hoặc'],
])('%s is written for the index', (text, indexed) => {
  expect(toIndexText(text)).toBe(indexed);
});

test('whatever is written for the index can be read back as it stood', () => {
  const letters = fc.constantFrom('đ', 'Đ', 'd', 'ặ', 'ô', '/', '-', '–', ' ', '2', '.', '\n', 'ợ');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(fromIndexText(toIndexText(text))).toBe(text.normalize('NFC'));
    }),
  );
});

test('the words of a number are counted one by one', () => {
  expect(indexedLength('Quyết định 22/2023/QĐ-TTg')).toBe(6);
});
