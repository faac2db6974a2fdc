import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../../src/domain/law/import/read-plain.ts';

/** The head of a circular, with this line for its number and its day. */
const read = (line: string, heading = 'BỘ CÔNG AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------') => {
  const text = `${heading}\n\n${line}\n\nTHÔNG TƯ\nQuy định về công tác tái hòa nhập cộng đồng\n\nĐiều 1. Phạm vi điều chỉnh\n\nThông tư này quy định.\n`;
  const { meta, text: read } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(read.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  return { number: meta.number?.value, place: meta.place?.value, day: meta.issuedOn?.value, issuer: meta.issuer?.value };
};

describe('number and day on one line', () => {
  const whole = { number: '12/2024/TT-BCA', place: 'Hà Nội', day: '2024-03-15', issuer: 'BỘ CÔNG AN' };
  test.each([
    'Số: 12/2024/TT-BCA      Hà Nội, ngày 15 tháng 3 năm 2024',
    'Số: 12/2024/TT-BCA Hà Nội, ngày 15 tháng 3 năm 2024',
    'Số: 12/2024/TT-BCA\tHà Nội, ngày 15 tháng 3 năm 2024',
    'Số: 12/2024/TT-BCA\t\tHà Nội, ngày  15  tháng  3  năm  2024',
    'Số: 12/2024/TT-BCA | Hà Nội, ngày 15 tháng 3 năm 2024',
    '| Số: 12/2024/TT-BCA | Hà Nội, ngày 15 tháng 3 năm 2024 |',
    'Hà Nội, ngày 15 tháng 3 năm 2024      Số: 12/2024/TT-BCA',
    'Hà Nội, ngày 15 tháng 3 năm 2024 Số: 12/2024/TT-BCA',
    'Hà Nội, ngày 15 tháng 3 năm 2024\tSố: 12/2024/TT-BCA',
    'Hà Nội, ngày 15 tháng 3 năm 2024 | Số : 12/2024/TT-BCA',
    '| Hà Nội, ngày 15 tháng 3 năm 2024 | Số: 12/2024/TT-BCA |',
  ])('%j', (line) => {
    expect(read(line)).toEqual(whole);
  });

  test('the whole head in rows of a table', () => {
    const rows = 'BỘ CÔNG AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n------- | Độc lập - Tự do - Hạnh phúc';
    expect(read('Số: 12/2024/TT-BCA | Hà Nội, ngày 15 tháng 3 năm 2024', rows)).toEqual(whole);
  });

  test.each([
    [
      'Số: 9/QĐ-UBND   Bà Rịa - Vũng Tàu, ngày 01 tháng 02 năm 2024',
      { number: '9/QĐ-UBND', place: 'Bà Rịa - Vũng Tàu', day: '2024-02-01' },
    ],
    ['Số: 195 /KH-UBND Quảng Ngãi, ngày 09 tháng 11 năm 2023', { number: '195/KH-UBND', place: 'Quảng Ngãi', day: '2023-11-09' }],
    ['TP. Hồ Chí Minh, ngày 5 tháng 6 năm 2024  Số: 7/KH-UBND', { number: '7/KH-UBND', place: 'TP. Hồ Chí Minh', day: '2024-06-05' }],
    ['Hà Nội, ngày 14 tháng 6 năm 2019   Luật số: 41/2019/QH14', { number: '41/2019/QH14', place: 'Hà Nội', day: '2019-06-14' }],
  ])('%s', (line, value) => {
    expect(read(line)).toMatchObject(value);
  });
});

describe('what is blank or of another document stays unknown', () => {
  test.each([
    ['Số:      /2024/TT-BCA      Hà Nội, ngày      tháng      năm 2024', { number: undefined, place: 'Hà Nội', day: undefined }],
    ['Hà Nội, ngày …. tháng …. năm 2024\tSố:      /TT-BCA', { number: undefined, place: 'Hà Nội', day: undefined }],
    ['Số: 12/2024/TT-BCA      Hà Nội, ngày 31 tháng 02 năm 2024', { number: '12/2024/TT-BCA', place: 'Hà Nội', day: undefined }],
    ['Căn cứ Luật Tổ chức Chính phủ, ngày 18 tháng 02 năm 2025', { place: undefined, day: undefined }],
    ['Thực hiện Quyết định số 5/QĐ-BCA, ngày 18 tháng 02 năm 2025', { place: undefined, day: undefined }],
    ['Sửa đổi Thông tư số 5/2020/TT-BCA, ngày 18 tháng 02 năm 2020', { place: undefined, day: undefined }],
    ['Số: 12/2024/TT-BCA, ngày 18 tháng 02 năm 2020 của Bộ Công an', { place: undefined, day: undefined }],
  ])('%s', (line, value) => {
    expect(read(line)).toMatchObject(value);
  });

  test('where one space parts a body from the place, the day is sure and the place is not', () => {
    expect(read('ỦY BAN NHÂN DÂN Cà Mau, ngày 16 tháng 6 năm 2020')).toMatchObject({ place: undefined, day: '2020-06-16' });
  });
});
