import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumbers } from '../../../src/domain/search/document-numbers.ts';
import { documentKinds } from '../../../src/domain/law/citations/kinds.ts';
import { attachedKinds, levelIds, levels } from '../../../src/domain/law/levels.ts';
import { readKind } from '../../../src/domain/search/said-kinds.ts';
import { readProvision } from '../../../src/domain/search/said-provisions.ts';
import { queryWords } from '../../../src/domain/search/query-words.ts';

/** A number on one line: kind, count, year, symbols. */
const numbersIn = (query: string) =>
  documentNumbers(query).numbers.map(({ kind = '-', count, year = '-', symbols }) => [kind, count, year, ...symbols].join(' '));
const unitsIn = (query: string) =>
  documentNumbers(query).provisions.map((steps) => steps.map(({ token, values }) => `${token} ${values.join('|')}`).join(', '));

describe('numbers of documents', () => {
  test.each([
    ['nd 231', ['nghi-dinh 231 -']],
    ['nđ231', ['nghi-dinh 231 -']],
    ['NĐ 231/2026', ['nghi-dinh 231 2026']],
    ['Nghị định số 03/2019/NĐ-CP', ['nghi-dinh 3 2019 nđ cp']],
    ['49/2020', ['- 49 2020']],
    ['49 2020', ['- 49 2020']],
    ['22/2023/QĐ-TTg', ['quyet-dinh 22 2023 qđ ttg']],
    ['QĐ-TTg 22/2023', ['quyet-dinh 22 2023']],
    ['127/2025/qh15', ['- 127 2025 qh15']],
    ['18-NQ/TW', ['nghi-quyet 18 - nq tw']],
    ['3999/UBND-NCPC', ['- 3999 - ubnd ncpc']],
    ['1320', ['- 1320 -']],
    ['bộ luật 100', ['bo-luat 100 -']],
    ['nd 231 và tt 10', ['nghi-dinh 231 -', 'thong-tu 10 -']],
    ['qđ 634 ngày 13/5/2020', ['quyet-dinh 634 -']],
  ])('%s', (query, read) => {
    expect(numbersIn(query)).toEqual(read);
  });

  test.each([
    'vay 100 triệu',
    '18 tuổi',
    '2 năm',
    'thang 10',
    'tháng 10/2024',
    'đi tù 3 năm',
    '1.000.000',
    '09/8/2022',
    '2020',
    'luật thahs 2019',
    'khoản 20 triệu',
    'năm 2025',
    '2026-2030',
    'quyết định 2 năm',
    '5,5 triệu',
  ])('%s names none', (query) => {
    expect(numbersIn(query)).toEqual([]);
  });
});

describe('provisions', () => {
  test.each([
    ['điểm đ khoản 9 điều 6', ['dieu 6, khoan 9, diem dd']],
    ['Điều 6, khoản 9, điểm đ', ['dieu 6, khoan 9, diem dd']],
    ['diem d khoan 9 dieu 6', ['dieu 6, khoan 9, diem d|dd']],
    ['điểm d khoản 9 điều 6', ['dieu 6, khoan 9, diem d']],
    ['điểm dd khoản 9', ['khoan 9, diem dd']],
    ['k9 đ6', ['dieu 6, khoan 9']],
    ['d6 k9', ['dieu 6, khoan 9']],
    ['đ đ k9 đ6', ['dieu 6, khoan 9, diem dd']],
    ['điều sáu', ['dieu 6']],
    ['khoản hai mươi mốt', ['khoan 21']],
    ['điều 6a', ['dieu 6a']],
    ['mục II', ['muc ii|2']],
    ['muc 2', ['muc 2|ii']],
    ['Phần thứ hai', ['phan 2|ii']],
    ['phu luc', ['phu-luc ']],
    ['phụ lục I', ['phu-luc i|1']],
    ['Mẫu số 01', ['mau 1|i|01']],
    ['gạch đầu dòng thứ ba khoản 1', ['khoan 1, gach 3']],
    ['đoạn không đánh số thứ nhất', ['doan 1']],
    ['tiết 1.1', ['tiet 1-1']],
    ['tiết 1.1.2', ['tieu-tiet 1-1-2']],
    ['khoản 1 và khoản 2 điều 5', ['khoan 1', 'dieu 5, khoan 2']],
    ['căn cứ thứ hai', ['can-cu 2']],
    ['nơi nhận', ['noi-nhan ']],
  ])('%s', (query, read) => {
    expect(unitsIn(query)).toEqual(read);
  });

  test.each(['khoản vay 20 triệu', 'điểm danh', 'mục đích', '100k', 'điều kiện vay', 'phần mềm', 'đoạn đường 6 km', 'điều năm 2019'])(
    '%s names none',
    (query) => {
      expect(unitsIn(query)).toEqual([]);
    },
  );
});

test('years and days are told from numbers', () => {
  expect(documentNumbers('luật thahs năm 2019').years).toEqual(['2019']);
  expect(documentNumbers('qđ 634 ngày 13 tháng 5 năm 2020').days).toEqual(['2020-05-13']);
});

test('kinds and units are those of the law', () => {
  const words = documentKinds.map(({ word }) => word.toLowerCase());
  const known = ['Nghị định', 'Thông tư liên tịch', 'Bộ luật', 'Quy chế', 'Kế hoạch', 'Đề án'];
  for (const word of known) {
    expect(words).toContain(word.toLowerCase());
    expect(readKind(queryWords(word), 0)?.length).toBe(word.split(' ').length);
  }
  for (const level of levelIds.filter((id) => !['tiet', 'tieu-tiet', 'diem'].includes(id))) {
    const token = readProvision(queryWords(`${levels[level].word} 2`), 0, true)?.step.token;
    expect(token).toBe(levels[level].token);
  }
  expect(Object.keys(attachedKinds)).toEqual(expect.arrayContaining(['phu-luc', 'mau', 'quy-che', 'ke-hoach', 'de-an', 'de-cuong']));
});

test('any string is read, and case, composition and spaces do not matter', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ \dđdknqt/.-]{0,40}$/u)), (query) => {
      const read = documentNumbers(query).numbers;
      expect(documentNumbers(`  ${query.normalize('NFD')} `).numbers).toEqual(read);
    }),
  );
});
