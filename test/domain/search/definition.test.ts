import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedTerm, explains } from '../../../src/domain/search/definition.ts';
import { token, tokens } from '../../../src/domain/search/document.ts';
import { plan } from '../../../src/domain/search/plan.ts';

const asked = (query: string) => askedTerm(plan(query, []))?.join(' ');

describe('who asks what a word means', () => {
  test.each([
    ['quản chế là gì', 'quan che'],
    ['“An ninh mạng” là gì?', 'an ninh mang'],
    ['AN NINH MANG LA GI', 'an ninh mang'],
    ['án treo nghĩa là gì', 'an treo'],
    ['án treo là sao', 'an treo'],
    ['án treo là thế nào', 'an treo'],
    ['án treo là như thế nào?', 'an treo'],
    ['thế nào là xóa án tích', 'xoa an tich'],
    ['như thế nào là xóa án tích', 'xoa an tich'],
    ['hiểu thế nào là tái phạm', 'tai pham'],
    ['định nghĩa đặc xá', 'dac xa'],
    ['định nghĩa về đặc xá', 'dac xa'],
    ['khái niệm về đặc xá', 'dac xa'],
    ['khái niệm đặc xá', 'dac xa'],
    ['lý lịch là gì', 'li lich'],
  ])('%s → %s', (query, term) => {
    expect(asked(query)).toBe(term);
    expect(asked(query.normalize('NFD'))).toBe(term);
  });

  test.each([
    'là gì',
    'thế nào là',
    'quản chế',
    'quản chế là gì và ở đâu',
    'làm gì khi mới về',
    '',
    'người đang chấp hành án phạt quản chế mới về là gì',
  ])('%o asks for no word', (query) => {
    expect(asked(query)).toBeUndefined();
  });
});

describe('a page explains a word', () => {
  const explained = (text: string, term: string) =>
    explains(
      text.split(/\s+/u).map(token),
      tokens(term).map(({ bare }) => bare),
    );

  test.each([
    ['An ninh mạng là sự bảo đảm', 'an ninh mạng', true],
    ['1. “An ninh mạng” là sự bảo đảm', 'an ninh mạng', true],
    ['Án treo được hiểu là biện pháp', 'án treo', true],
    ['Điều 65. Án treo. Án treo là biện pháp', 'án treo', true],
    ['Lí lịch là bản kê', 'lý lịch', true],
    ['An ninh mạng và an toàn', 'an ninh mạng', false],
    ['ninh mạng là sự', 'an ninh mạng', false],
    ['an ninh mạng làm việc lạ lá la', 'an ninh mạng', false],
    ['án treo được hiểu rằng', 'án treo', false],
    ['an ninh mạng', 'an ninh mạng', false],
    ['', 'án treo', false],
  ])('“%s” explains %s: %s', (text, term, expected) => {
    expect(explained(text, term)).toBe(expected);
  });

  test('what is asked is what a page explains that says so in these words', () => {
    const name = fc.array(fc.constantFrom('án', 'treo', 'mạng', 'đặc', 'xá', 'lý', 'tù'), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(name, (syllables) => {
        const term = askedTerm(plan(`${syllables.join(' ')} là gì`, []));
        expect(explains(tokens(`Theo đó, ${syllables.join(' ')} là việc`), term ?? [])).toBe(true);
      }),
    );
  });
});

test('whatever is typed, nothing throws, and a word that is asked for was typed', () => {
  const words = fc
    .array(fc.constantFrom('là', 'gì', 'thế', 'nào', 'sao', 'nghĩa', 'định', 'khái', 'niệm', 'về', 'vay', '“'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.oneof(words, fc.string(), fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (query, text) => {
      const term = askedTerm(plan(query, []));
      explains(text.split(' ').map(token), term ?? ['vay']);
      if (term !== undefined) {
        expect(term.length).toBeGreaterThan(0);
        expect(tokens(query).map(({ bare }) => bare)).toEqual(expect.arrayContaining([...term]));
      }
    }),
  );
});
