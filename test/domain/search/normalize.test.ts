import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, sameSpelling, spellingKey, spellings, syllables } from '../../../src/domain/search/normalize.ts';

const pairs = (text: string) => text.split(' ').map((pair) => pair.split('/') as [string, string]);

describe('one syllable in two spellings', () => {
  it.each(pairs('hoà/hòa thuỷ/thủy khoẻ/khỏe uỷ/ủy toạ/tọa lý/lí kỹ/kĩ mỹ/mĩ quý/quí tỷ/tỉ sỹ/sĩ ty/ti hy/hi ly/li Lý/LÍ'))(
    '%s is %s',
    (one, other) => {
      expect(sameSpelling(one, other)).toBe(true);
      expect(sameSpelling(one.normalize('NFD'), other)).toBe(true);
      expect([...spellings(one)].sort()).toEqual([...spellings(other)].sort());
      expect(spellings(one)).toContain(other.toLowerCase());
      expect(spellings(one)).toHaveLength(2);
      expect(spellings(one)[0]).toBe(normalize(one));
    },
  );

  it.each(pairs('lý/lị quy/quay thủy/thủi vi/vy y/i tai/tay hai/hay lui/luy mía/mýa hòa/hóa hoa/hòa'))('%s is not %s', (one, other) => {
    expect(sameSpelling(one, other)).toBe(false);
  });

  it.each('vay vốn ở y tế gì giấy yêu tuyến hoàn thúc quyền 22 qđ vneid'.split(' '))('%s has one spelling', (syllable) => {
    expect(spellings(syllable)).toEqual([syllable]);
  });

  it('the key is one for all spellings, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'hklmstquiyoaeýíỳủảòẻ'), maxLength: 4 }), (text) => {
        const all = spellings(text);
        expect(all.length).toBeLessThanOrEqual(2);
        expect(new Set(all.map(spellingKey)).size).toBe(1);
        expect(spellingKey(spellingKey(text))).toBe(spellingKey(text));
      }),
    );
  });
});

it('a query is parted into syllables', () => {
  expect(syllables(normalize('  QĐ 22/2023,  Điều 5. HOÀ '))).toEqual(['qđ', '22', '2023', 'điều', '5', 'hòa']);
});
