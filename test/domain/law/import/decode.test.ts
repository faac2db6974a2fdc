import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/domain/law/import/decode.ts';
import type { SourceText } from '../../../../src/domain/law/import/stages.ts';
import { toTcvn3, toVni } from '../../../support/to-legacy.ts';
import { syllables } from '../../../support/vietnamese-letters.ts';
import { timeOf } from '../../../support/time.ts';

const source = (text: string): SourceText => ({
  stage: 'source',
  format: 'txt',
  file: 'thu.txt',
  lines: text.split('\n').map((line, index) => ({ text: line, line: index + 1, before: 'line' })),
  messages: [],
});
const decoded = (text: string) => {
  const { lines, messages } = decodeText(source(text));
  return { text: lines.map((line) => line.text).join('\n'), rules: messages.map(({ ruleId }) => ruleId.replace('import/', '')), messages };
};

describe('old encodings are found and converted', () => {
  test('a heading in TCVN3', () => {
    const { text, rules, messages } = decoded('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc\nSè: 5/Q§-UB');
    expect(text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/QĐ-UB');
    expect(rules).toEqual(['encoding-tcvn3', 'capitals-raised']);
    expect(messages[0]).toMatchObject({
      severity: 'note',
      place: { file: 'thu.txt', line: 1 },
      found: 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM',
      expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    });
    expect(messages[0]?.reason).toContain('3 dòng');
  });

  test('a heading in VNI', () => {
    const { text, rules } = decoded('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\ntình hình môùi\nQÑ-UBND');
    expect(text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\ntình hình mới\nQĐ-UBND');
    expect(rules).toEqual(['encoding-vni']);
  });

  test('letters torn apart follow the lines around them', () => {
    expect(decoded('Céng hßa x· héi chñ nghÜa ViÖt Nam\nPh\nè\ni hîp').text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\nPh\nố\ni hợp');
  });

  test('a file of both: Unicode lines stay', () => {
    const mixed = 'Quyết định này có hiệu lực từ ngày ký.\nCéng hßa x· héi chñ nghÜa ViÖt Nam\nNơi nhận: như Điều 3; lưu: VT.';
    expect(decoded(mixed).text).toBe(mixed.replace(/\n.*\n/u, '\nCộng hòa xã hội chủ nghĩa Việt Nam\n'));
  });

  test('a line that mixes both is left and reported', () => {
    const line = 'Điều 5. Ng\u00adêi ®\u00adîc h\u00adëng ¸n treo';
    const { text, rules } = decoded(line);
    expect(text).toBe(line);
    expect(rules).toEqual(['legacy-left']);
  });

  test('UTF-8 read as windows-1252 is read anew', () => {
    const { text, rules } = decoded('Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam');
    expect(text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(rules).toEqual(['encoding-utf8-misread']);
  });

  test('ư lost with its soft hyphen is told', () => {
    const long = 'Ngời đợc hởng án treo phải chấp hành quyết định của cơ quan. '.repeat(10);
    expect(decoded(toTcvn3(long)).rules).toContain('letter-may-be-lost');
  });

  test('a capital with a tone that TCVN3 cannot hold is told', () => {
    const { text, rules } = decoded(toTcvn3('9. Ủy ban nhân dân các huyện, thành phố\n10. Đề nghị các cơ quan, đơn vị thực hiện'));
    expect(text).toBe('9. ủy ban nhân dân các huyện, thành phố\n10. Đề nghị các cơ quan, đơn vị thực hiện');
    expect(rules).toEqual(['encoding-tcvn3', 'capital-may-be-lost']);
  });

  test('documents of any length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...syllables), { minLength: 8, maxLength: 15 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const text = rows.map((row) => `Người ${row.join(' ')} được hưởng`).join('\n');
          expect(decoded(toTcvn3(text)).text).toBe(text);
          expect(decoded(toVni(text)).text).toBe(text);
          expect(decoded(text)).toEqual({ text, rules: [], messages: [] });
        },
      ),
      { seed: 3 },
    );
  });
});

