import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVocabulary, writeVocabulary } from '../../../src/domain/search/build-vocabulary.ts';
import { normalize, syllables } from '../../../src/domain/search/normalize.ts';
import { assured, suggest, unknownSyllables } from '../../../src/domain/search/suggest.ts';
import { readVocabulary } from '../../../src/domain/search/vocabulary.ts';

const sentences = [
  'Phiếu lý lịch tư pháp',
  'Xóa án tích',
  'Vay vốn ngân hàng chính sách xã hội',
  'Trình diện công an xã',
  'Học nghề và việc làm',
  'Giấy chứng nhận chấp hành xong án phạt tù',
  'Tái hòa nhập cộng đồng',
  'Trợ giúp pháp lý',
  'Đặc xá, mãn hạn tù',
  'Nơi cư trú',
];
/** Every sentence on many pages, as on the site. */
const pages = sentences.flatMap((text, at) => Array.from({ length: 24 }, () => ({ text: `${text}. ${sentences[(at + 1) % 10]}.` })));
const built = buildVocabulary(pages);
const vocabulary = readVocabulary(writeVocabulary(built));
const pairsOf = (table: string) =>
  table
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => line.split(' → ') as [string, string]);

describe('a misspelt query', () => {
  it.each(
    pairsOf(`
      lí nịch tư phap → lý lịch tư pháp
      vây vốn → vay vốn
      trich diện → trình diện
      hoc nge → học nghề
      giay trứng nhận → giấy chứng nhận
      tai hoa nhâp → tái hòa nhập
      ngân hang chinh xách → ngân hàng chính sách
      vayvon → vay vốn
      tái hoànhập cộng đồng → tái hòa nhập cộng đồng
      h oc nghe → học nghề
      công ann xã → công an xã
      cộng dồng → cộng đồng
      hòa nhậpp → hòa nhập
      trợ gúp pháp lý → trợ giúp pháp lý
      chợ giúp pháp lý → trợ giúp pháp lý
      đặc sá → đặc xá
      mãn hạng tù → mãn hạn tù
      nơi cư chú → nơi cư trú
      quyêt học ngề → quyêt học nghề
    `),
  )('%s → %s', (typed, meant) => {
    expect(suggest(typed, vocabulary, 3)[0]).toBe(meant);
    expect(suggest(meant, vocabulary, 3)).toEqual([]);
  });

  it('is answered with no more than was asked for', () => {
    expect(suggest('hoc nge', vocabulary, 0)).toEqual([]);
    expect(suggest('hoc nge', vocabulary, 1)).toHaveLength(1);
  });
});

describe('nothing is suggested', () => {
  it.each(['asdfgh', 'bitcoin', 'xyzzy', 'facebook', 'how to get a loan', '22/2023/QĐ-TTg', '', '   '])('for %o', (query) => {
    expect(suggest(query, vocabulary, 3)).toEqual([]);
  });

  it.each([...sentences, 'vay von', 'xoá án tich', 'li lich tu phap', 'tai hoa nhap cong dong', 'TÁI HOÀ NHẬP'])(
    'for %o, which occurs',
    (query) => {
      expect(suggest(query, vocabulary, 3)).toEqual([]);
    },
  );
});

describe('a correction that is searched by without asking', () => {
  it.each(
    pairsOf(`
      vây vốn → vay vốn
      lí nịch tư phap → lý lịch tư pháp
      vayvon → vay vốn
      h oc nghe → học nghề
      vây vốn bitcoin → vay vốn bitcoin
    `),
  )('%s → %s', (typed, meant) => {
    expect(assured(typed, vocabulary)).toBe(meant);
  });

  it.each(['vay vốn', 'vay von', 'bitcoin', 'asdfgh', '22/2023/QĐ-TTg', '', 'ngề', 'chính ngề'])('%o has none', (typed) => {
    expect(assured(typed, vocabulary)).toBeUndefined();
  });

  it('leaves a word as typed that is suggested but stands beside no word of the site', () => {
    const small = readVocabulary('bán1\nhọc3 nghề3\nnghề3');
    expect(suggest('bánn hoc nge', small, 1)).toEqual(['bán học nghề']);
    expect(assured('bánn hoc nge', small)).toBe('bánn học nghề');
    expect(assured('bánn', small)).toBeUndefined();
  });
});

describe('unknown syllables', () => {
  it('are told as typed, without numbers', () => {
    expect(unknownSyllables('vay vôns Bitcoin 2024 qd22', vocabulary)).toEqual(['vôns', 'bitcoin']);
    expect(unknownSyllables('tái HOÀ nhap, lí lịch', vocabulary)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('is written and read without loss', () => {
    expect(vocabulary.syllables).toEqual(built.syllables);
    expect(vocabulary.pairs).toEqual(built.pairs);
    expect(writeVocabulary(vocabulary)).toBe(writeVocabulary(built));
  });

  it('is the same in whatever order the pages come', () => {
    expect(writeVocabulary(buildVocabulary([...pages].reverse()))).toBe(writeVocabulary(built));
  });

  it('keeps the most telling pairs', () => {
    const few = buildVocabulary([...pages, { text: 'chứng và' }], 30);
    expect(few.pairs.get('cộng')?.get('đồng')).toBe(6);
    expect(few.pairs.get('chứng')?.has('và')).toBe(false);
    expect([...few.pairs.values()].reduce((sum, seconds) => sum + seconds.size, 0)).toBe(30);
  });

  it('takes no pair across a stop or a number', () => {
    const { pairs } = buildVocabulary([{ text: 'án phí, tiền 5 đồng' }]);
    expect([...pairs].map(([first, seconds]) => [first, [...seconds.keys()]])).toEqual([['án', ['phí']]]);
  });
});

const syllable = fc.constantFrom(...new Set(sentences.flatMap((each) => each.toLowerCase().match(/\p{L}+/gu) ?? [])));
const letters = fc.string({ unit: fc.constantFrom(...'aăâeioôuưdđtnghclrsx'), maxLength: 6 });
const query = fc.array(fc.oneof(syllable, letters), { maxLength: 10 }).map((all) => all.join(' '));

describe('whatever is typed', () => {
  it('what is suggested is not corrected further, and is not what was typed', () => {
    fc.assert(
      fc.property(query, (typed) => {
        for (const each of suggest(typed, vocabulary, 3)) {
          expect(suggest(each, vocabulary, 3)).toEqual([]);
          expect(each).not.toBe(typed);
        }
      }),
    );
  });

  it('an assured correction changes something, and takes every new word from a pair of the site', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const before = syllables(normalize(typed));
        const meant = assured(typed, vocabulary);
        expect(meant).not.toBe(before.join(' '));
        const words = meant?.split(' ') ?? [];
        if (words.length !== before.length) return;
        words.forEach((word, at) => {
          const paired = [at, at + 1].some((end) => vocabulary.pairs.get(words[end - 1] ?? '')?.has(words[end] ?? '') === true);
          if (word !== before[at]) expect([word, paired]).toEqual([word, true]);
        });
      }),
    );
  });

  it('it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), fc.string(), (typed, text) => {
        suggest(typed, vocabulary, 3);
        suggest(typed, readVocabulary(text), 3);
        assured(typed, vocabulary);
        assured(typed, readVocabulary(text));
        unknownSyllables(typed, buildVocabulary([{ text }]));
      }),
    );
  });
});
