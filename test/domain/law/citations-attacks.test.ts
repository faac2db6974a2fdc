import { describe, expect, test } from 'vitest';
import { type CitationContext, findCitations } from '../../../src/domain/law/citations.ts';
import { comparable, written } from '../../../tools/bench/citations/agreement.ts';
import { timeOf } from '../../support/time.ts';

/** Phrases made to mislead the grammar; what each means was written down before it was read. A provision that may be another's leads nowhere. */

const decree: CitationContext = { anchor: 'dieu-7-khoan-2-diem-a', number: '49/2020/NĐ-CP' };

describe('phrases made to mislead', () => {
  test.each<[string, string[], CitationContext?]>([
    [
      'theo khoản 1 Điều 5, khoản 2 Điều 6 và các điểm a, b khoản 3 Điều 7 của Nghị định này',
      ['.#dieu-5-khoan-1', '.#dieu-6-khoan-2', '.#dieu-7-khoan-3-diem-a', '.#dieu-7-khoan-3-diem-b'],
    ],
    [
      'từ điểm a đến điểm đ khoản 1 Điều 5 Luật Cư trú',
      [
        'Luật Cư trú#dieu-5-khoan-1-diem-a',
        'Luật Cư trú#dieu-5-khoan-1-diem-b',
        'Luật Cư trú#dieu-5-khoan-1-diem-c',
        'Luật Cư trú#dieu-5-khoan-1-diem-d',
        'Luật Cư trú#dieu-5-khoan-1-diem-dd',
      ],
    ],
    [
      'từ khoản 1 đến khoản 3 và khoản 5 Điều 5 Luật Cư trú',
      ['Luật Cư trú#dieu-5-khoan-1', 'Luật Cư trú#dieu-5-khoan-2', 'Luật Cư trú#dieu-5-khoan-3', 'Luật Cư trú#dieu-5-khoan-5'],
    ],
    ['các điều 5, 6, 7 và 8 Luật Cư trú', ['Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6', 'Luật Cư trú#dieu-7', 'Luật Cư trú#dieu-8']],
    [
      'các Điều 5, 6 và từ Điều 8 đến Điều 10 của Luật Cư trú',
      ['Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6', 'Luật Cư trú#dieu-8', 'Luật Cư trú#dieu-9', 'Luật Cư trú#dieu-10'],
    ],
    [
      'điểm a và điểm b khoản 1, điểm c khoản 2 Điều này',
      ['.#dieu-7-khoan-1-diem-a', '.#dieu-7-khoan-1-diem-b', '.#dieu-7-khoan-2-diem-c'],
    ],
    ['các điểm a, b khoản này và khoản 3 Điều này', ['.#dieu-7-khoan-2-diem-a', '.#dieu-7-khoan-2-diem-b', '.#dieu-7-khoan-3']],
    ['điểm này, khoản này, Điều này và Nghị định này', ['.#dieu-7-khoan-2-diem-a', '.#dieu-7-khoan-2', '.#dieu-7', '.']],
    ['khoản 1, khoản 2 Điều này và Điều 8 Nghị định này', ['.#dieu-7-khoan-1', '.#dieu-7-khoan-2', '.#dieu-8']],
    ['Điều 5 của Luật này và Điều 6 của Luật Cư trú', ['.#dieu-5', 'Luật Cư trú#dieu-6'], { anchor: 'dieu-7', number: '41/2019/QH14' }],
    ['quy định tại Điều 5 và Điều 6 Nghị định này, Điều 7 Luật Cư trú', ['.#dieu-5', '.#dieu-6', 'Luật Cư trú#dieu-7']],
    [
      'quy định tại Điều 5, Điều 6, Điều 7 Luật Cư trú và Nghị định này',
      ['Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6', 'Luật Cư trú#dieu-7', '.'],
    ],
    [
      'Điều 36 và Điều 37 của Bộ luật Hình sự và Điều 85 của Luật Thi hành án hình sự',
      ['Bộ luật Hình sự#dieu-36', 'Bộ luật Hình sự#dieu-37', 'Luật Thi hành án hình sự#dieu-85'],
    ],
    [
      'Điều 36 Bộ luật Hình sự năm 2015, Điều 85 Luật Thi hành án hình sự năm 2019',
      ['Bộ luật Hình sự 2015#dieu-36', 'Luật Thi hành án hình sự 2019#dieu-85'],
    ],
    ['khoản 1 các điều 5, 6 và 7 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-1', 'Luật Cư trú#dieu-6', 'Luật Cư trú#dieu-7']],
    [
      'các khoản 1, 2 và 3 Điều 4; các điểm a, b khoản 2 Điều 5 và Điều 6 Thông tư số 65/2019/TT-BCA',
      [
        '65/2019/TT-BCA#dieu-4-khoan-1',
        '65/2019/TT-BCA#dieu-4-khoan-2',
        '65/2019/TT-BCA#dieu-4-khoan-3',
        '65/2019/TT-BCA#dieu-5-khoan-2-diem-a',
        '65/2019/TT-BCA#dieu-5-khoan-2-diem-b',
        '65/2019/TT-BCA#dieu-6',
      ],
    ],
    ['Mục 1 Chương II Luật Cư trú', ['Luật Cư trú#chuong-ii-muc-1']],
    ['Chương II và Chương III của Luật Cư trú', ['Luật Cư trú#chuong-ii', 'Luật Cư trú#chuong-iii']],
    ['Mục 3 Chương XI của Bộ luật Hình sự', ['Bộ luật Hình sự#chuong-xi-muc-3']],
    ['từ Chương II đến Chương IV Luật Cư trú', ['Luật Cư trú#chuong-ii', 'Luật Cư trú#chuong-iii', 'Luật Cư trú#chuong-iv']],
    ['Phần thứ hai của Bộ luật Hình sự', ['Bộ luật Hình sự#phan-2']],
    ['Điều 10 của Quy chế ban hành kèm theo Quyết định số 1320/QĐ-UBND ngày 09/8/2022', ['1320/QĐ-UBND#quy-che-dieu-10']],
    ['khoản 2 Mục III Kế hoạch ban hành kèm theo Quyết định số 1073/QĐ-UBND', ['1073/QĐ-UBND#ke-hoach-muc-iii-khoan-2']],
    ['Luật Thi hành án hình sự năm 2019 (Luật số 41/2019/QH14)', ['Luật Thi hành án hình sự 2019', '41/2019/QH14']],
    ['Luật Thi hành án hình sự ngày 14 tháng 6 năm 2019', ['Luật Thi hành án hình sự 2019']],
    ['Luật Thi hành án hình sự (Luật số 41/2019/QH14)', ['41/2019/QH14']],
    ['Luật số 41/2019/QH14 ngày 14/6/2019 của Quốc hội về Thi hành án hình sự', ['41/2019/QH14']],
    [
      'Nghị định 49/2020/NĐ-CP và 133/2020/NĐ-CP của Chính phủ',
      ['49/2020/NĐ-CP', '133/2020/NĐ-CP'],
      { anchor: 'dieu-1', number: '10/2024/TT-BCA' },
    ],
    [
      'các Nghị định số 49/2020/NĐ-CP, 133/2020/NĐ-CP và 231/2026/NĐ-CP',
      ['49/2020/NĐ-CP', '133/2020/NĐ-CP', '231/2026/NĐ-CP'],
      { anchor: 'dieu-1', number: '10/2024/TT-BCA' },
    ],
    ['Điều 5 các Nghị định số 133/2020/NĐ-CP, 231/2026/NĐ-CP', ['133/2020/NĐ-CP', '231/2026/NĐ-CP']],
    ['Điều 5, Điều 6 Luật Cư trú, trừ khoản 2 Điều 6', ['Luật Cư trú#dieu-5', 'Luật Cư trú#dieu-6']],
    [
      'khoản 2 Điều 12 Luật này (sau đây gọi là người được hưởng án treo)',
      ['.#dieu-12-khoan-2'],
      { anchor: 'dieu-7', number: '41/2019/QH14' },
    ],
    [
      'điểm a, b, c, d, đ và e khoản 1, các khoản 2, 3 Điều 5',
      [
        '.#dieu-5-khoan-1-diem-a',
        '.#dieu-5-khoan-1-diem-b',
        '.#dieu-5-khoan-1-diem-c',
        '.#dieu-5-khoan-1-diem-d',
        '.#dieu-5-khoan-1-diem-dd',
        '.#dieu-5-khoan-1-diem-e',
        '.#dieu-5-khoan-2',
        '.#dieu-5-khoan-3',
      ],
    ],
    [
      'gạch đầu dòng thứ nhất và thứ hai khoản 3 Mục II Kế hoạch này',
      ['.#muc-ii-khoan-3-gach-1', '.#muc-ii-khoan-3-gach-2'],
      { anchor: 'muc-ii-khoan-3', number: '195/KH-UBND' },
    ],
    ['Khoản 2 và Khoản 3, Điều 5, Mục 1, Chương II Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2', 'Luật Cư trú#dieu-5-khoan-3']],
    ['Điều 5.2 Luật Cư trú', ['Luật Cư trú']],
    ['Điều 5 khoản 2 điểm a và b Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2-diem-a', 'Luật Cư trú#dieu-5-khoan-2-diem-b']],
    ['Điều 5 (khoản 1, khoản 2) Luật Cư trú', ['Luật Cư trú']],
    ['theo Điều 5 nêu trên, Điều 6 dưới đây', ['.#dieu-5', '.#dieu-6']],
    ['Điều 60 và Điều 61 cũ của Luật Cư trú', ['Luật Cư trú']],
    ['Điều 5 Luật Cư trú năm 2006 và Điều 6 Luật Cư trú năm 2020', ['Luật Cư trú 2006#dieu-5', 'Luật Cư trú 2020#dieu-6']],
    [
      'Điều 5 Luật Thi hành án hình sự năm 2025 (Điều 7 Luật Thi hành án hình sự năm 2019)',
      ['Luật Thi hành án hình sự 2025#dieu-5', 'Luật Thi hành án hình sự 2019#dieu-7'],
    ],
    ['thay thế Luật Thi hành án hình sự số 41/2019/QH14 bằng Luật Thi hành án hình sự số 127/2025/QH15', ['41/2019/QH14', '127/2025/QH15']],
    ['Luật Thi hành án hình sự 2019 và Luật Thi hành án hình sự 2025', ['Luật Thi hành án hình sự 2019', 'Luật Thi hành án hình sự 2025']],
    ['Điều 5 Luật 2019 và Điều 6 Luật 2025', []],
    ['Điều 5 Luật cũ, Điều 6 Luật mới', []],
    ['Bộ luật Hình sự năm 1999, sửa đổi, bổ sung năm 2009 và Bộ luật Hình sự năm 2015', ['Bộ luật Hình sự 1999', 'Bộ luật Hình sự 2015']],
    ['Luật Cư trú năm 2006 đã được sửa đổi, bổ sung năm 2013 và năm 2020', ['Luật Cư trú 2006']],
    ['điểm a khoản 1 Điều 3 Luật Cư trú năm 2020 (sửa đổi, bổ sung các năm 2023, 2024)', ['Luật Cư trú 2020#dieu-3-khoan-1-diem-a']],
    ['Công văn số 3999/UBND-NCPC của UBND tỉnh Bắc Kạn', ['3999/UBND-NCPC']],
    ['Quyết định số 1320 /QĐ- UBND ngày 09 tháng 8 năm 2022', ['1320/QĐ-UBND']],
    ['Nghị định số 49 /2020/ NĐ-CP', ['49/2020/NĐ-CP'], { anchor: 'dieu-1', number: '10/2024/TT-BCA' }],
    ['khoản 5 triệu đồng; Điều kiện 2; mục tiêu 3; chương trình 135; phần mềm 2; tiết học 3; đoạn đường 5; điểm 5 môn', []],
    ['khoản nợ 3, khoản thu 2, khoản vay 1; điểm dừng 3; điểm thi 9; mục đích 1', []],
    [
      'Điều 1, khoản 1 Điều 2, Điều 3 của Quyết định này',
      ['.#dieu-1', '.#dieu-2-khoan-1', '.#dieu-3'],
      { anchor: 'dieu-2', number: '1320/QĐ-UBND' },
    ],
    ['Mẫu số 02 ban hành kèm theo Thông tư số 65/2019/TT-BCA', ['65/2019/TT-BCA']],
    ['Phụ lục I-A ban hành kèm theo Thông tư số 65/2019/TT-BCA', ['65/2019/TT-BCA#phu-luc-i-a']],
    ['Phụ lục 1a Nghị định này', ['.#phu-luc-1a']],
    ['Điều 7a, 7b và 8 Luật Cư trú', ['Luật Cư trú#dieu-7a', 'Luật Cư trú#dieu-7b', 'Luật Cư trú#dieu-8']],
    [
      'từ khoản 1 đến hết khoản 4 Điều 9 Nghị định số 231/2026/NĐ-CP',
      ['231/2026/NĐ-CP#dieu-9-khoan-1', '231/2026/NĐ-CP#dieu-9-khoan-2', '231/2026/NĐ-CP#dieu-9-khoan-3', '231/2026/NĐ-CP#dieu-9-khoan-4'],
    ],
    [
      'khoản 1-3 Điều 9 Nghị định số 231/2026/NĐ-CP',
      ['231/2026/NĐ-CP#dieu-9-khoan-1', '231/2026/NĐ-CP#dieu-9-khoan-2', '231/2026/NĐ-CP#dieu-9-khoan-3'],
    ],
    [
      'Điều 9 – 12 Nghị định số 231/2026/NĐ-CP',
      ['231/2026/NĐ-CP#dieu-9', '231/2026/NĐ-CP#dieu-10', '231/2026/NĐ-CP#dieu-11', '231/2026/NĐ-CP#dieu-12'],
    ],
    ['Luật Thi hành án hình sự sửa đổi có hiệu lực từ 01/7/2026', ['Luật Thi hành án hình sự']],
    ['Nghị quyết số 96/2019/QH14 của Quốc hội khóa XIV ngày 27/11/2019', ['96/2019/QH14']],
    ['Quyết định số 634/QĐ-TTg năm 2020, Quyết định số 99/QĐ-TTg', ['634/QĐ-TTg', '99/QĐ-TTg']],
    ['Thông tư liên tịch số 03/2021 và Thông tư 10/2024', []],
    ['theo Điều 60 về tha tù trước thời hạn của Luật Cư trú', ['Luật Cư trú']],
    ['theo Điều 60 về tha tù trước thời hạn có điều kiện', ['.#dieu-60']],
    ['Điều 5 (khoản 1, khoản 2)', ['.#dieu-5']],
    // A list that has passed to another document does not say that it comes back.
    ['Điều 6 Luật Cư trú; khoản 2 Điều 6', ['Luật Cư trú#dieu-6']],
    ['Điều 12 Bộ luật Dân sự, Điều 13 Bộ luật Hình sự và Điều 14', ['Bộ luật Dân sự#dieu-12', 'Bộ luật Hình sự#dieu-13']],
    ['Điều 5 Bộ luật Hình sự, khoản 3 Điều 5', ['Bộ luật Hình sự#dieu-5']],
    ['Điều 51 BLHS; Điều 52', ['Bộ luật Hình sự#dieu-51']],
    ['Điều 5 Bộ luật Dân sự của Nhật Bản và Điều 6', ['Bộ luật Dân sự#dieu-5']],
    ['Điều 5 Bộ luật Dân sự trước đây, Điều 6', ['Bộ luật Dân sự#dieu-5']],
    ['Điều 5 Bộ luật Dân sự hiện hành, Điều 6', ['Bộ luật Dân sự#dieu-5']],
    ['Điều 51 Bộ luật Hình sự và khoản 2', ['Bộ luật Hình sự#dieu-51']],
    ['Điều 51 Bộ luật Hình sự, Điều 5 Nghị định này và Điều 6', ['Bộ luật Hình sự#dieu-51', '.#dieu-5', '.#dieu-6']],
    ['Điều 51 Bộ luật Hình sự và khoản 2 Điều này', ['Bộ luật Hình sự#dieu-51', '.#dieu-7-khoan-2']],
    ['Điều 6 Luật Cư trú và hồ sơ quy định tại Điều 8', ['Luật Cư trú#dieu-6', '.#dieu-8']],
  ])('%s', (text, expected, context = decree) => {
    const found = findCitations(text, context).flatMap((one) => one.targets.map((target) => comparable(written(target))));
    expect(found).toEqual(expected.map(comparable));
  });
});

describe('a line of 200 KB', () => {
  test.each([
    'khoản 1, ',
    'điểm a và ',
    'Điều 1 đến Điều 50, ',
    'Luật Cư trú (sửa đổi, bổ sung các năm 2019, 2020, ',
    'Điều 5 (khoản 1) ',
    'Điều 5 về ',
  ])('of "%s" is read in time, and its answer is in proportion', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const read = () => findCitations(text, decree).flatMap((one) => one.targets);
    expect(timeOf(() => void read(), 4000)).toBeLessThan(4000);
    expect(read().length).toBeLessThan(text.length / 4);
  });
});
