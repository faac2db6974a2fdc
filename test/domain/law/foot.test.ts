import { describe, expect, test } from 'vitest';
import { anchors } from '../../../src/domain/law/anchors.ts';
import { columnsOf } from '../../../src/domain/law/furniture.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { serialize } from '../../../src/domain/law/serialize.ts';

/** A decision that ends with this line and a name, without recipients. */
const read = (line: string) => {
  const text = `QUYẾT ĐỊNH\n\nVề việc phê duyệt\n\nĐiều 1. Phê duyệt Đề án.\n\n${line}\n\nNguyễn Văn An\n`;
  const { law } = parse(text);
  expect(serialize(law)).toBe(text);
  return { foot: law.parts[0]?.foot.map((own) => own.text), anchors: anchors(law) };
};

describe('the closing of a document begins with who signs', () => {
  test.each([
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
    'QUYỀN CHỦ TỊCH',
    'CHỦ TỊCH QUỐC HỘI',
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'TỔNG GIÁM ĐỐC',
    'PHÓ TỔNG GIÁM ĐỐC',
    'TRƯỞNG PHÒNG',
    'PHÓ TRƯỞNG PHÒNG',
    'TRƯỞNG BAN',
    'PHÓ TRƯỞNG BAN',
    'TRƯỞNG CÔNG AN',
    'TRƯỞNG ĐOÀN',
    'CHỦ NHIỆM',
    'PHÓ CHỦ NHIỆM',
    'CHÁNH ÁN',
    'PHÓ CHÁNH ÁN',
    'VIỆN TRƯỞNG',
    'PHÓ VIỆN TRƯỞNG',
    'CHÁNH VĂN PHÒNG',
    'CHÁNH THANH TRA',
    'VỤ TRƯỞNG',
    'CỤC TRƯỞNG',
    'TỔNG CỤC TRƯỞNG',
    'TỔNG THƯ KÝ',
    'TM. ỦY BAN NHÂN DÂN',
    'TM.ỦY BAN NHÂN DÂN',
    'T/M CHÍNH PHỦ',
    'KT. GIÁM ĐỐC',
    'KT. CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO',
    'K/T BỘ TRƯỞNG',
    'TL. BỘ TRƯỞNG',
    'TUQ. CHỦ TỊCH',
    'Q. CỤC TRƯỞNG',
    'CHÁNH ÁN\tVIỆN TRƯỞNG',
    'CHÁNH ÁN          VIỆN TRƯỞNG',
    '| BỘ TRƯỞNG | VIỆN TRƯỞNG |',
    'KT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG',
  ])('%j', (line) => {
    expect(read(line)).toEqual({ foot: [line, 'Nguyễn Văn An'], anchors: ['dieu-1'] });
  });
});

describe('a line that speaks of a post, or names the issuer above the grounds, is no closing', () => {
  test.each([
    'Giám đốc',
    'Trưởng phòng',
    'TRƯỞNG PHÒNG có trách nhiệm tổ chức thực hiện.',
    'GIÁM ĐỐC CÔNG AN TỈNH',
    'BỘ TRƯỞNG BỘ CÔNG AN',
    'CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO',
    'TRƯỞNG BAN CHỈ ĐẠO',
    'TRƯỞNG THÀNH',
    'Q. Bình Thạnh',
    'KT. là chữ viết tắt của ký thay',
    'TM VÀ DV',
    'CHÁNH ÁN\tTHƯ KÝ',
    '|',
    '| |',
  ])('%j', (line) => {
    expect(read(line).foot).toEqual([]);
  });
});

test('columns of a line', () => {
  expect(columnsOf('| CHÁNH ÁN |  VIỆN TRƯỞNG |')).toEqual(['CHÁNH ÁN', 'VIỆN TRƯỞNG']);
  expect(columnsOf('PHÓ  CHÁNH ÁN\t\tPHÓ VIỆN TRƯỞNG')).toEqual(['PHÓ  CHÁNH ÁN', 'PHÓ VIỆN TRƯỞNG']);
});
