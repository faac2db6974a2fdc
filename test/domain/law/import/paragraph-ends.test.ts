import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../src/domain/law/import/join.ts';
import { bareText } from './bare-text.ts';
import { timeOf } from '../../../support/time.ts';

const joined = (text: string) => joinLines(bareText(text)).lines.map((line) => line.text);
const rules = (text: string) => joinLines(bareText(text)).messages.map(({ ruleId, place }) => `${ruleId} ${String(place.line)}`);

describe('a number that goes on with a sentence begins no provision', () => {
  test.each([
    'theo quy định tại Điều\n5 Luật này',
    'theo quy định tại\nĐiều 5 Luật này',
    'quy định tại khoản\n1. Người chấp hành án',
    'quy định tại điểm\na) khoản này',
    'từ ngày 10 tháng 6 năm 20\n20. Sau ngày đó',
    'trong thời hạn\n30 ngày',
    'giai đoạn 2021\n- 2025',
    'phát triển kinh tế\n- xã hội của địa phương',
    'người được miễn (nếu c\nó) và người được hoãn (sau đây gọi là ngườ\ni) tại xã',
    'Quốc hội khóa\nXIV. Các cơ quan',
  ])('%j', (text) => {
    expect(joined(text)).toHaveLength(1);
  });
});

describe('a paragraph begins', () => {
  test.each([
    [
      'at each level',
      ['Điều 5. Phạm vi', '1. Người chấp hành án:', 'a) Được học nghề;', '- Ở xã;', '+ Ở tỉnh.', 'Chương II', 'QUY ĐỊNH CHUNG'],
    ],
    [
      'at clauses without a mark at the end',
      ['1. Công an tỉnh', '- Chủ trì, phối hợp', '- Báo cáo kết quả', '2. Sở Tư pháp', '3. Sở Y tế'],
    ],
    [
      'at the lines of head and foot',
      ['QUYẾT ĐỊNH', 'Ban hành Quy chế phối hợp', 'Căn cứ Luật Thi hành án hình sự;', 'Căn cứ Luật Đặc xá;', 'QUYẾT ĐỊNH:'],
    ],
    [
      'at the recipients and the signature',
      ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Chiến'],
    ],
    [
      'at the number and the place',
      ['ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU', '-------', 'Số: 1073/QĐ-UBND', 'Cà Mau, ngày 16 tháng 6 năm 2020', 'KẾ HOẠCH'],
    ],
    ['at the rows of a table', ['| STT | Tên |', '| 1 | Công an tỉnh |', '| 2 | Sở Tư pháp |']],
  ])('%s', (_name, lines) => {
    expect(joined(lines.join('\n'))).toEqual(lines);
  });

  test('behind a line that had room for the next word', () => {
    const text =
      'Ủy ban nhân dân cấp xã nơi người chấp hành án cư trú có trách nhiệm tổ chức\ngiám sát, giáo dục và giúp đỡ người đó học nghề, tìm việc làm, hòa nhập với\n' +
      'cộng đồng dân cư, bảo đảm quyền và lợi ích hợp pháp của họ theo quy định của\npháp luật.\nGia đình cùng giúp đỡ.';
    expect(joined(text)).toHaveLength(2);
  });

  test('at every line of a file whose lines are paragraphs', () => {
    const lines = [
      'Ngày 23/6/2022, UBND tỉnh ban hành Công văn.',
      'Trong những năm qua việc thi hành đạt kết quả.',
      'Công an tỉnh: Tiếp tục nắm tình hình.',
    ];
    expect(joined(lines.join('\n'))).toEqual(lines);
  });

  test('at a line that the reader knew to be a whole paragraph', () => {
    const bare = bareText('Công an\ntỉnh');
    expect(joinLines({ ...bare, lines: bare.lines.map((line) => ({ ...line, whole: true })) }).lines).toHaveLength(2);
  });

  test('not at a line that the reader knew to go on', () => {
    const bare = bareText('Công an tỉnh.\n1. Phối hợp');
    expect(joinLines({ ...bare, lines: bare.lines.map((line) => ({ ...line, continues: true })) }).lines.map(({ text }) => text)).toEqual([
      'Công an tỉnh. 1. Phối hợp',
    ]);
  });
});

