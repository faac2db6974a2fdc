import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../../src/domain/law/import/read-plain.ts';

const read = (text: string) => {
  const { meta, messages, text: whole } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(whole.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  expect(messages.some(({ ruleId }) => ruleId === 'import/unknown-type')).toBe(meta.type === undefined);
  const told = messages.filter(({ ruleId }) => ruleId === 'import/title-may-go-on').map(({ found }) => found);
  return { type: meta.type?.value, title: meta.title?.value, told };
};
/** A text without the name of its type on a line: what its number and the line under it say. */
const unnamed = (number: string, under: string) =>
  read(
    `SỞ NỘI VỤ\n-------\nSố: ${number}\n${under}\n\nCà Mau, ngày 05 tháng 6 năm 2024\n\nKính gửi: Ủy ban nhân dân xã.\n\nTrả lời văn bản của quý cơ quan.\n`,
  );

describe('the type that a number shows', () => {
  test.each([
    ['12/QĐ-UBND', 'Quyết định'],
    ['12/2024/QĐ-TTg', 'Quyết định'],
    ['12/2024/TT-BCA', 'Thông tư'],
    ['03/2021/TTLT-BCA-BQP', 'Thông tư liên tịch'],
    ['03/2001/TTLT/BCA-BQP', 'Thông tư liên tịch'],
    ['12/CT-TTg', 'Chỉ thị'],
    ['195/KH-UBND', 'Kế hoạch'],
    ['12/2024/NĐ-CP', 'Nghị định'],
  ])('%s: %s', (number, type) => {
    expect(unnamed(number, '').type).toBe(type);
  });

  test.each(['123/SNV-TT', '555/UBND-KH', '555/UBND-TT', '12/VP-TH-BC', '41/2019/QH14'])('%s: none', (number) => {
    expect(unnamed(number, '').type).toBeUndefined();
  });
});

describe('a subject under the number makes it a letter', () => {
  test.each(['4567/CT-TTHT', '123/SNV-TT', '555/UBND-KH', '3999/UBND-NCPC', '12/TTr-P1', '77/KH-ĐT'])('%s', (number) => {
    expect(unnamed(number, 'V/v hướng dẫn chính sách thuế')).toMatchObject({ type: 'Công văn', title: 'hướng dẫn chính sách thuế' });
    expect(unnamed(`${number} V/v hướng dẫn chính sách thuế`, '').type).toBe('Công văn');
  });

  test('"Về việc" stands under the number of a decision, too', () => {
    expect(unnamed('12/QĐ-UBND', 'Về việc phê duyệt Đề án').type).toBe('Quyết định');
    expect(unnamed('12/2024/TT-BCA', 'Về việc phê duyệt Đề án').type).toBe('Thông tư');
    expect(unnamed('555/UBND-KH', 'Về việc phê duyệt Đề án').type).toBe('Công văn');
    expect(unnamed('4567/CT-TTHT', 'Về việc phê duyệt Đề án').type).toBeUndefined();
  });

  test('unless the name of the type stands as a line of its own', () => {
    expect(unnamed('12/CT-UBND', 'V/v tăng cường quản lý\n\nCHỈ THỊ\nVề việc tăng cường quản lý').type).toBe('Chỉ thị');
    expect(unnamed('12/BC-UBND', 'BÁO CÁO\nV/v tái hòa nhập cộng đồng').type).toBe('Báo cáo');
  });
});

const decision = (...title: readonly string[]) =>
  read(
    `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n-------\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\n\n${title.join('\n\n')}\n\nCăn cứ Luật Thi hành án hình sự;\n\nĐiều 1. Ban hành Quy chế.\n`,
  );
const first = 'Ban hành Quy chế phối hợp quản lý người chấp hành xong án phạt tù';

describe('a title that goes on in the next paragraph', () => {
  test.each([
    [[first, 'trên địa bàn tỉnh Cà Mau']],
    [[first, 'trên địa bàn', 'tỉnh Cà Mau']],
    [['Ban hành Quy chế phối hợp giữa Công an tỉnh và', 'Sở Tư pháp']],
    [['Về việc ban hành Quy chế', 'quản lý người chấp hành xong án phạt tù']],
  ])('%j is whole', (title) => {
    expect(decision(...title)).toEqual({ type: 'Quyết định', title: title.join(' '), told: [] });
  });

  test.each([
    [[first]],
    [[first, '-------']],
    [[first, '(Kèm theo Tờ trình số 12/TTr-STP)']],
    [[first, 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU']],
    [[first, 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU']],
    [[first, 'GIÁM ĐỐC SỞ TƯ PHÁP']],
    [[first, 'Thực hiện Luật Thi hành án hình sự, Ủy ban nhân dân tỉnh ban hành Quy chế như sau:']],
  ])('%j is the first alone', (title) => {
    expect(decision(...title)).toEqual({ type: 'Quyết định', title: first, told: [] });
  });

  test.each([
    [['Ban hành Quy chế phối hợp', 'Quản lý người chấp hành xong án phạt tù']],
    [['Ban hành Quy chế phối hợp', 'Công an tỉnh và Sở Tư pháp']],
    [['BAN HÀNH QUY CHẾ PHỐI HỢP', 'QUẢN LÝ NGƯỜI CHẤP HÀNH XONG ÁN PHẠT TÙ']],
  ])('%j may go on: the first is read and the next is told', (title) => {
    expect(decision(...title)).toEqual({ type: 'Quyết định', title: title[0], told: [title[1]] });
  });

  test('words that may end a title do not take the issuer in', () => {
    const title = 'Ban hành Kế hoạch hỗ trợ người mới về';
    expect(decision(title, 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH')).toEqual({ type: 'Quyết định', title, told: [] });
    expect(decision('Phối hợp với', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH').title).toBe('Phối hợp với');
  });

  test('a subject goes on, too', () => {
    expect(unnamed('12/UBND-NC', 'V/v trả lời kiến nghị của cử tri\n\nvề tái hòa nhập cộng đồng').title).toBe(
      'trả lời kiến nghị của cử tri về tái hòa nhập cộng đồng',
    );
  });
});
