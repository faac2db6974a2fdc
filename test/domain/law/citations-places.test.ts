import { describe, expect, test } from 'vitest';
import { type CitationContext, findCitations } from '../../../src/domain/law/citations.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../../src/domain/law/resolve.ts';
import { timeOf } from '../../support/time.ts';

/** Whose "Quyết định số 1320/QĐ-UBND" is meant, and of which year. What each leads to was written before the code. */

const decision: KnownDocument = {
  id: 'dak-nong',
  title: 'Quyết định ban hành Quy chế',
  shortName: 'Quyết định 1320',
  number: '1320/QĐ-UBND',
  type: 'quyet-dinh',
  issuer: 'Ủy ban nhân dân tỉnh Đắk Nông',
  issuedOn: '2022-08-09',
  province: 'dak-nong',
};
const program: KnownDocument = {
  id: 'ttg',
  title: 'Quyết định',
  shortName: 'Quyết định 634',
  number: '634/QĐ-TTg',
  type: 'quyet-dinh',
  issuer: 'Thủ tướng Chính phủ',
  issuedOn: '2020-05-13',
};
const decree: KnownDocument = {
  ...program,
  id: 'nd-49',
  number: '49/2020/NĐ-CP',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  issuedOn: '2020-04-17',
};
const library = buildLibrary([decision, program, decree]);
const plan: KnownDocument = { ...decision, id: 'plan', number: '12/KH-UBND', type: 'ke-hoach', issuedOn: '2024-03-01' };
const central: KnownDocument = { ...decree, id: 'central', number: '1/2024/NĐ-CP', issuedOn: '2024-03-01', province: undefined };

function linksOf(text: string, from: KnownDocument = plan): string[] {
  const { number, issuedOn, issuer } = from;
  const context: CitationContext = { ...(number === undefined ? {} : { number }), issuedOn, issuer };
  return findCitations(text, context).flatMap((citation) =>
    citation.targets.map((target) => {
      const led = resolveTarget(target, from, library);
      return led.kind === 'unknown' ? 'none' : led.id;
    }),
  );
}

