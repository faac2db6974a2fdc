import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../../src/domain/law/import/read-plain.ts';

const read = (foot: string, head = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc phê duyệt') => {
  const text = `${head}\n\nĐiều 1. Phạm vi điều chỉnh\n\nQuy định việc phối hợp.\n\n${foot}\n`;
  const { meta, text: whole } = importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'));
  expect(whole.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  return meta.signers.map(({ value }) => [value.name, value.position, ...value.onBehalf].join(', '));
};
const jointHead = (number: string) => `Số: ${number}\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định phối hợp trong thi hành án hình sự`;
const joint = (foot: string, number = '03/2021/TTLT-BCA-BQP') => read(foot, jointHead(number));

const two = ['Lê Quốc Hùng, THỨ TRƯỞNG, KT. BỘ TRƯỞNG BỘ CÔNG AN', 'Võ Minh Lương, THỨ TRƯỞNG, KT. BỘ TRƯỞNG BỘ QUỐC PHÒNG'];

describe('all who signed a joint circular', () => {
  test.each([
    [
      'side by side, parted by wide spaces',
      'KT. BỘ TRƯỞNG BỘ CÔNG AN            KT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG                          THỨ TRƯỞNG\n(Đã ký)                             (Đã ký)\nLê Quốc Hùng                        Võ Minh Lương\n\nNơi nhận:\n- Lưu: VT.',
    ],
    [
      'side by side, parted by tabs, the recipients above',
      'Nơi nhận:\n- Chính phủ;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nLê Quốc Hùng\tVõ Minh Lương',
    ],
    [
      'in rows of a table',
      '| KT. BỘ TRƯỞNG BỘ CÔNG AN | KT. BỘ TRƯỞNG BỘ QUỐC PHÒNG |\n| THỨ TRƯỞNG | THỨ TRƯỞNG |\n| Lê Quốc Hùng | Võ Minh Lương |',
    ],
    [
      'one column after the other',
      'KT. BỘ TRƯỞNG BỘ CÔNG AN\n\nTHỨ TRƯỞNG\n\nLê Quốc Hùng\n\nKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\n\nTHỨ TRƯỞNG\n\nVõ Minh Lương\n\nNơi nhận:\n- Lưu: VT.',
    ],
    ['row by row', 'KT. BỘ TRƯỞNG BỘ CÔNG AN\n\nKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\n\nTHỨ TRƯỞNG\n\nTHỨ TRƯỞNG\n\nLê Quốc Hùng\n\nVõ Minh Lương'],
  ])('%s', (_case, foot) => {
    expect(joint(foot)).toEqual(two);
  });

  test('four of them, two and two', () => {
    const foot =
      'KT. CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO\tKT. VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nPHÓ CHÁNH ÁN\tPHÓ VIỆN TRƯỞNG\nNguyễn Trí Tuệ\tNguyễn Huy Tiến\n\nKT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nTrung tướng Lê Quốc Hùng\tThượng tướng Võ Minh Lương';
    expect(joint(foot, '03/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP')).toEqual([
      'Nguyễn Trí Tuệ, PHÓ CHÁNH ÁN, KT. CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO',
      'Nguyễn Huy Tiến, PHÓ VIỆN TRƯỞNG, KT. VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
      'Trung tướng Lê Quốc Hùng, THỨ TRƯỞNG, KT. BỘ TRƯỞNG BỘ CÔNG AN',
      'Thượng tướng Võ Minh Lương, THỨ TRƯỞNG, KT. BỘ TRƯỞNG BỘ QUỐC PHÒNG',
    ]);
  });

  test('the heads themselves', () => {
    expect(joint('CHÁNH ÁN          VIỆN TRƯỞNG\nNguyễn Hòa Bình          Lê Minh Trí', '1/2020/TTLT-TANDTC-VKSNDTC')).toEqual([
      'Nguyễn Hòa Bình, CHÁNH ÁN',
      'Lê Minh Trí, VIỆN TRƯỞNG',
    ]);
  });
});

describe('where not all are sure, none is told', () => {
  test.each([
    ['one of two is missing', 'KT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\n\nLê Quốc Hùng'],
    [
      'two of the three that the number names',
      'KT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nLê Quốc Hùng\tVõ Minh Lương',
      '03/2021/TTLT-BTP-BCA-BQP',
    ],
    ['one name for two posts', 'KT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nLê Quốc Hùng'],
    [
      'columns of unlike height',
      'TM. ỦY BAN NHÂN DÂN\tCHÁNH ÁN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An\tTrần Thị Bình',
      '1/2020/TTLT-UBND-TAND',
    ],
    ['rows that do not fit', 'TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nCHÁNH ÁN\n\nNguyễn Văn An\n\nTrần Thị Bình'],
  ])('%s', (_case, foot, number = '03/2021/TTLT-BCA-BQP') => {
    expect(joint(foot, number)).toEqual([]);
  });

  test('a joint circular whose number is not known has two at least', () => {
    expect(read('KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Quốc Hùng', jointHead('    /TTLT'))).toEqual([]);
  });
});

describe('one who signed stays one', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An', 'Nguyễn Văn An, PHÓ CHỦ TỊCH, TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH'],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nNguyễn Văn An', 'Nguyễn Văn An, PHÓ CHỦ TỊCH, KT. CHỦ TỊCH'],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG\n\nNguyễn Văn An', 'Nguyễn Văn An, THỨ TRƯỞNG, KT. BỘ TRƯỞNG'],
    ['Nơi nhận:\n- Lưu: VT.\n\nQ. CỤC TRƯỞNG\n\nNguyễn Văn An', 'Nguyễn Văn An, Q. CỤC TRƯỞNG'],
    ['TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ\n\nNguyễn Văn An', 'Nguyễn Văn An, VỤ TRƯỞNG VỤ PHÁP CHẾ, TL. BỘ TRƯỞNG'],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ TƯ PHÁP\n\nNguyễn Văn An', 'Nguyễn Văn An, GIÁM ĐỐC SỞ TƯ PHÁP, TUQ. CHỦ TỊCH'],
    ['TRƯỞNG PHÒNG\n(Đã ký)\n\nNguyễn Văn An', 'Nguyễn Văn An, TRƯỞNG PHÒNG'],
    ['CHỦ NHIỆM\n\nThiếu tướng Nguyễn Văn An', 'Thiếu tướng Nguyễn Văn An, CHỦ NHIỆM'],
    ['GIÁM ĐỐC\n\nNguyễn Văn An\n\nTRƯỞNG PHÒNG\n\nTrần Thị Bình', 'Nguyễn Văn An, GIÁM ĐỐC'],
  ])('%j', (foot, signer) => {
    expect(read(foot)).toEqual([signer]);
  });

  test.each(['GIÁM ĐỐC\n\n(Đã ký)', 'TM. ỦY BAN NHÂN DÂN\n\nNguyễn Văn An', 'Nơi nhận:\n- Lưu: VT.\n\nNguyễn Văn An'])(
    'a name without a post, a post without a name: %j',
    (foot) => {
      expect(read(foot)).toEqual([]);
    },
  );
});

