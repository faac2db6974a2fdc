import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { cardFile, contentWith } from '../../support/content.ts';

/** What ends a document, told from both sides: state and days of the old one, relations of the new one. */
const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
type Fields = Readonly<Record<string, string>>;
const oldLaw = (more: Fields = {}) => cardFile('Luật cũ', { issuedOn: '2019-06-14', state: 'het-hieu-luc', ...more });
const newLaw = (name: string, more: Fields = {}) => cardFile(name, { issuedOn: '2025-12-10', effectiveFrom: '2026-07-01', ...more });
const ends = (type: string, more = '') => `\n  - type: ${type}\n    document: luat-cu${more}`;
const check = (cards: Fields) =>
  checkContent(contentWith(Object.fromEntries(Object.entries(cards).map(([id, text]) => [`van-ban/${id}`, text]))), around);
const told = (cards: Fields) => check(cards).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
const explained = (cards: Fields) => formatMessages(check(cards));

describe('the day a law ends', () => {
  const replaced = (until: string, more: Fields = {}) => ({
    'luat-cu': oldLaw({ effectiveUntil: until }),
    'luat-moi': newLaw('Luật mới', { relations: ends('thay-the'), ...more }),
  });

  test('is the day the new law takes effect', () => {
    expect(explained(replaced('2026-07-01'))).toBe('');
  });

  test('another day is a slip in one of the two', () => {
    expect(explained(replaced('2024-01-01'))).toMatchInlineSnapshot(`
      "content/van-ban/luat-cu.md
        Lưu ý (effectiveUntil): Hết hiệu lực từ: content/van-ban/luat-moi.md ghi "Thay thế" cả văn bản này, có hiệu lực từ 2026-07-01.
            Đang là:  2024-01-01
            Cần là:   2026-07-01
            Cách sửa: Đối chiếu hai văn bản rồi sửa ngày sai. Nếu văn bản kia định một ngày hết hiệu lực khác thì để nguyên và nói ở ô "Lý do". [content/end-against-relation]"
    `);
  });

  test.each([
    ['repealing ends a law as replacing does', { relations: ends('bai-bo') }, ['warning content/end-against-relation']],
    ['nobody knows yet from when the new law counts', { effectiveFrom: '' }, []],
    ['the new law is a draft of the editors', { status: 'nhap' }, []],
    ['the new law replaces one article only', { relations: ends('thay-the', '\n    provision: Điều 5') }, []],
    ['the new law only amends it', { relations: ends('sua-doi') }, []],
  ])('%s', (_name, more: Fields, messages) => {
    const cards = replaced('2024-01-01', more);
    const text = cards['luat-moi'].replace('effectiveFrom: \n', '');
    expect(told({ ...cards, 'luat-moi': text })).toEqual(messages);
  });
});

describe('a law that is said to have ended', () => {
  test('with neither a day nor a law that ended it asks for a source, and no more', () => {
    expect(explained({ 'luat-cu': oldLaw() })).toMatchInlineSnapshot(`
      "content/van-ban/luat-cu.md
        Ghi chú (state): Tình trạng hiệu lực: cổng chưa biết văn bản này hết hiệu lực từ ngày nào, cũng chưa có văn bản nào ghi là thay thế hay bãi bỏ nó.
            Đang là:  het-hieu-luc
            Cách sửa: Tìm được nguồn thì ghi ngày vào "Hết hiệu lực từ", và ghi quan hệ ở văn bản thay thế, bãi bỏ. Chưa có nguồn thì để nguyên, không đoán. [content/end-unexplained]"
    `);
  });

  test('with a day, or with the law that ended it, says enough', () => {
    expect(told({ 'luat-cu': oldLaw({ effectiveUntil: '2026-07-01' }) })).toEqual([]);
    expect(told({ 'luat-cu': oldLaw(), 'luat-moi': newLaw('Luật mới', { relations: ends('thay-the') }) })).toEqual([]);
  });

  test('a law nobody has verified is asked for nothing', () => {
    expect(told({ 'luat-cu': oldLaw({ state: 'chua-xac-minh' }) })).toEqual([]);
  });
});