describe('a number of a province where the sentence names another place', () => {
  test.each<[string, string[]]>([
    // The issuer of a list is that of all its members.
    ['các Quyết định số 1320/QĐ-UBND, số 1321/QĐ-UBND ngày 5/6/2020 của UBND tỉnh Cà Mau', ['none', 'none']],
    ['Quyết định số 1320/QĐ-UBND và Quyết định số 1321/QĐ-UBND của UBND tỉnh Cà Mau', ['none', 'none']],
    ['Quyết định số 1320/QĐ-UBND; Quyết định số 1321/QĐ-UBND, Quyết định số 1322/QĐ-UBND của UBND tỉnh Cà Mau', ['none', 'none', 'none']],
    ['Điều 5 Quyết định số 1320/QĐ-UBND, Điều 6 Quyết định số 1321/QĐ-UBND của UBND tỉnh Cà Mau', ['none', 'none']],
    // The issuer stands before the number, or after it in another form.
    ['UBND tỉnh Cà Mau ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['Ủy ban nhân dân tỉnh Cà Mau đã có Quyết định số 1320/QĐ-UBND về phối hợp', ['none']],
    ['tỉnh Cà Mau (Quyết định số 1320/QĐ-UBND)', ['none']],
    ['Cà Mau đã ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['TP. Hồ Chí Minh ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['UBND TỈNH CÀ MAU BAN HÀNH QUYẾT ĐỊNH SỐ 1320/QĐ-UBND', ['none']],
    ['Quyết định số 1320/QĐ-UBND tỉnh Cà Mau', ['none']],
    ['Quyết định số 1320/QĐ-UBND (Cà Mau)', ['none']],
    ['Quyết định số 1320/QĐ-UBND, ngày 09/8/2022, UBND tỉnh Cà Mau', ['none']],
    ['UBND tỉnh Cà Mau ban hành Quyết định số 1320 ngày 09/8/2022', ['none']],
    ['UBND huyện Đắk Mil ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['Quyết định số 1320/QĐ-UBND của huyện Đắk Mil', ['none']],
    ['Quyết định số 1320/QĐ-UBND của UBND cấp xã', ['none']],
    ['UBND thành phố Gia Nghĩa ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['UBND tỉnh Cà Mau cho biết, theo Quyết định số 1320/QĐ-UBND của UBND tỉnh', ['none']],
  ])('%s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test('in the text that has the number itself', () => {
    expect(linksOf('UBND tỉnh Cà Mau ban hành Quyết định số 1320/QĐ-UBND', decision)).toEqual(['none']);
    expect(linksOf('Quyết định số 1320/QĐ-UBND năm 2019', decision)).toEqual(['none']);
    expect(linksOf('trên địa bàn tỉnh Đắk Nông theo Quyết định số 1320/QĐ-UBND', decision)).toEqual(['dak-nong']);
  });
});

describe('a number of the own province still leads there', () => {
  test.each<[string, string[], KnownDocument?]>([
    ['Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND tỉnh Đắk Nông', ['dak-nong']],
    ['UBND tỉnh ban hành Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['UBND tỉnh Đắk Nông ban hành Quyết định số 1320/QĐ-UBND về phối hợp trên địa bàn tỉnh Đắk Nông', ['dak-nong']],
    ['UBND TỈNH ĐẮK NÔNG BAN HÀNH QUYẾT ĐỊNH SỐ 1320/QĐ-UBND', ['dak-nong']],
    ['UBND các huyện, thành phố thực hiện Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['UBND huyện Đắk Mil thực hiện Quyết định số 1320/QĐ-UBND của UBND tỉnh', ['dak-nong']],
    ['Đoàn đã làm việc với tỉnh Cà Mau. Nay thực hiện Quyết định số 1320/QĐ-UBND. Tỉnh Cà Mau cũng vậy.', ['dak-nong']],
    ['UBND tỉnh Cà Mau đã học theo Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND và Quyết định số 1321/QĐ-UBND của UBND tỉnh Đắk Nông', ['dak-nong', 'none'], central],
    ['Quyết định số 1320/QĐ-UBND, số 1321/QĐ-UBND của UBND tỉnh Đắk Nông', ['dak-nong', 'none'], central],
    // A central number is of no province.
    ['UBND tỉnh Cà Mau triển khai Quyết định số 634/QĐ-TTg và Quyết định số 5/QĐ-UBND của UBND tỉnh Cà Mau', ['ttg', 'none']],
    [
      'Nghị định số 49/2020/NĐ-CP và Nghị định số 133/2020/NĐ-CP ngày 09/10/2020 của Chính phủ, UBND tỉnh Cà Mau xây dựng',
      ['nd-49', 'none'],
    ],
  ])('%s', (text, expected, from = plan) => {
    expect(linksOf(text, from)).toEqual(expected);
  });
});

describe('the year of a number without a year', () => {
  test.each<[string, string[]]>([
    ['Quyết định số 1320/QĐ-UBND năm 2019 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320/QĐ-UBND (năm 2019) của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320/QĐ-UBND ban hành năm 2019 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320/QĐ-UBND, được ban hành năm 2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND tháng 8/2021 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320/QĐ-UBND tháng 5 năm 2022 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông năm 2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông ban hành năm 2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông ngày 05/6/2019', ['none']],
    ['các Quyết định số 1320/QĐ-UBND, số 1321/QĐ-UBND ngày 5/6/2020 của UBND tỉnh Đắk Nông', ['none', 'none']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh, ban hành ngày 05/6/2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND (2019)', ['none']],
    ['Quyết định số 1320/QĐ-UBND, năm 2019, của UBND tỉnh', ['none']],
    ['Quyết định số 1320/QĐ-UBND ký ngày 05/6/2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND (ngày 05/6/2019)', ['none']],
    ['Năm 2019, UBND tỉnh ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['Ngày 05/6/2019, UBND tỉnh Đắk Nông đã ban hành Quyết định số 1320/QĐ-UBND', ['none']],
    ['Ngày 09 tháng 8 năm 2022, UBND tỉnh ban hành Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['Năm 2022 UBND tỉnh ban hành Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['Thực hiện Quyết định số 1320/QĐ-UBND, năm 2023 UBND tỉnh đã giao', ['dak-nong']],
    ['Thực hiện Quyết định số 1320/QĐ-UBND của UBND tỉnh, ngày 05/6/2023 Sở đã họp', ['dak-nong']],
    ['Năm 2023, UBND tỉnh ban hành kế hoạch thực hiện Quyết định số 1320/QĐ-UBND', ['dak-nong']],
    ['Quyết định số 634/QĐ-TTg năm 2019', ['none']],
    ['Quyết định số 1320/QĐ-UBND năm 2022 của UBND tỉnh Đắk Nông', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND (năm 2022)', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND ban hành tháng 8/2022 của UBND tỉnh Đắk Nông', ['dak-nong']],
    ['Quyết định số 1320/QĐ-UBND của UBND tỉnh Đắk Nông ngày 09/8/2022', ['dak-nong']],
    ['Quyết định số 634/QĐ-TTg năm 2020', ['ttg']],
    ['Quyết định số 634/QĐ-TTg giai đoạn 2021 - 2025', ['ttg']],
    ['Nghị định số 49/2020/NĐ-CP năm 2020 của Chính phủ', ['nd-49']],
    ['Nghị định số 49/2020/NĐ - CP của Chính phủ', ['nd-49']],
    ['Quyết định số 634/QĐ - TTg', ['ttg']],
    ['Nghị định số 49/2020/NĐ – CP, Nghị định số 49/2020/NĐ–CP', ['nd-49', 'nd-49']],
    ['Quyết định số 1320/QĐ – UBND', ['dak-nong']],
  ])('%s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});

test('a dash between spaces after a number may be any dash', () => {
  const labels = (text: string) => findCitations(text).flatMap(({ targets }) => targets.map(({ document }) => document?.number));
  expect(labels('Nghị định số 49/2020/NĐ - CP')).toEqual(['49/2020/NĐ-CP']);
  expect(labels('Thông tư liên tịch số 02/2012/TTLT - BCA - BQP')).toEqual(['02/2012/TTLT-BCA-BQP']);
  expect(labels('Luật số 41/2019/QH14 - LUẬT THI HÀNH ÁN HÌNH SỰ')).toContain('41/2019/QH14');
  expect(labels('Quyết định số 1320/QĐ-UBND - UBND tỉnh')).toEqual(['1320/QĐ-UBND']);
});

test.each([
  'Quyết định số 1320/QĐ-UBND và ',
  'Năm 2019, UBND tỉnh Cà Mau ban hành Quyết định số 1320/QĐ-UBND ',
  'Luật Cư trú được Quốc hội ',
])('a long line of "%s" is read in time', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  expect(timeOf(() => void findCitations(text, { number: '1/KH-UBND', issuer: 'UBND tỉnh Đắk Nông' }), 4000)).toBeLessThan(4000);
});

test('a long gap after a name is read in time', () => {
  const text = `Luật Cư trú được Quốc hội${' '.repeat(200_000)}x`;
  expect(timeOf(() => void findCitations(text), 4000)).toBeLessThan(4000);
});
