import { describe, expect, test } from 'vitest';
import { relationHints } from '../../../../src/domain/law/import/relation-hints.ts';
import { saidRelations } from '../../../../src/domain/law/import/said-relations.ts';
import { documentLabel } from '../../../../src/domain/law/citations.ts';
import { parse } from '../../../../src/domain/law/parse.ts';
import { buildLibrary, type KnownDocument } from '../../../../src/domain/law/resolve.ts';

const said = (text: string) =>
  saidRelations(parse(text, 'a.txt').law, { number: '1/2026/NĐ-CP' }).map(
    ({ type, target, partial, anchor }) =>
      `${anchor}: ${type} ${documentLabel(target.document)}${target.anchor === undefined ? '' : ` ${target.anchor}`}${partial ? ' (một phần)' : ''}`,
  );

describe('what a text says it does to others', () => {
  test.each<[string, string[]]>([
    ['Điều 2. Quyết định này thay thế Quyết định số 1297/QĐ-UBND ngày 03/11/2025.', ['dieu-2: thay-the 1297/QĐ-UBND']],
    [
      'Điều 9. Nghị định này có hiệu lực từ ngày 25 tháng 12 năm 2026, thay thế Nghị định số 117/2011/NĐ-CP ngày 15 tháng 12 năm 2011 quy định về tổ chức quản lý phạm nhân.',
      ['dieu-9: thay-the 117/2011/NĐ-CP'],
    ],
    [
      'Điều 9. Thông tư này có hiệu lực từ ngày 05 tháng 6 năm 2026 và thay thế Thông tư số 52/2010/TT-BCA quy định chi tiết một số điều của Luật Cư trú, Nghị định số 107/2007/NĐ-CP.',
      ['dieu-9: thay-the 52/2010/TT-BCA'],
    ],
    [
      'Điều 9. Nghị định này thay thế Nghị định số 82/2011/NĐ-CP quy định về tiêm thuốc; Nghị định số 47/2013/NĐ-CP sửa đổi, bổ sung Nghị định số 82/2011/NĐ-CP.',
      ['dieu-9: thay-the 82/2011/NĐ-CP', 'dieu-9: thay-the 47/2013/NĐ-CP'],
    ],
    [
      'Điều 9. Thay thế Nghị định số 9/2012/NĐ-CP, Nghị định số 10/2012/NĐ-CP và Nghị định số 11/2012/NĐ-CP.',
      ['dieu-9: thay-the 9/2012/NĐ-CP', 'dieu-9: thay-the 10/2012/NĐ-CP', 'dieu-9: thay-the 11/2012/NĐ-CP'],
    ],
    [
      'Điều 9. Thay thế Nghị định số 9/2012/NĐ-CP (đã được sửa đổi, bổ sung bởi Nghị định số 8/2014/NĐ-CP) và Nghị định số 10/2012/NĐ-CP.',
      ['dieu-9: thay-the 9/2012/NĐ-CP', 'dieu-9: thay-the 10/2012/NĐ-CP'],
    ],
    ['2. Bãi bỏ Điều 31 Nghị định số 112/2013/NĐ-CP ngày 02 tháng 10 năm 2013.', ['khoan-2: bai-bo 112/2013/NĐ-CP dieu-31 (một phần)']],
    ['Điều 9. Bãi bỏ một số điều của Thông tư số 5/2012/TT-BCA.', ['dieu-9: bai-bo 5/2012/TT-BCA (một phần)']],
    [
      '2. Nghị định số 111/2010/NĐ-CP ngày 23 tháng 11 năm 2010 của Chính phủ hướng dẫn Luật Lý lịch tư pháp hết hiệu lực thi hành kể từ ngày Nghị định này có hiệu lực.',
      ['khoan-2: thay-the 111/2010/NĐ-CP'],
    ],
    [
      'Điều 9. Bãi bỏ các văn bản sau đây:\n\na) Nghị định số 9/2012/NĐ-CP;\n\nb) Thông tư số 5/2012/TT-BCA.',
      ['dieu-9-diem-a: bai-bo 9/2012/NĐ-CP', 'dieu-9-diem-b: bai-bo 5/2012/TT-BCA'],
    ],
    [
      'Điều 9. Thay thế cụm từ “Sở Lao động” bằng cụm từ “Sở Nội vụ” tại khoản 2 Điều 5 Nghị định số 9/2012/NĐ-CP.',
      ['dieu-9: sua-doi 9/2012/NĐ-CP dieu-5-khoan-2 (một phần)'],
    ],
    [
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9/2012/NĐ-CP\n\n1. Sửa đổi khoản 2 Điều 5 như sau:\n\n“2. Bãi bỏ Thông tư số 5/2012/TT-BCA.”.\n\n2. Bãi bỏ Điều 7.',
      [
        'dieu-1: sua-doi 9/2012/NĐ-CP (một phần)',
        'dieu-1-khoan-1: sua-doi 9/2012/NĐ-CP dieu-5-khoan-2 (một phần)',
        'dieu-1-khoan-2: bai-bo 9/2012/NĐ-CP dieu-7 (một phần)',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what says nothing of the text itself', () => {
  test.each([
    'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22 tháng 11 năm 2019;',
    'Điều 3. Thực hiện Nghị định số 9/2012/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 8/2014/NĐ-CP.',
    'Điều 3. Nghị định này có hiệu lực đến khi Nghị quyết số 54/2022/QH15 hết hiệu lực thi hành.',
    'Điều 3. Các bộ rà soát, sửa đổi, bổ sung Thông tư số 5/2012/TT-BCA.',
    'Điều 3. Ủy ban nhân dân đề nghị sửa đổi Nghị định số 9/2012/NĐ-CP.',
    'Điều 3. Sửa đổi hồ sơ theo Nghị định số 9/2012/NĐ-CP.',
    'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
    'Điều 3. Trường hợp văn bản dẫn chiếu tại Thông tư này được sửa đổi, bổ sung hoặc thay thế thì theo văn bản mới.',
    'Điều 3. Câu “Quyết định này thay thế Quyết định số 1297/QĐ-UBND” in ở trang đầu.',
    'Thay thế: bãi bỏ, (“ sửa đổi của )',
    '',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

const document = (id: string, more: Partial<KnownDocument>): KnownDocument => ({
  id,
  title: id,
  shortName: id,
  type: 'quyet-dinh',
  issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
  ...more,
});
const held = [
  document('qd-171-gia-lai', {
    shortName: 'Quyết định 171/QĐ-UBND (Gia Lai)',
    number: '171/QĐ-UBND',
    issuedOn: '2024-03-15',
    province: 'gia-lai',
  }),
];
const hints = (text: string, province: string) =>
  relationHints(
    parse(text, 'a.txt').law,
    document('moi', { number: '12/2026/QĐ-UBND', shortName: 'Quyết định 12/2026/QĐ-UBND', issuedOn: '2026-03-05', province }),
    { library: buildLibrary(held), known: (id) => held.find((each) => each.id === id) },
    'a.txt',
  );
const amending =
  'Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 171/QĐ-UBND\n\n1. Sửa đổi khoản 2 Điều 5 như sau:\n\n“2. Nộp trước ngày 05.”.\n\n2. Bãi bỏ Điều 7.';

describe('a person is told what to write', () => {
  test('about a document that the portal has', () => {
    expect(hints(amending, 'gia-lai')).toMatchInlineSnapshot(`
      [
        {
          "fix": "Đọc lại câu ấy trong văn bản. Nếu đúng: thêm các dòng dưới đây vào "relations" (đang là [] thì bỏ []):
        - type: sua-doi
          document: qd-171-gia-lai
          note: Điều 1 Quyết định 12/2026/QĐ-UBND",
          "place": {
            "file": "a.txt",
          },
          "reason": "Điều 1 nói văn bản này sửa đổi, bổ sung Quyết định 171/QĐ-UBND. Cổng có văn bản ấy: qd-171-gia-lai (Quyết định 171/QĐ-UBND (Gia Lai)). Máy không tự ghi quan hệ.",
          "ruleId": "import/relation-said",
          "severity": "warning",
        },
        {
          "fix": "Đọc lại câu ấy trong văn bản. Nếu đúng: thêm các dòng dưới đây vào "relations" (đang là [] thì bỏ []):
        - type: bai-bo
          document: qd-171-gia-lai
          provision: Điều 7
          note: khoản 2 Điều 1 Quyết định 12/2026/QĐ-UBND",
          "place": {
            "file": "a.txt",
          },
          "reason": "Khoản 2 Điều 1 nói văn bản này bãi bỏ Điều 7 Quyết định 171/QĐ-UBND. Cổng có văn bản ấy: qd-171-gia-lai (Quyết định 171/QĐ-UBND (Gia Lai)). Máy không tự ghi quan hệ.",
          "ruleId": "import/relation-said",
          "severity": "warning",
        },
      ]
    `);
  });

  test('about one that it has not: the same number of another province is no answer', () => {
    const [first] = hints(amending, 'ca-mau');
    expect(first?.reason).toContain('Cổng chưa có mục nào của văn bản ấy.');
    expect(first?.fix).toContain('document: MÃ-CỦA-THẺ');
  });
});
