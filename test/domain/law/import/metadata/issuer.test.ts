import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../../src/domain/law/import/read-plain.ts';

const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const readText = (head: string, under = '') => {
  const text = `${head}\n\nQUYẾT ĐỊNH\nVề việc phê duyệt\n${under}\nCăn cứ Luật Thi hành án hình sự;\n\nĐiều 1. Phê duyệt Đề án.\n`;
  const { meta, messages, text: whole } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(whole.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  const told = messages.find(({ ruleId }) => ruleId === 'import/unknown-issuer');
  expect(told === undefined).toBe(meta.issuer !== undefined);
  return [meta.issuer?.value, meta.parentIssuer?.value];
};
/** The left column one line below the other, and beside the national heading. */
const layouts = (column: readonly string[]) => [
  [...column, ...national, '-------', 'Số: 12/QĐ-TEST'].join('\n'),
  [...column, '-------', 'Số: 12/QĐ-TEST', ...national].join('\n'),
  [...national, '-------', ...column, 'Số: 12/QĐ-TEST'].join('\n'),
  [...column, 'Số: 12/QĐ-TEST'].join('\n\n'),
  [...column.map((line, index) => [line, national[index] ?? ''].join('          ').trim()), 'Số: 12/QĐ-TEST'].join('\n'),
  [...column.map((line, index) => `| ${line} | ${national[index] ?? ''} |`), '| Số: 12/QĐ-TEST | |'].join('\n'),
];

describe('a name of several lines is whole', () => {
  test.each([
    [['SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI']],
    [['SỞ LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI']],
    [['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ', 'XÃ HỘI']],
    [['BỘ NÔNG NGHIỆP', 'VÀ PHÁT TRIỂN NÔNG THÔN']],
    [['BỘ NÔNG NGHIỆP VÀ', 'PHÁT TRIỂN NÔNG THÔN']],
    [['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH']],
    [['ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU']],
    [['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ']],
    [['ỦY BAN THƯỜNG VỤ', 'QUỐC HỘI']],
    [['THỦ TƯỚNG', 'CHÍNH PHỦ']],
    [['NGÂN HÀNG NHÀ NƯỚC', 'VIỆT NAM']],
    [['VIỆN KIỂM SÁT NHÂN DÂN', 'TỐI CAO']],
    [['TÒA ÁN NHÂN DÂN', 'CẤP CAO TẠI HÀ NỘI']],
    [['BỘ CÔNG AN']],
  ])('%j', (column) => {
    for (const head of layouts(column)) expect([head, ...readText(head)]).toEqual([head, column.join(' '), undefined]);
  });

  test.each([
    [['UBND TỈNH CÀ MAU', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'], 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'UBND TỈNH CÀ MAU'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU', 'SỞ TƯ PHÁP'], 'SỞ TƯ PHÁP', 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU'],
  ])('%j, the parent aside', (column, issuer, parent) => {
    for (const head of layouts(column)) expect([head, ...readText(head)]).toEqual([head, issuer, parent]);
  });
});

describe('the lower of two bodies is the issuer', () => {
  test.each([
    ['BỘ CÔNG AN', 'TRẠI GIAM THANH PHONG'],
    ['BỘ TÀI CHÍNH', 'BẢO HIỂM XÃ HỘI VIỆT NAM'],
    ['SỞ NÔNG NGHIỆP VÀ PTNT', 'CHI CỤC KIỂM LÂM'],
    ['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'ỦY BAN TRUNG ƯƠNG'],
    ['BỘ CÔNG AN', 'HỌC VIỆN CẢNH SÁT NHÂN DÂN'],
    ['SỞ Y TẾ', 'BỆNH VIỆN ĐA KHOA TỈNH'],
    ['BỘ TÀI CHÍNH', 'KHO BẠC NHÀ NƯỚC'],
    ['CÔNG AN TỈNH CÀ MAU', 'TRẠI TẠM GIAM'],
    ['TỈNH ỦY CÀ MAU', 'BAN DÂN VẬN'],
    ['BỘ QUỐC PHÒNG', 'QUÂN KHU'],
    ['BỘ TƯ PHÁP', 'CỤC TRỢ GIÚP PHÁP LÝ'],
    ['UBND TỈNH CÀ MAU', 'ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH'],
    ['TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH CÀ MAU'],
    ['ĐẢNG ỦY CÔNG AN TỈNH', 'BAN TỔ CHỨC'],
  ])('%s, %s', (parent, issuer) => {
    for (const head of layouts([parent, issuer])) expect([head, ...readText(head)]).toEqual([head, issuer, parent]);
  });
});

describe('a line in capitals beside the name that is not understood leaves the issuer unknown', () => {
  test.each([
    [['BAN CHẤP HÀNH TỈNH CÀ MAU', 'ĐOÀN TNCS HỒ CHÍ MINH']],
    [['BỘ CÔNG AN', 'NÔNG TRƯỜNG SÔNG HẬU']],
    [['BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN', 'NÔNG THÔN']],
    [['NÔNG TRƯỜNG SÔNG HẬU', 'BAN QUẢN LÝ']],
    [['UBND TỈNH CÀ MAU', 'SỞ KHOA HỌC', 'CÔNG NGHỆ']],
  ])('%j', (column) => {
    for (const head of layouts(column)) expect([head, ...readText(head)]).toEqual([head, undefined, undefined]);
  });
});

describe('what is no name leaves it known', () => {
  test.each(['DỰ THẢO', 'MẬT', 'HỎA TỐC', 'CÔNG BÁO'])('%s over it', (mark) => {
    expect(readText(`${mark}\nBỘ CÔNG AN\n-------\nSố: 12/QĐ-TEST`)[0]).toBe('BỘ CÔNG AN');
  });
  test('the type under it', () => {
    for (const type of ['CÔNG ĐIỆN', 'LỆNH', 'BIÊN BẢN', 'VĂN BẢN HỢP NHẤT', 'QUYẾT ĐỊNH:'])
      expect([type, readText(`BỘ CÔNG AN\n${type}`)[0]]).toEqual([type, 'BỘ CÔNG AN']);
  });
  test('the authority between title and grounds, where the column is not there', () => {
    expect(readText('Số: 12/QĐ-TEST', '\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n')[0]).toBe('ỦY BAN NHÂN DÂN TỈNH CÀ MAU');
  });
});

test('the chairman of a committee is written over it', () => {
  for (const head of layouts(['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU']))
    expect([head, ...readText(head)]).toEqual([head, 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU', undefined]);
});

test.each([
  'TỈNH ỦY CÀ MAU\nĐẢNG CỘNG SẢN VIỆT NAM\n-------\nSố: 12-KH/TU',
  'TỈNH ỦY CÀ MAU          ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 12-KH/TU',
  'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY CÀ MAU\nSố: 12-KH/TU',
])('the name of the Party in the place of the national heading is no issuer: %j', (head) => {
  expect(readText(head)).toEqual(['TỈNH ỦY CÀ MAU', undefined]);
});
