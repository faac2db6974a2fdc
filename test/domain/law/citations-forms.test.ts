import { describe, expect, test } from 'vitest';
import { type CitationContext, findCitations } from '../../../src/domain/law/citations.ts';
import { resolveTarget } from '../../../src/domain/law/resolve.ts';
import { written } from '../../../tools/bench/citations/agreement.ts';

/** Ways to cite beside those of the lists; the lists are written apart from the code, these hold what was mended after reading the corpus. */

const decree: CitationContext = { anchor: 'dieu-7-khoan-2-diem-a', number: '49/2020/NĐ-CP' };
const law: CitationContext = { anchor: 'dieu-1', number: '41/2019/QH14' };

const check = (text: string, expected: readonly string[], context: CitationContext = decree) => {
  expect(findCitations(text, context).flatMap(({ targets }) => targets.map(written))).toEqual(expected);
};

describe('lists', () => {
  test.each<[string, string[]]>([
    [
      'các điểm a, b khoản 1 và điểm đ khoản 2 Điều 5 của Nghị định này',
      ['.#dieu-5-khoan-1-diem-a', '.#dieu-5-khoan-1-diem-b', '.#dieu-5-khoan-2-diem-dd'],
    ],
    [
      'Điều 5 và khoản 2 Điều 6 của Luật Cư trú năm 2020, Điều 7 của Nghị định này',
      ['Luật Cư trú 2020#dieu-5', 'Luật Cư trú 2020#dieu-6-khoan-2', '.#dieu-7'],
    ],
    ['khoản 1 và khoản 2, Điều 5, Chương II, Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-1', 'Luật Cư trú#dieu-5-khoan-2']],
    ['Điều 5, khoản 2, điểm b Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2-diem-b']],
    ['Điều 5, khoản 2 Điều 6 Luật Cư trú', ['Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6-khoan-2']],
    ['khoản 5 và Điều 34 Luật Cư trú', ['.#dieu-7-khoan-5', 'Luật Cư trú#dieu-34']],
    [
      'Điều 123 (tội giết người), Điều 134 (tội cố ý gây thương tích) của Bộ luật Hình sự',
      ['Bộ luật Hình sự#dieu-123', 'Bộ luật Hình sự#dieu-134'],
    ],
    [
      'Điều 82, Điều 83 và quy định khác của Luật Thi hành án dân sự',
      ['Luật Thi hành án dân sự#dieu-82', 'Luật Thi hành án dân sự#dieu-83'],
    ],
    ['Luật Cư trú (Điều 5, khoản 2 Điều 6)', ['Luật Cư trú', 'Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6-khoan-2']],
    [
      'Phụ lục I, II và III của Nghị định số 62/2021/NĐ-CP',
      ['62/2021/NĐ-CP#phu-luc-i', '62/2021/NĐ-CP#phu-luc-ii', '62/2021/NĐ-CP#phu-luc-iii'],
    ],
    ['theo phụ lục I kèm theo Nghị định này (Phụ lục IV)', ['.#phu-luc-i', '.#phu-luc-iv']],
  ])('%s', (text, expected) => check(text, expected));
});

describe('a provision whose document cannot be told is left out', () => {
  test.each<[string, string[]]>([
    [
      'hình phạt tiền quy định tại Điều 77, biện pháp quy định tại điểm a khoản 1 Điều 82 của Bộ luật Hình sự',
      ['Bộ luật Hình sự#dieu-82-khoan-1-diem-a'],
    ],
    ['khoản 2 Điều 7 của Quy tắc nghề nghiệp trợ giúp pháp lý', []],
    ['theo Luật Cư trú, Điều 7 ghi rõ', ['Luật Cư trú']],
    ['bãi bỏ Chương IV Nội quy trại giam', []],
    ['Nghị định này quy định chi tiết Điều 11 về cơ sở dữ liệu, Điều 14 về bảo vệ dữ liệu.', ['.']],
    ['kê khai tại mục II của phiếu', []],
    ['Sửa đổi khoản 2 Điều 5 như sau:', []],
  ])('%s', (text, expected) => check(text, expected));
});

