import { describe, expect, it } from 'vitest';
import { anchors } from '../../../src/domain/law/anchors.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { bodies } from './five-texts.ts';

const found = (text: string) => parse(text, 'f.md').messages.map((message) => `${message.ruleId} dòng ${String(message.place.line)}`);
const suspects = (text: string) => found(text).filter((id) => /look-alike|quote|in-foot/u.test(id));

describe('lines that look like provisions but were read as words are told', () => {
  it.each([
    '1.1.Phạm vi',
    '1) Phạm vi',
    '(1) Phạm vi',
    '(a) Phạm vi',
    'a. Phạm vi',
    'a/ Phạm vi',
    '1.Phạm vi',
    'II.Phạm vi',
    'Điều 3 Chế độ',
    'Điều 3 - Chế độ',
    'điều 1. Phạm vi',
    'mục II. Phạm vi',
    'Ðiều 1. Phạm vi',
    'Khoản 1. Phạm vi',
    'Điểm a) Phạm vi',
  ])('%s', (line) => {
    expect(found(`Điều 1. Mở đầu.\n${line}\n`)).toEqual(['law/look-alike-number dòng 2']);
  });

  it.each([
    '1.500.000 đồng mỗi tháng.',
    '15/12 hằng năm.',
    'Điều 5 Luật này quy định.',
    'Điều 5 Nghị định này quy định.',
    'Khoản tiền này.',
    'Mục tiêu chung.',
    '01 bản.',
    'U.S. là Hoa Kỳ.',
  ])('not so: %s', (line) => {
    expect(suspects(`Điều 1. Mở đầu.\n${line}\n`)).toEqual([]);
  });
});

describe('provisions after the signature are told, once for each document', () => {
  it.each([
    ['Điều 1. A.\n\nNơi nhận:\n- Như Điều 3.\n\nĐiều 2. B.\n\n1. C.\n', 6],
    ['Điều 1. A.\n\nCHỦ TỊCH\n\nChương II\n', 5],
  ])('%j', (text, line) => {
    expect(suspects(text)).toEqual([`law/provision-in-foot dòng ${String(line)}`]);
  });

  it('recipients, posts and names are no provisions', () => {
    expect(suspects('Điều 1. A.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A\n')).toEqual([]);
  });
});

describe('a quoted provision of another law', () => {
  it.each([
    '“Điều 5. Điều kiện',
    '"Điều 5. Điều kiện',
    "'Điều 5. Điều kiện của đồng bào H'Mông",
    '‘Điều 5. Điều kiện',
    '«Điều 5. Điều kiện',
    '“1. Người vay',
    '"1. Người vay',
    '“a) Người vay',
    '“Chương II',
  ])('is noted, and its numbers are not taken: %s', (line) => {
    const closer = { '"': '"', "'": "'", '‘': '’', '«': '»' }[line.charAt(0)] ?? '”';
    const text = `1. Sửa đổi Điều 5 như sau:\n${line}\n2. Bãi bỏ Điều 6.${closer}\n2. Khoản của chính văn bản.\n`;
    expect(suspects(text)).toEqual(['law/quoted-provision dòng 2']);
    expect(anchors(parse(text).law)).toEqual(['khoan-1', 'khoan-1-doan-1', 'khoan-1-doan-2', 'khoan-2']);
  });
  it('may open with a straight mark, hold others, and close with the mark of a word processor', () => {
    const text = '1. Sửa Điều 5 như sau:\n"Điều 5. Từ ngữ\n1. "Vay" là việc mượn.\n2. Trả là việc “hoàn” lại”.\n2. Bãi bỏ Điều 6.\n';
    expect(anchors(parse(text).law)).toEqual(['khoan-1', 'khoan-1-doan-1', 'khoan-1-doan-2', 'khoan-1-doan-3', 'khoan-2']);
  });
  it.each(['“Điều 5. Điều kiện”.', '“Người vay” là người', '“- Một'])('not so: %s', (line) => {
    expect(suspects(`Điều 1. Sửa đổi\n${line}\n`)).toEqual([]);
  });
  it('may begin on the line that says "như sau"', () => {
    const text = '1. Sửa khoản 2 như sau: “2. Người vay:\na) Một;\nb) Hai.”.\n2. Bãi bỏ Điều 6.\n';
    expect(anchors(parse(text).law)).toEqual(['khoan-1', 'khoan-1-doan-1', 'khoan-1-doan-2', 'khoan-2']);
  });
  it('holds quotations of its own', () => {
    const text = 'Điều 1. Sửa đổi như sau:\n“Điều 5. Từ ngữ\n1. “Vay” là việc:\n2. “Trả” là việc “hoàn”.”\nĐiều 2. Hiệu lực.\n';
    expect(anchors(parse(text).law)).toEqual(['dieu-1', 'dieu-1-doan-1', 'dieu-1-doan-2', 'dieu-1-doan-3', 'dieu-2']);
  });
  it('may be a whole form with its own recipients', () => {
    const text = 'Điều 1. Thay mẫu như sau:\n“Mẫu số 01\nPHỤ LỤC I\nĐiều 9. Cam kết”\nĐiều 2. Hiệu lực.\n';
    expect(anchors(parse(text).law).filter((anchor) => !anchor.includes('doan'))).toEqual(['dieu-1', 'dieu-2']);
  });
  it.each([
    ['before the recipients', '1. Sửa Điều 5 như sau:\n“Điều 5. A\n2. Bãi bỏ Điều 6.\nNơi nhận:\n- Như trên.”\n'],
    ['(straight marks) before the end', '1. Sửa Điều 5 như sau:\n"Điều 5. A\n2. Bãi bỏ Điều 6.\n'],
    ['before the end', '1. Sửa Điều 5 như sau:\n“Điều 5. A\n2. Bãi bỏ Điều 6.\n'],
    ['before the next one', '1. Sửa Điều 5 như sau:\n“Điều 5. A\n2. Sửa Điều 6 như sau:\n“Điều 6. B\n1. C.”\n3. D.\n'],
  ])('that is not closed %s does not swallow what follows', (_when, text) => {
    expect(suspects(text)[0]).toBe('law/quote-unclosed dòng 2');
    expect(anchors(parse(text).law)).toContain('khoan-2');
  });
});

