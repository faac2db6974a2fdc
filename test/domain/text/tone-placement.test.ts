import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, placeTone, placeToneLate } from '../../../src/domain/text/tone-placement.ts';
import { capitalLetters, smallLetters, syllables } from '../../support/vietnamese-letters.ts';

/** All orders in which the marks of a letter can stand. */
function orders(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  return [base + marks.join(''), base + marks.reverse().join('')];
}

describe('a letter is put together, in whatever order its marks were typed', () => {
  test.each([...smallLetters, ...capitalLetters])('%s', (letter) => {
    for (const typed of orders(letter)) expect(composed(typed)).toBe(letter);
  });

  test.each([
    ['e\u0301\u0302', 'ế'],
    ['vo\u0301\u0302n', 'vốn'],
    ['đươ\u0323c', 'được'],
    ['đu\u031bo\u0323\u031bc', 'được'],
    ['đa\u0323\u0306c xa\u0301', 'đặc xá'],
    ['hoà', 'hoà'],
    ['', ''],
  ])('%j → %s', (typed, whole) => {
    expect(composed(typed)).toBe(whole);
  });
});

describe('whatever is typed', () => {
  const sentence = fc.array(fc.constantFrom(...syllables, '22/2023', ',')).map((all) => all.join(' '));

  test('what is put together stays so, and NFC text stays as it is', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(composed(text)).toBe(text.normalize('NFC'));
        expect(composed(text.normalize('NFD'))).toBe(text.normalize('NFC'));
      }),
    );
    const marks = fc.array(fc.constantFrom(...'aeouAEOUđ \u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323')).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        expect(composed(text)).toBe(composed(text).normalize('NFC'));
        expect(composed(text.normalize('NFD'))).toBe(composed(text));
      }),
    );
  });

  test('early and late placement are ways to write one syllable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...syllables, 'hòa', 'khỏe', 'thủy', 'quý', 'toàn'), (syllable) => {
        expect(placeTone(placeToneLate(syllable))).toBe(placeTone(syllable));
        expect(composed(placeToneLate(syllable))).toBe(placeToneLate(syllable));
      }),
    );
  });
});
