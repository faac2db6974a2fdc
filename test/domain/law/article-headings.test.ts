import { describe, expect, test } from 'vitest';
import { anchors } from '../../../src/domain/law/anchors.ts';
import { importLaw } from '../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../src/domain/law/import/read-plain.ts';
import { classify } from '../../../src/domain/law/lines.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { serialize } from '../../../src/domain/law/serialize.ts';

/** The anchors of articles, and the rules that the lines break. */
const read = (...paragraphs: readonly string[]) => {
  const text = `${paragraphs.join('\n\n')}\n`;
  const { law, messages } = parse(text);
  expect(serialize(law)).toBe(text);
  return {
    articles: anchors(law).filter((anchor) => /^dieu-\d+[a-z]?(?:-lan-\d)?$/u.test(anchor)),
    rules: messages.map(({ ruleId }) => ruleId),
  };
};

describe('no space between the number of an article and its title', () => {
  test.each([
    ['Điều 18.Không cách', '18', 'Không cách'],
    ['Điều 18:Không cách', '18', 'Không cách'],
    ['Điều 217a.Tội vi phạm', '217a', 'Tội vi phạm'],
    ['ĐIỀU 3.PHẠM VI ĐIỀU CHỈNH', '3', 'PHẠM VI ĐIỀU CHỈNH'],
    ['Điều 4.Luật sư', '4', 'Luật sư'],
    ['Điều 5.Quyết định hưởng án treo', '5', 'Quyết định hưởng án treo'],
    ['Điều 6.Quy định chung', '6', 'Quy định chung'],
    ['Điều 7.Điều kiện tha tù trước thời hạn', '7', 'Điều kiện tha tù trước thời hạn'],
    ['Điều 8.Phần mềm', '8', 'Phần mềm'],
  ])('%s', (line, number, words) => {
    expect(classify(line)).toMatchObject({ level: 'dieu', number, words });
  });

  test.each([
    'Điều 18.2',
    'Điều 18.2.1 Tiêu chuẩn',
    'Điều 18.a',
    'Điều 18.không cách',
    'Điều 5.NĐ',
    'Điều 5.BLHS quy định',
    'Điều 30.3.NĐ',
    'Điều 18.Bộ luật Hình sự',
    'Điều 18.Luật này',
    'Điều 18.Nghị định số 49/2020/NĐ-CP',
    'Điều 18.Khoản 2 Điều này',
    'Điều 18.Điều 19 Luật này',
  ])('%s is no article', (line) => {
    expect(classify(line).level).toBe('doan');
  });

  test('it counts among the others', () => {
    expect(read('Điều 1. Một', '1. A.', 'Điều 2.Phạm vi', '1. B.', 'Điều 3. Ba', '1. C.')).toEqual({
      articles: ['dieu-1', 'dieu-2', 'dieu-3'],
      rules: [],
    });
  });

  test('a line that stays words is told', () => {
    expect(read('Điều 1. Một', 'Áp dụng.', 'Điều 18.Bộ luật Hình sự quy định').rules).toEqual(['law/look-alike-number']);
  });
});

describe('a dash between the number of an article and its title', () => {
  test.each([
    'Điều 2 - Phạm vi',
    'Điều 2 – Phạm vi',
    'Điều 2 — Phạm vi',
    'Điều 2- Phạm vi',
    'Điều 2.- Phạm vi',
    'ĐIỀU 2 - PHẠM VI ĐIỀU CHỈNH',
  ])('%s', (line) => {
    expect(read('Điều 1. Một', '1. Áp dụng.', line, '1. B.', 'Điều 3. Ba', '1. C.')).toEqual({
      articles: ['dieu-1', 'dieu-2', 'dieu-3'],
      rules: [],
    });
  });

  test('all of them, under chapters and without a line of their own words', () => {
    const { articles, rules } = read(
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1 - Phạm vi điều chỉnh',
      'Luật này quy định về thi hành án hình sự.',
      'Điều 2 - Giải thích từ ngữ',
      'Điều 3 - Quyết định thi hành án',
      '1. Tòa án ra quyết định.',
      'Chương II',
      'Những quy định khác',
      'Điều 4 - Điều khoản thi hành',
      'Luật này có hiệu lực.',
    );
    expect(articles).toEqual(['dieu-1', 'dieu-2', 'dieu-3', 'dieu-4']);
    expect(rules).not.toContain('law/look-alike-number');
  });

  test('capitals right below the head', () => {
    expect(read('QUYẾT ĐỊNH:', 'ĐIỀU 1 - PHÊ DUYỆT ĐỀ ÁN', 'Phê duyệt.').articles).toEqual(['dieu-1']);
  });

  const stays = ['law/look-alike-number'];
  test.each([
    ['a citation', 'Áp dụng.', 'Điều 2 - Bộ luật này quy định việc thi hành án.'],
    ['a citation of a law', 'Áp dụng.', 'Điều 2 - Luật Thi hành án hình sự'],
    ['a range', 'Áp dụng.', 'Điều 2 - Điều 5 của Luật này.'],
    ['a short form', 'Áp dụng.', 'Điều 2 - BLHS'],
    ['a number out of order', 'Áp dụng.', 'Điều 16 - Gạch'],
    ['a number that was there', 'Áp dụng.', 'Điều 1 - Gạch'],
    ['a sentence that wraps', 'Áp dụng theo quy định tại', 'Điều 2 - Phần chung và Phần riêng.'],
    ['a sentence that wraps behind a comma', 'Áp dụng theo khoản 3,', 'Điều 2 - Phần chung.'],
    ['an item of a list', 'Bãi bỏ các điều sau đây:', 'Điều 2 - Phạm vi điều chỉnh;'],
    ['words that are brought in', 'Sửa đổi Điều 2 như sau:', 'Điều 2 - Phạm vi điều chỉnh.'],
  ])('%s stays words, with a warning', (_case, before, line) => {
    const { articles, rules } = read('Điều 1. Một', before, line);
    expect(articles).toEqual(['dieu-1']);
    expect(rules).toEqual(expect.arrayContaining(stays));
  });

  test.each(['Điều 2 - 5 Luật này', 'Điều 2 - theo Luật này'])('%s is no article', (line) => {
    expect(read('Điều 1. Một', 'Áp dụng.', line).articles).toEqual(['dieu-1']);
  });

  test('the heading itself, further below, says that the line above is none', () => {
    expect(read('Điều 1. Một', 'Áp dụng.', 'Điều 2 - Gạch', 'Điều 2. Hai', '1. A.').articles).toEqual(['dieu-1', 'dieu-2']);
  });

  test('what is quoted is none', () => {
    expect(read('Điều 1. Sửa đổi như sau:', '“Điều 5. Năm', 'Điều 2 - Gạch', '1. Một.”.', 'Điều 2. Hai', '1. A.').articles).toEqual([
      'dieu-1',
      'dieu-2',
    ]);
  });
});

test('imported, a dash between paragraphs is an article, and no letter changes', () => {
  const text = 'Điều 1 - Phạm vi điều chỉnh\n\nLuật này quy định.\n\nĐiều 2.Đối tượng áp dụng\n\nCơ quan, tổ chức.\n';
  const imported = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(imported.text).toBe(text);
  expect(anchors(imported.law)).toEqual(['dieu-1', 'dieu-1-doan-1', 'dieu-2', 'dieu-2-doan-1']);
});