describe('a law that nobody has verified, and that another replaces', () => {
  const replaced = (more: Fields = {}) => ({
    'luat-cu': oldLaw({ state: 'chua-xac-minh' }),
    'luat-moi': newLaw('Luật mới', { relations: ends('thay-the'), ...more }),
  });

  test('is looked at again once the other is in force', () => {
    expect(told(replaced())).toEqual(['warning content/state-left-open']);
  });

  test.each([
    ['not in force yet', { effectiveFrom: '2027-01-01', state: 'chua-co-hieu-luc' }],
    ['a draft', { status: 'nhap' }],
    ['replacing one article', { relations: ends('thay-the', '\n    provision: Điều 5') }],
  ])('not while the other is %s', (_name, more: Fields) => {
    expect(told(replaced(more))).toEqual([]);
  });
});

describe('a law ends once', () => {
  const byTwo = (first: string, second: string, more: Fields = {}) => ({
    'luat-cu': oldLaw({ effectiveUntil: '2026-07-01' }),
    'luat-a': newLaw('Luật A', { relations: first }),
    'luat-b': newLaw('Luật B', { relations: second, ...more }),
  });

  test('two laws that both replace the whole of it cannot both be right', () => {
    expect(explained(byTwo(ends('thay-the'), ends('thay-the')))).toMatchInlineSnapshot(`
      "content/van-ban/luat-cu.md
        Lưu ý (state): Tình trạng hiệu lực: nhiều văn bản cùng ghi là thay thế hoặc bãi bỏ cả văn bản này, mà một văn bản chỉ hết hiệu lực một lần.
            Đang là:  content/van-ban/luat-a.md ("Thay thế", từ 2026-07-01); content/van-ban/luat-b.md ("Thay thế", từ 2026-07-01)
            Cách sửa: Giữ quan hệ ở văn bản có câu thay thế, bãi bỏ. Ở văn bản kia thì xóa, hoặc ghi rõ điều khoản nếu nó chỉ thay một phần. [content/ended-by-several]"
    `);
  });

  test('two laws may each replace a part; a draft does not count', () => {
    const part = (article: string) => ends('thay-the', `\n    provision: ${article}`);
    expect(told(byTwo(part('Điều 5'), part('Điều 6')))).toEqual([]);
    expect(told(byTwo(ends('thay-the'), part('Điều 6')))).toEqual([]);
    expect(told(byTwo(ends('thay-the'), ends('thay-the'), { status: 'nhap' }))).toEqual([]);
  });

  test('one law replaces it or repeals it, not both', () => {
    const both = (first: string, second: string) => ({
      'luat-cu': oldLaw({ effectiveUntil: '2026-07-01' }),
      'luat-moi': newLaw('Luật mới', { relations: `${ends('thay-the', first)}${ends('bai-bo', second)}` }),
    });
    expect(explained(both('', ''))).toMatchInlineSnapshot(`
      "content/van-ban/luat-moi.md
        Lưu ý (relations[1]): Quan hệ với văn bản khác › quan hệ 2: ở trên đã ghi "Thay thế" cùng văn bản ấy (quan hệ 1).
            Đang là:  Bãi bỏ luat-cu
            Cách sửa: Giữ một: có quy định mới thay vào thì chọn "Thay thế", chỉ bỏ đi thì chọn "Bãi bỏ". Nếu mỗi quan hệ nói một phần thì ghi điều khoản ở cả hai. [content/replaced-and-repealed]"
    `);
    const article = (number: number) => `\n    provision: Điều ${String(number)}`;
    expect(told(both(article(5), article(5)))).toEqual(['warning content/replaced-and-repealed']);
    expect(told(both(article(5), article(6)))).toEqual([]);
  });
});