describe('a sentence cut by a page break or a blank line', () => {
  const wrapped =
    'Người chấp hành án được chính quyền và gia đình giúp đỡ\ntrong suốt thời gian thử thách, được hướng dẫn tìm việc\n' +
    'làm, học nghề, khám bệnh và làm giấy tờ ở nơi mình sống\nnhư mọi người khác; quyết định thi hành án khi đó đã có';
  const long = 'Người chấp hành án có nghĩa vụ có mặt đúng giờ theo giấy triệu tập của Ủy ban nhân dân cấp xã nơi mình cư trú và';

  test('goes on in small letters where the line had no room left, and this is told', () => {
    const text = `${wrapped}\n\nhiệu lực pháp luật.`;
    expect(joined(text)).toEqual([`${wrapped.replaceAll('\n', ' ')} hiệu lực pháp luật.`]);
    expect(rules(text)).toEqual(['import/run-on 6', 'import/joined-lines 1']);
  });

  test('goes on where the file cuts long paragraphs so again and again', () => {
    const text = `${long}\n\nphải báo trước khi vắng mặt.\n\nĐiều 2. Báo cáo\n\n${long}\n\ngiữ lời hứa.`;
    expect(joined(text)).toEqual([`${long} phải báo trước khi vắng mặt.`, 'Điều 2. Báo cáo', `${long} giữ lời hứa.`]);
  });

  test('goes on over a page break', () => {
    expect(joined('quyết định thi hành án đã có\n\f\nhiệu lực pháp luật.')).toEqual(['quyết định thi hành án đã có hiệu lực pháp luật.']);
  });

  test.each([
    ['a list of short blocks', ['Điều 2. Việc', 'phải làm', 'ban hành kèm theo', 'mẫu đơn', 'số 01']],
    ['what to bring', ['Khi đi bạn mang theo', 'giấy ra trại', 'thẻ căn cước', 'hai ảnh nhỏ mới chụp trong năm']],
    ['one break in a file that has no other', [long, 'phải báo trước khi vắng mặt.']],
  ])('stays apart where it may be a list: %s', (_name, blocks) => {
    expect(joined(blocks.join('\n\n'))).toEqual(blocks);
  });

  test('blocks of web pages are never joined', () => {
    const bare = bareText(`${wrapped}\n\nhiệu lực pháp luật.`);
    expect(joinLines({ ...bare, format: 'html' }).lines).toHaveLength(2);
  });

  test('ends where the next begins a level, a title or a sentence', () => {
    expect(joined('Phạm vi điều chỉnh\n\nLuật này quy định')).toHaveLength(2);
    expect(joined('bao gồm các nội dung\n\na) Tên')).toHaveLength(2);
    expect(joined('Hết hạn.\n\nvà')).toHaveLength(2);
  });

  test('goes on over a page break after a word that asks for more', () => {
    expect(joined('theo quy định của\n\f\nBộ Công an')).toEqual(['theo quy định của Bộ Công an']);
  });
});

describe('an article number alone on its line', () => {
  test.each([
    [
      'Điều 1.\n\nPhạm vi điều chỉnh, đối tượng áp dụng\n\n1. Luật này quy định về cư trú.',
      'Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng',
    ],
    ['Điều 5.\n\n1. Người dân được giúp đỡ.', 'Điều 5.'],
    ['Điều 5.\n1. Người dân được giúp đỡ.', 'Điều 5.'],
    ['Điều 5.\n\nLuật này có hiệu lực từ năm sau.', 'Điều 5.'],
    ['Điều 5.\n\na) Người dân', 'Điều 5.'],
    ['Điều 5.\n\nChương II', 'Điều 5.'],
    ['Điều 5.\n\nĐiều 6. Việc làm', 'Điều 5.'],
  ])('%j: its title belongs to it, all else stays', (text, first) => {
    expect(joined(text)[0]).toBe(first);
  });
});

test.each([
  ['behind a word that is a number', 'Hai\n3. Ba'],
  ['behind a letter', 'loại A\n1. Một'],
  ['behind a heading that ends in a number', 'II. Nhóm thứ hai\n1. Một.'],
  ['behind a heading that ends in "này"', 'Thực hiện quy định này\n1. Cấp xã\n2. Cấp tỉnh'],
  ['in a row of numbers', '1. Một\n2. Hai\n3. Ba\n4. Bốn\n5. Năm\n6. Sáu'],
])('a clause begins %s', (_name, text) => {
  expect(joined(text)).toEqual(text.split('\n'));
});

test('a marker alone on its line takes the words below it', () => {
  expect(joined('Điều 1.\nBan hành Kế hoạch.\n26.\nĐề nghị Ủy ban\na)\nCông an')).toEqual([
    'Điều 1. Ban hành Kế hoạch.',
    '26. Đề nghị Ủy ban',
    'a) Công an',
  ]);
});

test('the first lines of very long texts cost no more than the last', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `người chấp hành án phạt tù thứ ${String(at)} được`);
  const read = () => {
    expect(joined(lines.join('\n'))).toHaveLength(1);
  };
  expect(timeOf(read, 5000)).toBeLessThan(5000);
});

test.each([
  ['dots', `${'.'.repeat(300_000)}x`],
  ['brackets', '(a'.repeat(100_000)],
  ['single letters', 'n\n'.repeat(60_000)],
  ['digits', '1\n'.repeat(60_000)],
  ['dashes', '- \n-a\n'.repeat(30_000)],
])('odd text takes no longer: %s', (_name, text) => {
  expect(timeOf(() => void joined(text), 5000)).toBeLessThan(5000);
});
