import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/domain/law/import/decode.ts';
import { pageNumberIn } from '../../../../src/domain/law/import/page-numbers.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import type { SourceFormat } from '../../../../src/domain/law/import/stages.ts';
import { stripFurniture } from '../../../../src/domain/law/import/strip-furniture.ts';

/** What is taken out of a text and what is told of it; another format stands for its reader. */
function strip(text: string, format: SourceFormat = 'txt'): { readonly removed: string[]; readonly told: string[] } {
  const source = readPlain({ text, encoding: 'utf-8' }, 'a', 'txt');
  const bare = stripFurniture(decodeText({ ...source, format }));
  const warnings = bare.messages.filter(({ severity }) => severity === 'warning');
  return {
    removed: bare.removed.map((piece) => piece.text),
    told: warnings.map(({ ruleId, found = '' }) => `${ruleId.replace('import/', '')} ${found}`),
  };
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `Ý thứ ${String(index + 1)} của hàng`).join('\n\n');
const pages = (count: number, page: (number: number) => string) => Array.from({ length: count }, (_, index) => page(index + 1)).join('\f');

test.each([
  ['5', 5],
  ['- 5 -', 5],
  ['Trang 5/12', 5],
  ['1\t\t\t', undefined],
  ['5 người', undefined],
])('%j as the number of a page: %s', (text, number) => {
  expect(pageNumberIn(text)).toBe(number);
});

test('numbers alone under a row of a table are rows of it, and no page numbers to be deleted', () => {
  expect(strip('STT\tHọ và tên\n\n1\n\n2\n\nNơi nhận:', 'html').told).toEqual([]);
  expect(strip('Họ và tên\n\n1\n\n2\n\nNơi nhận:', 'html').told).toEqual(['lone-number 1', 'lone-number 2']);
});