describe('a mark that it was signed is no name', () => {
  test.each(['Đã Ký', '(Đã ký)', 'Đã ký', 'Đã kí', 'Đã Kí', 'ĐÃ KÝ', 'Ký tên', 'Ký Tên', 'Ký Thay', 'Chữ Ký', 'Đã Duyệt', '[Đã ký]'])(
    '%s',
    (mark) => {
      expect(read(`GIÁM ĐỐC\n\n${mark}\n\nNguyễn Văn Hùng`)).toEqual(['Nguyễn Văn Hùng, GIÁM ĐỐC']);
      expect(read(`GIÁM ĐỐC\n\n${mark}`)).toEqual([]);
      expect(read(`PHÓ THỦ TƯỚNG ${mark}\n\nNguyễn Văn Hùng`).join()).not.toContain(mark);
    },
  );

  test.each(['Nguyễn Văn Ký', 'Đỗ Ký', 'Lê Kí Tên'])('but %s is one', (name) => {
    expect(read(`GIÁM ĐỐC\n\n${name}`)).toEqual([`${name}, GIÁM ĐỐC`]);
  });
});

describe('with two posts, the one signed with', () => {
  test.each([
    ['TM. BAN CHỈ ĐẠO\n\nTRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH', 'TRƯỞNG BAN, TM. BAN CHỈ ĐẠO'],
    ['KT. TRƯỞNG BAN\n\nPHÓ TRƯỞNG BAN\n\nGIÁM ĐỐC CÔNG AN TỈNH', 'PHÓ TRƯỞNG BAN, KT. TRƯỞNG BAN'],
    ['TM. BAN CHỈ ĐẠO\n\nKT. TRƯỞNG BAN\n\nPHÓ TRƯỞNG BAN\n\nGIÁM ĐỐC CÔNG AN TỈNH', 'PHÓ TRƯỞNG BAN, TM. BAN CHỈ ĐẠO, KT. TRƯỞNG BAN'],
    ['GIÁM ĐỐC\n\nGIÁM ĐỐC', 'GIÁM ĐỐC'],
  ])('%j', (posts, signer) => {
    expect(read(`${posts}\n\nNguyễn Văn Hùng`)).toEqual([`Nguyễn Văn Hùng, ${signer}`]);
  });

  test.each([
    'TRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH',
    'CHỦ TỊCH\n\nTRƯỞNG BAN CHỈ ĐẠO',
    'KT. CHỦ TỊCH\n\nGIÁM ĐỐC SỞ TƯ PHÁP\n\nPHÓ CHỦ TỊCH',
    'TM. ỦY BAN NHÂN DÂN\n\nPHÓ CHỦ TỊCH\n\nCHỦ TỊCH HỘI ĐỒNG',
    'TL. CHỦ TỊCH\n\nCHÁNH VĂN PHÒNG\n\nPHÓ CHÁNH VĂN PHÒNG',
  ])('is not sure: none is told (%j)', (posts) => {
    expect(read(`${posts}\n\nNguyễn Văn Hùng`)).toEqual([]);
  });
});
