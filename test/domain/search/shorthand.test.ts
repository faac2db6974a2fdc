import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenOut } from '../../../src/domain/search/shorthand.ts';
import { syllables } from '../../support/vietnamese-letters.ts';

const shorthand = 'ko kô hok dc đc ntn bnhieu sdt sđt vs'.split(' ');

describe('what is shortened as in messages is written out', () => {
  test.each([
    ['vay đc ko', 'vay được không'],
    ['vay dc ko?', 'vay được không?'],
    ['lam ho so ntn', 'lam ho so như thế nào'],
    ['phi bnhieu, sdt ai', 'phi bao nhiêu, số điện thoại ai'],
    ['vợ vs chồng', 'vợ với chồng'],
    ['vay được ko.', 'vay được không.'],
    ['(ko)', '(không)'],
  ])('%s → %s', (query, meant) => {
    expect(writtenOut(query)).toBe(meant);
  });
});

describe('what only looks so is not', () => {
  test.each([
    'k9 đ6',
    'k9 đ 6 dc5',
    '22/2023/NĐ-CP',
    'ng/2023',
    'vs-2023',
    'ngan hang',
    'kho',
    'koi',
    'dcm',
    'zing.vn.dc',
    '5ko',
    'gđ2',
    'GĐ Sở',
    'ĐC: 12 Nguyễn Trãi',
    'gđ 2021-2025',
    'https://dc.gov.vn',
    '',
  ])('%o stays', (query) => {
    expect(writtenOut(query)).toBe(query);
  });
});

describe('whatever is typed', () => {
  test('without shorthand nothing changes', () => {
    const plainWords = fc.array(fc.constantFrom(...syllables, '22/2023', 'k9', 'đ6', ',', '–')).map((all) => all.join(' '));
    const anything = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.oneof(plainWords, anything), (query) => {
        fc.pre(!query.split(/[^\p{L}]+/u).some((word) => shorthand.includes(word.toLowerCase())));
        expect(writtenOut(query)).toBe(query);
      }),
    );
  });

  test('written out once, nothing is left to write out', () => {
    const query = fc.array(fc.constantFrom(...shorthand, ...syllables)).map((all) => all.join(' '));
    fc.assert(
      fc.property(query, (typed) => {
        const meant = writtenOut(typed);
        expect(writtenOut(meant)).toBe(meant);
        expect(meant.split(' ').filter((word) => shorthand.includes(word))).toEqual([]);
      }),
    );
  });
});
