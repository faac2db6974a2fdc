import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportedMeta } from '../../../src/domain/law/import/imported-meta.ts';
import { bodyDiff } from '../../../tools/import-law/body-diff.ts';
import { deriveId, provinceName } from '../../../tools/import-law/derive-id.ts';
import { isCard, splitEntry, withHashes } from '../../../tools/import-law/kept-entry.ts';
import { asInSentence, signedAs } from '../../../tools/import-law/official-names.ts';
import { laws } from '../../domain/law/five-texts.ts';

const found = (value: string) => ({ value, line: 1, words: value });
const none: ImportedMeta = {
  nationalHeading: undefined,
  issuer: undefined,
  parentIssuer: undefined,
  number: undefined,
  issuedOn: undefined,
  place: undefined,
  type: undefined,
  title: undefined,
  grounds: [],
  signers: [],
  recipients: [],
  effect: undefined,
};

describe('the id of a document is made as those that are here', () => {
  test.each([
    ['1320/QĐ-UBND', 'Quyết định', '2022-08-09', 'Ủy ban nhân dân tỉnh Đắk Nông', '1320-qd-ubnd-dak-nong-2022'],
    ['1320/QĐ-UBND', 'Quyết định', '2022-08-09', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', '1320-qd-ubnd-dak-nong-2022'],
    ['195/KH-UBND', 'Kế hoạch', '2023-11-09', 'UBND tỉnh Quảng Ngãi', '195-kh-ubnd-quang-ngai-2023'],
    ['3999/UBND-NCPC', 'Công văn', '2022-06-23', 'UBND tỉnh Bắc Kạn', '3999-ubnd-ncpc-bac-kan-2022'],
    ['12/QĐ-UBND', 'Quyết định', '2024-01-02', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', '12-qd-ubnd-ho-chi-minh-2024'],
    ['231/2026/NĐ-CP', 'Nghị định', '2026-06-25', 'Chính phủ', 'nd-231-2026'],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-01-02', 'UBND tỉnh Gia Lai', '12-qd-ubnd-gia-lai-2026'],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-01-02', undefined, undefined],
    ['22/2023/QĐ-TTg', 'Quyết định', '2023-08-17', 'Thủ tướng Chính phủ', 'qd-22-2023'],
    ['06/2024/TT-BCA', 'Thông tư', '2024-03-01', 'Bộ Công an', 'tt-6-2024'],
    ['127/2025/QH15', 'Luật', '2025-12-10', 'Quốc hội', 'luat-127-2025'],
    ['202/2025/QH15', 'Nghị quyết', '2025-06-12', 'Quốc hội', 'nq-202-2025'],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-03-05', 'ỦY BAN NHÂN DÂN TỈNH GIA LAI', '12-qd-ubnd-gia-lai-2026'],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-04-09', 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU', '12-qd-ubnd-ca-mau-2026'],
    ['05/2025/NQ-HĐND', 'Nghị quyết', undefined, 'Hội đồng nhân dân thành phố Huế', '5-nq-hdnd-hue-2025'],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-03-05', 'ỦY BAN NHÂN DÂN', undefined],
    ['12/2026/QĐ-UBND', 'Quyết định', '2026-03-05', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', undefined],
    ['634/QĐ-TTg', 'Quyết định', '2020-05-13', 'Thủ tướng Chính phủ', undefined],
    ['1320/QĐ-UBND', 'Quyết định', undefined, 'UBND tỉnh Đắk Nông', undefined],
    [undefined, 'Kế hoạch', '2026-01-01', 'UBND tỉnh Đắk Nông', undefined],
  ])('%s, %s, %s, %s', (number, type, day, issuer, id) => {
    const meta = {
      ...none,
      number: number === undefined ? undefined : found(number),
      type: found(type),
      issuer: issuer === undefined ? undefined : found(issuer),
      issuedOn: day === undefined ? undefined : found(day),
    };
    expect(deriveId(meta)).toBe(id);
  });
});

test.each([
  ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Hội đồng nhân dân thành phố Huế', 'Huế'],
  ['Bộ Tư pháp', undefined],
  [undefined, undefined],
])('the province of %s', (issuer, province) => expect(provinceName(issuer)).toBe(province));

test.each([
  [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch'],
  [['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG'], 'PHÓ THỦ TƯỚNG', 'TM. Chính phủ, KT. Thủ tướng, Phó Thủ tướng'],
  [['KT. BỘ TRƯỞNG'], 'THỨ TRƯỞNG', 'KT. Bộ trưởng, Thứ trưởng'],
  [[], 'GIÁM ĐỐC', 'Giám đốc'],
  [['TM. BAN CHỈ ĐẠO'], 'Chủ tịch', 'TM. BAN CHỈ ĐẠO, Chủ tịch'],
])('who signs %j as %s', (onBehalf, position, written) => expect(signedAs(onBehalf, position)).toBe(written));

test.each([
  ['BỘ TƯ PHÁP', 'Bộ Tư pháp'],
  ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
  ['ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG'],
])('%s in a sentence', (printed, written) => expect(asInSentence(printed)).toBe(written));

describe('front matter that people wrote', () => {
  test.each(laws.map(({ id, file }) => [id, file]))('%s keeps every letter but its two hashes', (_, file) => {
    const raw = readFileSync(file, 'utf8');
    const { yaml = '', body = '' } = splitEntry(raw) ?? {};
    const changed = withHashes(yaml, 'b'.repeat(64), 'a'.repeat(64)) ?? '';
    expect(changed.split('\n').filter((line, index) => line !== yaml.split('\n')[index])).toEqual([
      `  sha256: ${'a'.repeat(64)}`,
      `textSha256: ${'b'.repeat(64)}`,
    ]);
    expect(raw).toBe(`---\n${yaml}\n---\n${body}`);
  });

  test('without a lock gets one; what is broken is left alone', () => {
    expect(withHashes('source:\n  sha256: x # a\ntitle: A', 'L', 'S')).toBe('source:\n  sha256: S # a\ntitle: A\ntextSha256: L');
    expect(withHashes('title: A', 'L', 'S')).toBeUndefined();
    expect(withHashes('a: "', 'L', 'S')).toBeUndefined();
  });

  test('saved with the line ends of Windows is read like any other', () => {
    expect(splitEntry('---\r\ntitle: A\r\n---\r\n\r\nĐiều 1.\r\n')).toEqual({ yaml: 'title: A', body: '\nĐiều 1.\n' });
  });

  test('a card is known', () => {
    expect([isCard('fullText: false'), isCard('fullText: true'), isCard('title: A')]).toEqual([true, false, false]);
  });
});

describe('what changed since the former import', () => {
  test.each([
    ['only blank lines', 'A\nB\n', '\nA\n\nB\n', ''],
    [
      'a letter in a long paragraph',
      `${'a '.repeat(40)}phòng, chông ${'b '.repeat(40)}`,
      `${'a '.repeat(40)}phòng, chống ${'b '.repeat(40)}`,
      `dòng 1: …${'a '.repeat(40).slice(-31)}phòng, ch[-ô-]{+ố+}ng ${'b '.repeat(40).slice(0, 37)}…`,
    ],
    ['a new paragraph', 'A\n\nB', 'A\n\nC\n\nB', 'dòng 3:\n+ C'],
    ['a lost one', 'A\nB\nC', 'A\nC', 'dòng 2:\n- B'],
    ['two made one', 'A\nB', 'A B', 'dòng 1:\n- A\n- B\n+ A B'],
    ['a new first one', 'A\n\nB', 'C\n\nA\n\nB', 'dòng 1:\n+ C'],
    ['a new one between', 'A\n\nB\n\nC', 'A\n\nB\n\nD\n\nC', 'dòng 5:\n+ D'],
    ['a new last one', 'A\n\nB', 'A\n\nB\n\nC', 'dòng 4:\n+ C'],
    ['two neighbours', 'A a\n\nB b\n', 'A c\n\nB d\n', 'dòng 1: A [-a-]{+c+}\ndòng 3: B [-b-]{+d+}'],
  ])('%s', (_, before, after, told) => expect(bodyDiff(before, after)).toBe(told));

  test('lines are those of the file that holds the body', () => {
    expect(bodyDiff('A\n\nB', 'A\n\nC', 41)).toBe('dòng 43: [-B-]{+C+}');
  });

  test('a wholly new text is not compared letter by letter', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word} ${String(at)}`).join('\n');
    expect(bodyDiff(text('A'), text('B'))).toBe('Khác quá nhiều để liệt kê.');
  });
});
