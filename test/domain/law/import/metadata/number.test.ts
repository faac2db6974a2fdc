import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../../src/domain/law/import/read-plain.ts';

/** The number that a plan with these lines at its head gives. */
const read = (label: string, title = 'Thực hiện công tác tái hòa nhập cộng đồng') => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n-------\n${label}\n\nKẾ HOẠCH\n${title}\n\nĐiều 1. Mục đích\n\nNâng cao chất lượng.\n`;
  const { meta, messages } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(messages.some(({ ruleId }) => ruleId === 'import/unknown-number')).toBe(meta.number === undefined);
  return meta.number?.value;
};
const ofGovernment = 'Thực hiện  Nghị quyết số 12/NQ-CP ngày 05 tháng 01 năm 2024 của Chính phủ';

describe('the number at its label', () => {
  test.each([
    ['Số: 195 /KH-UBND', '195/KH-UBND'],
    ['Số : 195/KH-UBND', '195/KH-UBND'],
    ['SỐ: 12/2023/QĐ-UBND', '12/2023/QĐ-UBND'],
    ['Luật số: 41/2019/QH14', '41/2019/QH14'],
    ['Luật số 41/2019/QH14', '41/2019/QH14'],
    ['Nghị quyết số: 12/2023/NQ-HĐND', '12/2023/NQ-HĐND'],
    ['Nghị quyết số 12/2023/NQ-HĐND', '12/2023/NQ-HĐND'],
    ['Nghị định số 12/2023/NĐ-CP', '12/2023/NĐ-CP'],
    ['CHÍNH PHỦ  Nghị quyết số 12/NQ-CP', '12/NQ-CP'],
    ['12/2023/QĐ-UBND', '12/2023/QĐ-UBND'],
  ])('%j', (label, number) => {
    expect(read(label)).toBe(number);
    expect(read(label, ofGovernment)).toBe(number);
  });
});

describe('where its place is blank, no other number is taken for it', () => {
  test.each([
    'Số:        /KH-UBND',
    'Số:',
    'Số: …/KH-UBND',
    'Số: ....../2024/KH-UBND',
    'Số        /KH-UBND',
    'Số:      /KH-UBND      Cà Mau, ngày      tháng      năm 2024',
    'Cà Mau, ngày … tháng … năm 2024 Số:      /KH-UBND',
    'Nghị quyết số:      /2023/NQ-HĐND',
    'Nghị quyết số      /2023/NQ-HĐND',
    'Số:      /KH-UBND  Nghị quyết số 12/NQ-CP',
  ])('%j', (label) => {
    expect(read(label)).toBeUndefined();
    expect(read(label, ofGovernment)).toBeUndefined();
    expect(read(label, 'Thực hiện\n\nNghị quyết số 12/2023/NQ-HĐND')).toBeUndefined();
    expect(read(`${label}\n\nNghị quyết số 12/2023/NQ-HĐND`)).toBeUndefined();
    expect(read(`${label}\n\n12/2023/NQ-HĐND`)).toBeUndefined();
  });

  test('nor is the number that a title names after a wide space', () => {
    expect(read('', ofGovernment)).toBeUndefined();
  });
});
