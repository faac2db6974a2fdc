import { describe, expect, test } from 'vitest';
import { anchors } from '../../../src/domain/law/anchors.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { serialize } from '../../../src/domain/law/serialize.ts';
import { importLaw } from '../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../src/domain/law/import/read-plain.ts';

const read = (...lines: readonly string[]) => {
  const text = `${lines.join('\n\n')}\n`;
  const { law } = parse(text);
  expect(serialize(law)).toBe(text);
  const [main] = law.parts;
  return {
    head: main?.head.map(({ kind }) => kind).join(' '),
    foot: main?.foot.map((line) => line.text),
    articles: anchors(law).filter((anchor) => anchor.startsWith('dieu')),
  };
};
const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const closing = ['Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn An'];

describe('a post over the head is who issues', () => {
  test.each([
    [['CHỦ TỊCH NƯỚC', ...national, 'Số: 12/2023/L-CTN', 'LỆNH', 'Về việc công bố Luật']],
    [['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU', ...national, 'QUYẾT ĐỊNH', 'Về việc phê duyệt', 'Căn cứ Luật Thi hành án hình sự;']],
    [['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH CÀ MAU']],
    [['THỦ TƯỚNG', 'CHÍNH PHỦ', ...national]],
    [['TỔNG GIÁM ĐỐC', 'BẢO HIỂM XÃ HỘI VIỆT NAM', 'QUYẾT ĐỊNH', 'Về việc phê duyệt']],
  ])('%j', (head) => {
    const { law } = parse([...head, 'Điều 1. Phê duyệt.', ...closing].join('\n\n'));
    expect(law.parts[0]?.head).toHaveLength(head.length);
    expect(read(...head, 'Điều 1. Phê duyệt.', ...closing)).toMatchObject({ foot: closing, articles: ['dieu-1'] });
  });

  test('what it issues is read', () => {
    const head = ['CHỦ TỊCH NƯỚC', ...national, 'Số: 12/2023/L-CTN', 'Hà Nội, ngày 05 tháng 7 năm 2023', 'LỆNH', 'Về việc công bố Luật'];
    const text = [...head, 'Điều 1. Công bố Luật Căn cước.', 'CHỦ TỊCH NƯỚC', 'Võ Văn Thưởng'].join('\n\n');
    const { meta } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
    expect([meta.issuer, meta.number, meta.issuedOn, meta.type, meta.title].map((found) => found?.value)).toEqual([
      'CHỦ TỊCH NƯỚC',
      '12/2023/L-CTN',
      '2023-07-05',
      'Lệnh',
      'Về việc công bố Luật',
    ]);
    expect(meta.signers[0]?.value).toMatchObject({ name: 'Võ Văn Thưởng', position: 'CHỦ TỊCH NƯỚC' });
  });
});

test.each([[closing], [['CHỦ TỊCH', 'Nguyễn Văn An']], [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An']]])(
  'a text that is a closing alone stays one: %j',
  (lines) => {
    expect(read(...lines)).toEqual({ head: '', foot: lines, articles: [] });
  },
);

describe('a title of two paragraphs is of the head', () => {
  const rest = ['Căn cứ Luật Thi hành án hình sự;', 'Điều 1. Ban hành Quy chế.', ...closing];
  test.each([
    [['QUYẾT ĐỊNH', 'Ban hành Quy chế', 'trên địa bàn tỉnh Cà Mau'], 'loai trich-yeu trich-yeu can-cu'],
    [
      ['QUYẾT ĐỊNH', 'Ban hành Quy chế', 'trên địa bàn tỉnh Cà Mau', 'GIÁM ĐỐC', 'SỞ TƯ PHÁP'],
      'loai trich-yeu trich-yeu co-quan co-quan can-cu',
    ],
    [['QUYẾT ĐỊNH', 'Ban hành Quy chế', 'Quản lý người chấp hành', 'GIÁM ĐỐC'], 'loai trich-yeu trich-yeu co-quan can-cu'],
    [['QUYẾT ĐỊNH', 'Ban hành Quy chế', 'Quản lý người chấp hành'], 'loai trich-yeu'],
  ])('%j', (head, kinds) => {
    expect(read(...head, ...rest)).toMatchObject({ head: kinds, foot: closing, articles: ['dieu-1'] });
  });
});
