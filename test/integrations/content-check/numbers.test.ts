import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { cardFile, contentWith } from '../../support/content.ts';

/** A number leads to one document; the name of its file says the same number. */
const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
type Fields = Readonly<Record<string, string>>;
const check = (cards: Readonly<Record<string, Fields>>) => {
  const files = Object.entries(cards).map(([id, fields]) => [`van-ban/${id}`, cardFile(`Tên ngắn ${id}`, fields)] as const);
  return checkContent(contentWith(Object.fromEntries(files)), around);
};
const pair = (first: Fields, second: Fields) => ({ 'van-ban-a': first, 'van-ban-b': second });
const told = (first: Fields, second: Fields) => [
  ...new Set(check(pair(first, second)).map(({ ruleId, severity }) => `${severity} ${ruleId}`)),
];

test('the text of a card may wait beside it as a draft, and says nothing until it is published', () => {
  const card = { number: '22/2023/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', issuedOn: '2023-08-17' };
  const rules = (status: string) =>
    check({ 'qd-22-2023': card, 'qd-22-2023-toan-van': { ...card, status } })
      .map(({ ruleId }) => ruleId)
      .filter((rule) => rule.startsWith('content/number'));
  expect(rules('nhap')).toEqual([]);
  expect(rules('da-dang')).toEqual(['content/number-shared', 'content/number-shared']);
});

describe('two entries with one number', () => {
  const decree = { number: '231/2026/NĐ-CP', issuedOn: '2026-06-25' };
  const decision = { number: '634/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', issuedOn: '2020-05-13' };
  const local = { number: '15/2024/QĐ-UBND', issuer: 'UBND tỉnh Cà Mau', province: 'ca-mau', issuedOn: '2024-05-02' };
  const shared = ['error content/number-shared'];
  const unclear = ['warning content/number-not-told-apart'];

  test('are told at both', () => {
    expect(formatMessages(check(pair(decree, decree)))).toMatchInlineSnapshot(`
      "content/van-ban/van-ban-a.md
        LỖI (number): Số, ký hiệu: content/van-ban/van-ban-b.md mang cùng số, nên không lời dẫn nào tìm được đúng văn bản.
            Đang là:  231/2026/NĐ-CP
            Cách sửa: Nếu là một văn bản thì gộp vào một mục (toàn văn thay thẻ, giữ tên tệp của thẻ); nếu là hai thì đối chiếu nguồn và sửa số, ngày, cơ quan. [content/number-shared]

      content/van-ban/van-ban-b.md
        LỖI (number): Số, ký hiệu: content/van-ban/van-ban-a.md mang cùng số, nên không lời dẫn nào tìm được đúng văn bản.
            Đang là:  231/2026/NĐ-CP
            Cách sửa: Nếu là một văn bản thì gộp vào một mục (toàn văn thay thẻ, giữ tên tệp của thẻ); nếu là hai thì đối chiếu nguồn và sửa số, ngày, cơ quan. [content/number-shared]"
    `);
  });

  test.each<[string, Fields, Fields, readonly string[]]>([
    ['a decree has its number alone, whatever day is written', decree, { ...decree, issuedOn: '2026-06-26' }, shared],
    ['however it is typed', decree, { ...decree, number: '231/2026 /NĐ-CP' }, shared],
    ['a draft beside its card is told in time', decree, { ...decree, status: 'nhap' }, ['warning content/number-shared']],
    ['numbers of the Prime Minister begin anew every year', decision, { ...decision, issuedOn: '2023-06-01' }, []],
    ['one number on one day is one decision', decision, decision, shared],
    ['without a day nobody can tell', decision, { number: '634/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' }, unclear],
    ['another office counts for itself', decision, { ...decision, issuer: 'Bộ Tư pháp' }, []],
    ['a chairman uses the numbers of his committee', local, { ...local, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Cà Mau' }, shared],
    ['each province counts for itself', local, { ...local, issuer: 'UBND tỉnh An Giang' }, []],
    ['a district counts apart from its province', local, { ...local, issuer: 'UBND huyện Năm Căn' }, []],
    ['another day is another decision of the province', local, { ...local, issuedOn: '2023-05-02' }, []],
  ])('%s', (_name, first, second, messages) => {
    expect(told(first, second)).toEqual(messages);
  });
});

describe('the number in the name of the file', () => {
  test('another number is a slip in one of the two', () => {
    expect(formatMessages(check({ 'nd-231-2026': { number: '999/2026/NĐ-CP' } }))).toMatchInlineSnapshot(`
      "content/van-ban/nd-231-2026.md
        Lưu ý (number): Số, ký hiệu: số và tên tệp nói hai số khác nhau.
            Đang là:  999/2026/NĐ-CP trong nd-231-2026.md
            Cần là:   số 231 năm 2026, như tên tệp
            Cách sửa: Đối chiếu văn bản nguồn. Nếu số sai thì sửa số; nếu tên tệp sai thì đổi tên tệp trước khi đăng và sửa những chỗ dẫn tới nó. [content/number-against-name]"
    `);
  });

  test.each([
    ['nd-231-2026', '231/2026/NĐ-CP', true],
    ['nd-231-2026', '231/2025/NĐ-CP', false],
    ['nd-03-2019', '3/2019/NĐ-CP', true],
    ['luat-59-2024', '59/2024/QH15', true],
    ['luat-59-2024', '95/2024/QH15', false],
    ['luat-2019', '41/2019/QH14', true],
    ['luat-thahs-2019', '41/2019/QH14', true],
    ['ttlt-12-2015', '12/2015', true],
    ['ct-33-2018', '33/CT-TTg', true],
    ['qd-1297-ninh-binh', '1297/QĐ-UBND', true],
    ['qd-1297-ninh-binh', '1279/QĐ-UBND', false],
    ['1320-qd-ubnd-dak-nong-2022', '1320/QĐ-UBND', true],
    ['1320-qd-ubnd-dak-nong-2022', '132/QĐ-UBND', false],
    ['nq-18-nq-tw', '18-NQ/TW', true],
    ['ke-hoach-thahs-2026-2030', '45/KH-UBND', true],
  ])('%s and %s agree: %s', (id, number, agree) => {
    expect(check({ [id]: { number } }).map(({ ruleId }) => ruleId)).toEqual(agree ? [] : ['content/number-against-name']);
  });
});
