import { describe, expect, it } from 'vitest';
import { units } from '../../../src/domain/law/anchors.ts';
import { cite } from '../../../src/domain/law/cite.ts';
import { describeAnchor } from '../../../src/domain/law/describe-anchor.ts';
import { classify } from '../../../src/domain/law/lines.ts';
import { fromRoman, numberToken, ordinal, placeOf, pointLetters, toRoman } from '../../../src/domain/law/numbering.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { bodyOf } from './five-texts.ts';

const anchorsIn = (text: string) => units(parse(text).law).map((unit) => unit.anchor);

describe('numbers', () => {
  it('points follow the letters of the law: đ after d, no f, j, w, z', () => {
    expect(pointLetters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });
  it.each([
    ['a', 1],
    ['d', 4],
    ['đ', 5],
    ['e', 6],
    ['i', 9],
    ['IV', 4],
    ['XIX', 19],
    ['27', 27],
    ['thứ ba', 3],
    ['IIX', undefined],
    ['6a', undefined],
    ['f', undefined],
  ])('%s stands at place %s', (number, place) => {
    expect(placeOf(number)).toBe(place);
  });
  it('Roman numbers come back', () => {
    for (let value = 1; value < 90; value += 1) expect(fromRoman(toRoman(value))).toBe(value);
  });
  it.each([
    [1, 'nhất'],
    [4, 'tư'],
    [6, 'sáu'],
    [10, 'mười'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [35, 'ba mươi lăm'],
  ])('%i is thứ %s', (value, words) => {
    expect(ordinal(value)).toBe(words);
  });
  it.each([
    ['đ', 'dd'],
    ['d', 'd'],
    ['II', 'ii'],
    ['217a', '217a'],
    ['thứ hai', '2'],
    ['30.3.NĐ.1.12a', '30-3-ndd-1-12a'],
    ['1.2.1', '1-2-1'],
  ])('%s is %s in an anchor', (number, token) => {
    expect(numberToken(number)).toBe(token);
  });
});

describe('lines', () => {
  it.each([
    ['Điều 6. Phối hợp', 'dieu', '6'],
    ['Điều 217a. Tội', 'dieu', '217a'],
    ['Điều 5 Luật này quy định', 'doan', ''],
    ['Điều 30.3.LQ.1. Phạm vi', 'dieu', '30.3.LQ.1'],
    ['Điều 4.5.NĐ.1.8a. Phạm vi', 'dieu', '4.5.NĐ.1.8a'],
    ['Điều 30.3.TT.14.2.', 'dieu', '30.3.TT.14.2'],
    ['Điều 30.3 Luật này', 'doan', ''],
    ['(Điều 1 Luật số 41/2019/QH14, có hiệu lực)', 'doan', ''],
    ['1.1. Phạm vi', 'tiet', '1.1'],
    ['1.2 Phạm vi', 'tiet', '1.2'],
    ['1.2.3. Phạm vi', 'tieu-tiet', '1.2.3'],
    ['1.5 triệu đồng', 'doan', ''],
    ['09/8/2022 là ngày ký', 'doan', ''],
    ['1a. Chen thêm', 'khoan', '1a'],
    ['● Theo xã', 'cham', ''],
    ['Chương II', 'chuong', 'II'],
    ['CHƯƠNG I QUY ĐỊNH CHUNG', 'chuong', 'I'],
    ['Phần thứ hai. CÁC TỘI PHẠM', 'phan', 'thứ hai'],
    ['Mục 1. Những quy định chung', 'muc', '1'],
    ['Mục tiêu chung', 'doan', ''],
    ['Tiểu mục 2. Cho vay', 'tieu-muc', '2'],
    ['IV. TỔ CHỨC THỰC HIỆN', 'muc-la-ma', 'IV'],
    ['IIX. Không phải số', 'doan', ''],
    ['10. Đề nghị Tòa án', 'khoan', '10'],
    ['1.500.000 đồng', 'doan', ''],
    ['15/12 hằng năm', 'doan', ''],
    ['đ) Bố trí', 'diem', 'đ'],
    ['- Chủ trì', 'gach', ''],
    ['-------', 'doan', ''],
    ['+ Cho vay', 'cong', ''],
    ['Định kỳ hằng năm', 'doan', ''],
  ])('%s → %s', (text, level, number) => {
    expect(classify(text)).toMatchObject({ level, number });
  });
});

describe('the tree', () => {
  it('a paragraph after a heading belongs to it; a dash counts within its parent', () => {
    expect(anchorsIn('I. MỤC ĐÍCH\n\n1. Công an tỉnh\n\nChủ trì.\n\n- Một;\n- Hai.\n\n2. Sở Nội vụ\n\n- Ba.\n')).toEqual([
      'muc-i',
      'muc-i-khoan-1',
      'muc-i-khoan-1-doan-1',
      'muc-i-khoan-1-gach-1',
      'muc-i-khoan-1-gach-2',
      'muc-i-khoan-2',
      'muc-i-khoan-2-gach-1',
    ]);
  });
  it('the closing paragraph speaks for its section, unless a heading takes it', () => {
    expect(anchorsIn('I. MỘT\n\n1. Gửi báo cáo.\n\nYêu cầu thực hiện./.\n').at(-1)).toBe('muc-i-doan-1');
    expect(anchorsIn('I. MỘT\n\n1. Công an tỉnh\n\nYêu cầu thực hiện./.\n').at(-1)).toBe('muc-i-khoan-1-doan-1');
  });
  it('articles are numbered through the document, whatever the chapter', () => {
    expect(anchorsIn('Chương I\n\nCHUNG\n\nĐiều 1. A\n\nChương II\n\nRIÊNG\n\nĐiều 2. B\n')).toEqual([
      'chuong-i',
      'dieu-1',
      'chuong-ii',
      'dieu-2',
    ]);
  });
  it('a repeated number keeps both, and what is under them', () => {
    expect(anchorsIn('13. A\n\n- Một.\n\n13. B\n\n- Hai.\n')).toEqual([
      'khoan-13',
      'khoan-13-gach-1',
      'khoan-13-lan-2',
      'khoan-13-lan-2-gach-1',
    ]);
  });
});

describe('parts', () => {
  it.each([
    ['Phần thứ hai', 'phan-2'],
    ['PHẦN THỨ HAI', 'phan-2'],
    ['Phần II', 'phan-ii'],
    ['Phần 2', 'phan-so-2'],
  ])('%s is %s, and is cited as it is written', (line, anchor) => {
    const [unit] = units(parse(`${line}\n\nCÁC TỘI PHẠM\n`).law);
    expect(unit?.anchor).toBe(anchor);
    expect(unit?.path.join().toLowerCase()).toBe(line.toLowerCase());
  });
});

describe('messages', () => {
  const found = (text: string) => parse(text, 'f.md').messages.map((message) => `${message.ruleId} dòng ${String(message.place.line)}`);
  it.each([
    ['1. A.\n3. B.\n', ['law/number-out-of-order dòng 2']],
    ['1. A.\n1. B.\n', ['law/number-repeated dòng 2']],
    ['c) A.\n', ['law/number-out-of-order dòng 1']],
    ['Điều 1. A.\n\nđược hưởng.\n', ['law/torn-paragraph dòng 3']],
    ['1. **A.**\n', ['law/markdown-mark dòng 1']],
    ['1. A.\n## Bb\n', ['law/markdown-mark dòng 2']],
    ['1. A (**).\n2. B #1.\n', []],
    ['1.\n2. B.\n', ['law/empty-provision dòng 1']],
    ['', ['law/no-provisions dòng 1']],
    ['1. A.\na) B.\nb) C.\nc) D.\nd) E.\nđ) G.\ne) H.\n', []],
  ])('%j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
  it('the five texts have two oddities of numbering and no other', () => {
    expect(found(bodyOf('1320-qd-ubnd-dak-nong-2022'))).toEqual([expect.stringContaining('law/number-out-of-order')]);
    expect(found(bodyOf('1073-qd-ubnd-ca-mau-2020'))).toEqual([expect.stringContaining('law/number-repeated')]);
    for (const id of ['3999-ubnd-ncpc-bac-kan-2022', '195-kh-ubnd-quang-ngai-2023', 'ke-hoach-thahs-thncd-2026-2030']) {
      expect(found(bodyOf(id))).toEqual([]);
    }
  });
  it('tell the editor what was found, what was expected and what to do', () => {
    expect(parse('1. A.\n3. B.\n', 'content/van-ban/x.md').messages).toMatchInlineSnapshot(`
      [
        {
          "expected": "khoản 2",
          "fix": "Đối chiếu văn bản nguồn. Nếu nguồn đúng như vậy thì giữ nguyên và ghi vào "Ghi chú về lời văn".",
          "found": "khoản 3",
          "place": {
            "file": "content/van-ban/x.md",
            "line": 2,
          },
          "reason": "Số không liền với số đứng trước.",
          "ruleId": "law/number-out-of-order",
          "severity": "warning",
        },
      ]
    `);
  });
});

describe('citations', () => {
  const decision = { citation: 'Quyết định số 1320/QĐ-UBND ngày 09/8/2022 của UBND tỉnh Đắk Nông' };
  const plan = { citation: 'Kế hoạch X' };
  it.each([
    ['quy-che-dieu-6-khoan-9-diem-a', decision, `điểm a khoản 9 Điều 6 Quy chế ban hành kèm theo ${decision.citation}`],
    ['quy-che-dieu-6-khoan-9-diem-dd', decision, `điểm đ khoản 9 Điều 6 Quy chế ban hành kèm theo ${decision.citation}`],
    ['dieu-1', decision, `Điều 1 ${decision.citation}`],
    ['quy-che-chuong-ii', decision, `Chương II Quy chế ban hành kèm theo ${decision.citation}`],
    ['muc-ii-khoan-1-gach-6', plan, 'gạch đầu dòng thứ sáu, khoản 1 mục II Kế hoạch X'],
    ['muc-ii-khoan-3-doan-1', plan, 'đoạn không đánh số thứ nhất, khoản 3 mục II Kế hoạch X'],
    ['doan-4', { citation: 'Tin tóm tắt Công văn X' }, 'đoạn thứ tư, Tin tóm tắt Công văn X'],
    ['de-cuong-khoan-5', plan, 'khoản 5 Đề cương kèm theo Kế hoạch X'],
    [
      'ke-hoach-muc-iii-khoan-13-lan-2',
      { citation: 'Quyết định Y' },
      'khoản 13 (lần thứ hai) mục III Kế hoạch ban hành kèm theo Quyết định Y',
    ],
    ['noi-nhan', plan, 'Nơi nhận, Kế hoạch X'],
    ['phan-2', { citation: 'Bộ luật Z' }, 'Phần thứ hai Bộ luật Z'],
    ['phan-ii-chuong-i', { citation: 'Bộ luật Z' }, 'Chương I Phần II Bộ luật Z'],
    ['phan-so-2', { citation: 'Đề án Z' }, 'Phần 2 Đề án Z'],
  ])('%s', (anchor, document, words) => {
    expect(cite({ anchor }, document)).toBe(words);
  });
  it.each([
    ['quy-che-dieu-6-khoan-9-diem-dd', ['Quy chế', 'Điều 6', 'khoản 9', 'điểm đ']],
    ['muc-ii-khoan-1-gach-6', ['mục II', 'khoản 1', 'gạch đầu dòng thứ sáu']],
    ['phu-luc-ii-khoan-1', ['Phụ lục II', 'khoản 1']],
    ['chuong-ii-muc-1', ['Chương II', 'Mục 1']],
    ['can-cu-2', ['căn cứ thứ hai']],
    ['dieu-30-3-lq-1-khoan-2', ['Điều 30.3.LQ.1', 'khoản 2']],
    ['dieu-30-3-ndd-1-12a-lan-2-diem-dd', ['Điều 30.3.NĐ.1.12a (lần thứ hai)', 'điểm đ']],
    ['dieu-30-3-qdd-1-2', ['Điều 30.3.QĐ.1.2']],
    ['muc-i-khoan-1-tiet-1-2-tieu-tiet-1-2-1', ['mục I', 'khoản 1', 'tiết 1.2', 'tiết 1.2.1']],
    ['mau-02a-khoan-1', ['Mẫu 02a', 'khoản 1']],
    ['khoan-1-cong-2-cham-1', ['khoản 1', 'dấu cộng thứ hai', 'dấu chấm tròn thứ nhất']],
    ['khong-phai-neo', ['khong-phai-neo']],
  ])('%s is said %j', (anchor, words) => {
    expect(describeAnchor(anchor)).toEqual(words);
  });
});