describe('as people type it', () => {
  test.each<[string, string[]]>([
    ['khoản 2 điều 5 luật thi hành án hình sự năm 2019', ['Luật Thi hành án hình sự 2019#dieu-5-khoan-2']],
    ['theo điều 5, khoản 2 luật cư trú năm 2020', ['Luật Cư trú 2020#dieu-5-khoan-2']],
    ['khoản 1 điều 65 bộ luật hình sự', ['Bộ luật Hình sự#dieu-65-khoan-1']],
    ['điều 14 hiến pháp năm 2013', ['Hiến pháp 2013#dieu-14']],
    ['điều 5 nghị định số 231/2026/NĐ-CP', ['231/2026/NĐ-CP#dieu-5']],
    ['theo nghị định số 231/2026/NĐ-CP', ['231/2026/NĐ-CP']],
    ['điều 5 nghị định này', ['.#dieu-5']],
    ['Điều 10 NĐ 231/2026/NĐ-CP', ['231/2026/NĐ-CP#dieu-10']],
    ['Điều 10 của NĐ số 231/2026/NĐ-CP', ['231/2026/NĐ-CP#dieu-10']],
    ['theo NĐ 231/2026/NĐ-CP, TT 12/2020/TT-BCA và QĐ 22/2023/QĐ-TTg', ['231/2026/NĐ-CP', '12/2020/TT-BCA', '22/2023/QĐ-TTg']],
    ['khoản 1 Điều 3 TT 12/2020/TT-BCA', ['12/2020/TT-BCA#dieu-3-khoan-1']],
    ['Điều 10 QĐ 22/2023/QĐ-TTg', ['22/2023/QĐ-TTg#dieu-10']],
    ['Điều 4 TTLT 04/2018/TTLT-BCA-BQP', ['04/2018/TTLT-BCA-BQP#dieu-4']],
    ['Nghị định 231/2026, NĐ 231/2026 và nghị định số 231/2026', ['231/2026/NĐ-CP', '231/2026/NĐ-CP', '231/2026/NĐ-CP']],
    ['Điều 10 Nghị định số 231/2026 của Chính phủ', ['231/2026/NĐ-CP#dieu-10']],
    ['khoản 1Điều 110 Luật Cư trú', ['Luật Cư trú#dieu-110-khoan-1']],
    ['khoản 1Điều 110', ['.#dieu-110-khoan-1']],
    ['điểm akhoản 2 Điều 5 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2-diem-a']],
    ['tháng 4/2026, quý 2/2026', []],
  ])('%s', (text, expected) => check(text, expected));
});

describe('a provision right before the name of a document that cannot be told leads nowhere', () => {
  test.each([
    'Điều 5 luật này',
    'Điều 5 Luật này',
    'Điều 5 Luật mới',
    'Điều 7 Hợp đồng',
    'Điều 7, Hợp đồng',
    'Điều 7 hợp đồng lao động',
    'Điều 7 trong Hợp đồng',
    'Điều 8 Biên bản làm việc',
    'Điều 8 nội quy cơ sở giam giữ',
    'Điều 8 Đề án',
    'Điều 10 Nghị định 49',
    'Điều 10 NĐ 49',
    'Điều 5 Thông tư 12/2020',
    'Điều 5 Quyết định 22/2023',
    'Điều 5 quyết định số 22',
    'Quyết định 1320 của Công an tỉnh Đắk Nông',
    'Điều 5 Quyết định 1320 của Công an tỉnh Đắk Nông',
  ])('%s', (text) => check(text, []));

  test('but a verb is no document', () => {
    check('Điều 5 quy định về hỗ trợ, khoản 2 Điều 6 hướng dẫn việc vay', ['.#dieu-5', '.#dieu-6-khoan-2']);
  });
});