describe('running heads', () => {
  const law = (number: number) => `Luật Thi hành án hình sự\nĐiều ${String(number)}. Một\n\n1. Hai.\n\nviệc thứ ${String(number)}`;
  const form = (number: number) =>
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN XIN SỐ ${String(number)}\n\nTôi tên là: ........\n\n(Ký, ghi rõ họ tên)`;
  const numbered = (number: number) => `Mẫu số 0${String(number)}\n\nGIẤY XÁC NHẬN\n\nTôi tên là: ........\n\nNGƯỜI LÀM ĐƠN`;
  const certificate = (number: number) =>
    `Trại giam Số Một\n\nGIẤY RA TRẠI\n\nSố của giấy là ${String(number)}\n\nđã chấp hành xong\n\nGiám thị trại giam`;

  test('the same line at the top of every page is no word of the law', () => {
    expect(strip(pages(4, law)).removed).toEqual(Array.from({ length: 4 }, () => 'Luật Thi hành án hình sự'));
  });
  test('the page number inside a running head may count on', () => {
    expect(strip(pages(3, (number) => `Luật Đặc xá ${String(number)}\nĐiều ${String(number)}. Một\n\n1. Hai.`)).removed).toHaveLength(3);
  });
  test.each([
    ['the national heading and the signature of forms', form],
    ['numbers and signers of forms', numbered],
  ])('%s stay, page after page', (_, page) => {
    expect(strip(pages(5, page)).removed).toEqual([]);
  });
  test('a form on each page repeats its second line, too: it stays, and is told', () => {
    const { removed, told } = strip(pages(4, certificate));
    expect(removed).toEqual([]);
    expect(told).toContain('repeated-line Trại giam Số Một');
  });
  test('a line on fewer than half of the pages stays, and is told', () => {
    const { removed, told } = strip(
      pages(9, (number) => (number % 3 === 0 ? law(number) : law(number).replace('Luật', `Phần ${'ABCDEFGHI'.charAt(number)}`))),
    );
    expect(removed).toEqual([]);
    expect(told).toContain('repeated-line Luật Thi hành án hình sự');
  });
  test.each(['docx', 'html'] as const)('a %s has its running heads apart: what repeats among its words stays', (format) => {
    expect(strip(pages(4, law), format).removed).toEqual([]);
  });
  test('one line of the gazette alone may be quoted', () => {
    expect(strip('Điều 1. Sửa dòng sau:\n\nCÔNG BÁO/Số 12 + 13/Ngày 01-7-2020\n\nthành dòng khác.').removed).toEqual([]);
  });
});

describe('page numbers', () => {
  const numbered = (foot: (number: number) => string) => (number: number) => `Trang của ý ${String(number)}\n\nhết ý\n\n${foot(number)}`;

  test('numbers at the foot of pages that count on with them go', () => {
    expect(
      strip(
        pages(
          4,
          numbered((number) => `- ${String(number + 6)} -`),
        ),
      ).removed,
    ).toEqual(['- 7 -', '- 8 -', '- 9 -', '- 10 -']);
  });
  test('page 2 of two pages is numbered at its top', () => {
    expect(strip('Điều 1. Một\n\nhết\f2\n\nĐiều 2. Hai').removed).toEqual(['2']);
  });
  test('a number misread between two pages that count on goes with them', () => {
    expect(
      strip(
        pages(
          6,
          numbered((number) => (number === 4 ? '44' : String(number))),
        ),
      ).removed,
    ).toEqual(['1', '2', '3', '44', '5', '6']);
  });
  test('numbers inside pages, and numbers that do not count on, stay and are told', () => {
    const { removed, told } = strip(
      pages(4, (number) => `Bảng ${String(number)}\n\n${String(number)}\n\nhết bảng\n\n${String((number * 7) % 5)}`),
    );
    expect(removed).toEqual([]);
    expect(told.filter((one) => one.startsWith('lone-number'))).toHaveLength(8);
  });
  test.each(['docx', 'html'] as const)('a %s has no page numbers among its words', (format) => {
    const { removed, told } = strip(
      `${paragraphs(38)}\n\n2\n\n${paragraphs(38)}\n\n3\n\n${paragraphs(38)}\n\n4\n\n${paragraphs(5)}`,
      format,
    );
    expect(removed).toEqual([]);
    expect(told).toEqual(['lone-number 2', 'lone-number 3', 'lone-number 4']);
  });
  test('without page breaks, numbers go when they count on through the text at the distance of pages', () => {
    expect(strip(`${paragraphs(38)}\n\n2\n\n${paragraphs(38)}\n\n3\n\n${paragraphs(38)}\n\n4\n\n${paragraphs(5)}`).removed).toEqual([
      '2',
      '3',
      '4',
    ]);
  });
  test.each([
    ['two numbers', `${paragraphs(30)}\n\n2\n\n${paragraphs(30)}\n\n3\n\n${paragraphs(5)}`],
    ['numbers of parts of a table, close together', [1, 2, 3, 4].map((part) => `${String(part)}\n\n${paragraphs(12)}`).join('\n\n')],
    ['numbers of parts, from the first on', [1, 2, 3, 4].map((part) => `${String(part)}\n\n${paragraphs(40)}`).join('\n\n')],
    [
      'a list far down in the text',
      `${paragraphs(400)}\n\n${[2, 3, 4].map((part) => `${String(part)}\n\n${paragraphs(20)}`).join('\n\n')}`,
    ],
    ['"Trang 5" alone', `${paragraphs(5)}\n\nTrang 5\n\nTheo mẫu tại\n\nTrang 6\n\ncủa Phụ lục.`],
  ])('%s stay and are told', (_, text) => {
    const { removed, told } = strip(text);
    expect(removed).toEqual([]);
    expect(told.filter((one) => one.startsWith('lone-number')).length).toBeGreaterThan(1);
  });
});

describe('chrome of web pages', () => {
  test('buttons at the end of the file go', () => {
    const buttons = ['Tải Văn bản tiếng Việt', 'Tải Văn bản tiếng Việt', 'Tải Văn bản gốc', 'Tải Văn bản gốc'];
    expect(strip(`Điều 1. Một\n\nHết./.\n${buttons.join('\n')}`).removed).toEqual(buttons);
  });
  test('a block of menu lines at the start of the file goes', () => {
    expect(strip('Tóm tắt văn bản\n\nVăn bản liên quan\n\nLược đồ\n\nĐiều 1. Một').removed).toHaveLength(3);
  });
  test.each(['Lưu trữ', 'Văn bản liên quan', 'Ghi chú văn bản', 'Tải Văn bản gốc'])('"%s" among provisions stays and is told', (line) => {
    const { removed, told } = strip(`Điều 5. Các bước\n\n${line}\n\nHồ sơ được lưu trữ 5 năm.`);
    expect(removed).toEqual([]);
    expect(told).toEqual([`maybe-furniture ${line}`]);
  });
  test('one such heading at the end of the file is no block', () => {
    expect(strip('Điều 5. Các bước\n\nLưu trữ').removed).toEqual([]);
  });
  test('in a Word file nothing is chrome', () => {
    expect(strip('Văn bản liên quan\n\nLưu trữ\n\nĐiều 1. Một', 'docx').removed).toEqual([]);
  });
  test('twenty digits go only above a provision of the codification', () => {
    expect(strip('3900300000000000000600004280252090036000\n\nĐiều 39.3.LQ.1. Phạm vi').removed).toHaveLength(1);
    expect(strip('Số tài khoản\n\n12345678901234567890\n\nmở tại Kho bạc.').removed).toEqual([]);
  });
  test('the table of information at the top of a page goes', () => {
    const info = ['THÔNG TIN VĂN BẢN', 'Số hiệu: 231/2026/NĐ-CP', 'Ngày ban hành: 2026-06-25', 'Nguồn: chinhphu.vn', 'VĂN BẢN'];
    expect(strip(`231/2026/NĐ-CP\n\n${info.join('\n\n')}\n\nNGHỊ ĐỊNH`).removed).toEqual(info);
  });
  test.each([
    [
      'sentences under such a heading',
      'THÔNG TIN VĂN BẢN\n\nSố hiệu phải ghi đủ.\n\nNgày ban hành phải ghi đủ.\n\nNguồn kinh phí do ngân sách bảo đảm.',
    ],
    ['a form deep in the text', `${paragraphs(20)}\n\nTHÔNG TIN VĂN BẢN\n\nSố hiệu: ....\n\nNgày ban hành: ....\n\nNgười ký: ....`],
  ])('%s stay and are told', (_, text) => {
    const { removed, told } = strip(text);
    expect(removed).toEqual([]);
    expect(told).toContain('maybe-furniture THÔNG TIN VĂN BẢN');
  });
  test('a form that asks for the time of signing is no stamp', () => {
    expect(strip('Người ký: ....\nThời gian ký: 5 phút').removed).toEqual([]);
  });
});
