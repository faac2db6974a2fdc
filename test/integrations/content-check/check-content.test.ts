import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { changed, contentWith, soundFiles } from '../../support/content.ts';

const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: ['/tai-len/mau.pdf'] };
const tell = (changes: Readonly<Record<string, string | undefined>>, today = around.today) =>
  formatMessages(checkContent(contentWith(changes), { ...around, today }));

const procedure = 'thu-tuc/xin-xac-nhan';
const law = 'van-ban/qd-1';
const sound = soundFiles[procedure];

const basis = 'basis:\n  - type: luu\n    document: qd-1';
const announcement = `---
title: Cổng chạy thử
summary: Cổng đang chạy thử.
status: da-dang
kind: thong-bao
publishedOn: 2026-11-22
audience:
  - gia-dinh
topics:
  - tro-giup
applicability:
  scope: ca-nuoc
basis: []
confidence: cao
checkedOn: 2026-11-22
checkedBy: bien-tap-vien
---

Cổng đang chạy thử.
`;

const cases: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string?])[] = [
  ['a missing field', changed(procedure, 'confidence: cao\n', '')],
  ['a missing object', changed(procedure, 'result:\n  text: Giấy xác nhận.\n', '')],
  ['a field nobody knows', changed(procedure, 'status: da-dang', 'status: da-dang\nsumary: Gõ nhầm')],
  ['a field nobody knows, deep inside', changed(procedure, 'bring: []', 'bring: []\n    mang: căn cước')],
  ['a value outside its list', changed(procedure, '- giay-to', '- giay-toa')],
  ['a wrong kind of applicability', changed(procedure, 'scope: tinh', 'scope: huyen')],
  ['a text that is too long', changed(procedure, 'summary: Cách xin', `summary: ${'dài '.repeat(70)}`)],
  ['a number where words belong', changed(procedure, 'title: Đến nơi nộp', 'title: 5')],
  ['an empty list', changed(procedure, 'who:\n  - Người có tên trong bản án.', 'who: []')],
  ['a day that does not exist', changed(procedure, 'checkedOn: 2026-11-22', 'checkedOn: 2026-02-30')],
  ['a day ahead', changed(procedure, 'checkedOn: 2026-11-22', 'checkedOn: 2026-12-01')],
  ['effect before issue', changed(law, 'effectiveFrom: 2026-01-01', 'effectiveFrom: 2025-12-31')],
  ['in force after its end', changed(law, 'effectiveFrom: 2026-01-01', 'effectiveFrom: 2026-01-01\neffectiveUntil: 2026-07-01')],
  [
    'in force when checked, ended since',
    changed(law, 'effectiveFrom: 2026-01-01', 'effectiveFrom: 2026-01-01\neffectiveUntil: 2026-12-01'),
    '2027-01-01',
  ],
  ['a review that is due', changed(procedure, 'checkedBy: bien-tap-vien', 'checkedBy: bien-tap-vien\nreviewBy: 2026-11-30'), '2026-12-01'],
  ['a reference to nothing', changed(procedure, 'province: ca-mau', 'province: ca-mao')],
  ['a provision that does not exist', changed(procedure, 'provision: dieu-2', 'provision: dieu-3')],
  ['a reference to a draft', changed('tinh/ca-mau', 'status: da-dang', 'status: nhap')],
  ['a file name with letters that are no address', { 'thuat-ngu/Án treo': soundFiles['thuat-ngu/an-tich'].replace('án tích', 'án treo') }],
  ['two entries with one title', { 'thuat-ngu/an-tich-2': soundFiles['thuat-ngu/an-tich'].replace('án tích', 'Án tích') }],
  ['ids that differ by case only', { 'thuat-ngu/AN-TICH': soundFiles['thuat-ngu/an-tich'].replace('án tích', 'vết án') }],
  ['no settings', { 'cau-hinh/cong': undefined }],
  ['a second settings file', { 'cau-hinh/cong-2': soundFiles['cau-hinh/cong'].replace('Cổng thử', 'Cổng hai') }],
  ['a statement that says nothing', changed(procedure, '  text: Giấy xác nhận.', '  provision: Điều 32')],
  ['a figure without its provision', changed(procedure, '  provision: khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP\n', '')],
  ['an unverified basis without a word to the reader', changed(procedure, 'basisState: dang-ap-dung', 'basisState: chua-xac-minh')],
  ['news with a basis whose state nobody tells', { 'tin-bai/tin': announcement.replace('basis: []', basis) }],
  ['news with a state and no basis', { 'tin-bai/tin': announcement.replace('basis: []', 'basis: []\nbasisState: dang-ap-dung') }],
  ['a press paragraph without a basis', { 'tin-bai/tin': announcement.replace('kind: thong-bao', 'kind: doan-bao-chi') }],
  ['a note beside words that are not there', changed(law, 'words: làm lỗi', 'words: lầm lỗi')],
  ['a note at no provision', changed(law, '- provision: dieu-2', '- provision: dieu-9')],
  ['letters in two pieces', changed(procedure, 'Mang theo căn cước.', 'Mang theo căn cước.'.normalize('NFD'))],
  ['a letter nobody sees', changed(procedure, '## Hỏi thêm', '## Hỏi\u200b thêm')],
  ['a box with a wrong name', changed(procedure, 'Xem :tu', ':::hop\nA\n:::\n\nXem :tu')],
  ['a term that does not exist', changed(procedure, '{id=an-tich}', '{id=an-tich-cu}')],
  ['a link to a page that does not exist', changed(procedure, '(/thu-tuc/)', '(/thu-tuc/khong-co/)')],
  ['a link without its last slash', changed(procedure, '(/thu-tuc/)', '(/lien-he)')],
  ['a link to a provision that does not exist', changed(procedure, '(/thu-tuc/)', '(/van-ban/qd-1/#dieu-7)')],
  ['a link to a heading that does not exist', changed(procedure, '(/thu-tuc/)', '(#muc-khac)')],
  ['a body that would not show', changed('tinh/ca-mau', 'checkedBy: bien-tap-vien\n---\n', 'checkedBy: bien-tap-vien\n---\n\nChữ lạc.\n')],
  ['broken YAML', changed(procedure, 'title: Xin giấy xác nhận', 'title: Xin: giấy: xác nhận')],
  ['no front matter', { [procedure]: 'Chỉ có chữ.' }],
];

test('sound content has no messages', () => {
  expect(tell({})).toBe('');
});

test('an announcement about the portal itself rests on no rule', () => {
  expect(tell({ 'tin-bai/tin': announcement })).toBe('');
});

for (const [name, changes, today] of cases) {
  test(name, () => {
    const told = tell(changes, today);
    expect(told).not.toBe('');
    expect(told).toMatchSnapshot();
  });
}

test('a line in a message is the line of the file', () => {
  const lines = sound.replace('## Hỏi thêm', '# Hỏi thêm');
  const [message] = checkContent(contentWith({ [procedure]: lines }), around);
  expect(lines.split('\n')[(message?.place.line ?? 0) - 1]).toBe('# Hỏi thêm');
});