describe('what the text calls itself', () => {
  test.each<[string, string, string[], CitationContext]>([
    ['a decision of a court in a law', 'Quyết định này của Tòa án', [], law],
    ['a decision of a court in a codified circular', 'Quyết định này phải gửi', [], { anchor: 'dieu-30-3-tl-8-10-khoan-4' }],
    ['a joint circular says "circular"', 'Thông tư này', ['.'], { anchor: 'dieu-30-3-tl-8-10-khoan-4' }],
    ['a rule, not a document', 'Quy định này được áp dụng chung', [], decree],
    ['a regulation of that kind', 'Quy định này áp dụng', ['.#quy-dinh'], { anchor: 'quy-dinh-dieu-1' }],
    ['a decision about the regulation attached to it', 'Quy chế này', ['.#quy-che'], { anchor: 'dieu-2', number: '1320/QĐ-UBND' }],
    ['a plan about itself', 'Kế hoạch này', ['.'], { anchor: 'muc-i', number: '195/KH-UBND' }],
  ])('%s', (_name, text, expected, context) => check(text, expected, context));
});

describe('numbers and names', () => {
  test.each<[string, string[]]>([
    ['Nghị định số 19-CP ngày 01/01/1993', ['19-CP']],
    ['Chương trình hành động số 12-CTr/TU', ['12-CTr/TU']],
    ['Bản án số 12/2020/HS-ST ngày 01/02/2020', []],
    ['kế hoạch số 27/KH-UBND, 81/KH-UBND', ['27/KH-UBND', '81/KH-UBND']],
    ['Điều 65 BLHS năm 2015', ['Bộ luật Hình sự 2015#dieu-65']],
    ['Luật số 36/2013/QH13 sửa đổi, bổ sung một số điều của Luật Cư trú ngày 20/06/2013 của Quốc hội', ['36/2013/QH13']],
    ['Nghị định số 52/2019/NĐ-CP quy định chi tiết Luật Đặc xá ngày 14/06/2019 của Chính phủ', ['52/2019/NĐ-CP', 'Luật Đặc xá']],
    ['LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CƯ TRÚ', ['Luật SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CƯ TRÚ']],
    ['Luật sư, Hội Luật gia, Đại học Luật Hà Nội, pháp luật', []],
    ['điểm y tế, điểm a, y tá', ['.#dieu-7-khoan-2-diem-a']],
  ])('%s', (text, expected) => check(text, expected));
});

describe('the own number is the text itself, unless day or province say that it is another', () => {
  const own: CitationContext = { number: '1320/QĐ-UBND', issuedOn: '2022-08-09', issuer: 'UBND tỉnh Đắk Nông' };
  test.each<[string, string[]]>([
    ['Quyết định số 1320/QĐ-UBND', ['.']],
    ['Quyết định số 1320/QĐ-UBND ngày 09/8/2022 của Ủy ban nhân dân tỉnh Đắk Nông', ['.']],
    ['Điều 6 Quyết định số 1320/QĐ-UBND ngày 09/8/2022', ['.#dieu-6']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Quảng Ngãi', ['1320/QĐ-UBND']],
    ['Quyết định số 1320/QĐ-UBND ngày 01/01/2020', ['1320/QĐ-UBND']],
  ])('%s', (text, expected) => check(text, expected, own));
});

test('the words to link are those of the provision', () => {
  const text = 'điểm a, b và đ khoản 2, khoản 3 Điều 5 Luật Cư trú';
  const [citation] = findCitations(text);
  expect(citation?.targets.map(({ start, end }) => text.slice(start, end))).toEqual(['điểm a', 'b', 'đ khoản 2', 'khoản 3 Điều 5']);
});

test('a document without a text held here leads to the document, not to a provision', () => {
  const card = {
    id: 'luat',
    title: 'Luật Cư trú',
    shortName: 'Luật Cư trú 2020',
    number: '68/2020/QH14',
    type: 'luat',
    issuer: 'Quốc hội',
  };
  const target = { start: 0, end: 1, document: undefined, anchor: 'dieu-1' };
  expect(resolveTarget(target, card, { byNumber: new Map(), byName: new Map() })).toEqual({ kind: 'document', id: 'luat' });
});