it('every message says what was found and what to do', () => {
  const { messages } = parse('Điều 1. A.\n\n1) B.\n\n“Điều 5. C\n\nNơi nhận:\n\nĐiều 2. D.\n', 'content/van-ban/x.md');
  expect(messages.map(({ reason, found: words, fix }) => [reason, words, fix])).toMatchInlineSnapshot(`
    [
      [
        "Dòng này trông như có số nhưng được đọc là đoạn thường, nên không có mỏ neo riêng. Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).",
        "1) B.",
        "Đối chiếu văn bản nguồn. Nếu khi chép bị lệch thì viết lại đúng như nguồn; nếu nguồn đúng như vậy thì giữ nguyên.",
      ],
      [
        "Dấu ngoặc kép mở lời trích ở đây không thấy đóng; các số bên trong lời trích sẽ có mỏ neo như số của chính văn bản này.",
        "“Điều 5. C",
        "Đối chiếu văn bản nguồn. Thiếu dấu đóng vì chép lệch thì chép lại đúng như nguồn; nếu nguồn đúng như vậy thì không dẫn tới các mỏ neo đó.",
      ],
      [
        "Sau nơi nhận hoặc chữ ký còn 1 dòng trông như điều khoản hay phụ lục. Chúng được đọc là phần cuối văn bản nên không có mỏ neo.",
        "Điều 2. D.",
        "Đối chiếu văn bản nguồn. Văn bản kèm theo cần tên viết hoa trên một dòng, rồi dòng "(Kèm theo …)" trong bốn dòng sau. Xem nơi nhận, chữ ký có bị chép lẫn vào giữa văn bản không.",
      ],
    ]
  `);
});

it.each([...bodies.keys()])('%s has none of these', (id) => {
  expect(suspects(bodies.get(id) ?? '')).toEqual([]);
});

it.each([
  '(Kèm theo Quyết định số 1)',
  '(Ban hành kèm theo Quyết định số 1)',
  '(Ban hành theo Quyết định số 1)',
  '(ban hành kèm theo Quyết định số 1)',
])('%s marks an attached document', (mark) => {
  expect(anchors(parse(`Điều 1. A.\n\nQUY CHẾ\n\n${mark}\n\nĐiều 1. B.\n`).law)).toEqual(['quy-che', 'dieu-1', 'quy-che-dieu-1']);
});