test.each([
  'Bộ Công an đã thử ở Đà Nẵng, Cà Mau và São Paulo.',
  'Hà Nam, Bình Trà, Công an',
  'Công tác; dân cư; có lý do; là án',
  'Le café à la crème brûlée, déjà vu; où êtes-vous, garçon ?',
  'Müller für Größe über alles schön, naïve, Straße',
  'El niño, señor, mañana, España, corazón, ¿qué?',
  'Não há ações; coração; informações; São João',
  'Bjørn Åse, smörgåsbord, Þór, Ægir',
  '§ 5, © 2025, 20°C, «Điều 5», 5 m², 3 × 4',
])('not an old encoding: %s', (text) => {
  expect(decoded(text)).toEqual({ text, rules: [], messages: [] });
});

describe('Unicode is made one', () => {
  test.each([
    ['marks apart', 'Cộng hòa xã hội'.normalize('NFD'), 'Cộng hòa xã hội', ['nfc']],
    [
      'windows-1258: vowel with its shape, tone apart',
      'Ðiê\u0300u lê\u0323 vê\u0300 thơ\u0300i ha\u0323n',
      'Điều lệ về thời hạn',
      ['nfc', 'eth-for-d'],
    ],
    ['marks in the wrong order', 'xâ\u0301p va\u0301\u0302p', 'xấp vấp', ['nfc', 'mark-order']],
    ['Icelandic eth for Đ throughout', 'Ðiều 5, QÐ-UB, NÐ-CP', 'Điều 5, QĐ-UB, NĐ-CP', ['eth-for-d']],
    ['invisible characters', 'hoà\u200b nhập\ufeff cộng\u00ad đồng', 'hoà nhập cộng đồng', ['invisible-removed']],
    ['spaces of other kinds', 'Điều\u00a05\u202fkhoản\u30002', 'Điều 5 khoản 2', ['space-kind']],
    [
      'punctuation of windows-1252 read as ISO-8859-1',
      'gọi là \u0093Đề án\u0094 \u0096 sau đây',
      'gọi là “Đề án” – sau đây',
      ['control-as-punctuation'],
    ],
  ])('%s', (_name, text, mended, rules) => {
    const read = decoded(text);
    expect(read.text).toBe(mended);
    expect(read.rules).toEqual(rules);
  });

  test.each([
    ['a stray eth among many Đ', 'Điều 5 Nghị định số 49/2020/NĐ-CP, TGĐÐ', ['look-alike-letter']],
    ['a lost letter', 'Người ch\ufffdp hành án', ['lost-letter']],
    ['a Cyrillic letter', 'Điều 5 của Luật \u0441ông an', ['look-alike-letter']],
    ['a ligature', 'Điều 5: o\ufb03ce', ['look-alike-letter']],
    ['a symbol of a font', '\uf0b7 Điều 5', ['private-use']],
    ['a mark on nothing', 'Điều \u0301 5', ['mark-left']],
  ])('%s is reported and stays', (_name, text, rules) => {
    const read = decoded(text);
    expect(read.text).toBe(text);
    expect(read.rules).toEqual(rules);
  });

  test('words of other scripts are no trap', () => {
    expect(decoded('Việt Nam (Вьетнам, Ελλάδα, 越南), ω = 2π').rules).toEqual([]);
  });
});

test('one message a kind, with how often and the first lines', () => {
  const { messages } = decoded(Array.from({ length: 2000 }, (_, index) => `Điều\u00a0${index}`).join('\n'));
  expect(messages).toHaveLength(1);
  expect(messages[0]?.reason).toContain('2000');
  expect(messages[0]?.reason).toContain('1, 2, 3, 4, 5 …');
});

test('clean lines are passed on as they are, and no text is refused', () => {
  const clean = source('Điều 1. Phạm vi điều chỉnh\nThông tư này quy định “việc” đó – như sau…');
  expect(decodeText(clean).lines.every((line, index) => line === clean.lines[index])).toBe(true);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { lines } = decodeText(source(text));
      for (const line of lines) expect(line.text.normalize('NFC')).toBe(line.text);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test.each([
  ['one long word with an odd letter', `${'nghiệp'.repeat(60_000)}ð`],
  ['one long word before a mark', `${'nghiệp'.repeat(60_000)}\u0301`],
  ['one long word of old codes', 'Ö·ß'.repeat(100_000)],
  ['hyphens of old codes', 'n-íc-'.repeat(60_000)],
  ['Greek letters', 'αа'.repeat(100_000)],
])('time grows with the size: %s', (_name, text) => {
  expect(timeOf(() => void decoded(text), 4000)).toBeLessThan(4000);
});
