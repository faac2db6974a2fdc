import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/law/citations.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../../src/domain/law/resolve.ts';
import { written } from '../../../tools/bench/citations/agreement.ts';
import { entries } from './citations/read-entries.ts';

/** Which version of a law is meant, when a year of amendment or several years stand beside its name. Written before the code. */

const found = (text: string) => findCitations(text, { anchor: 'dieu-7-khoan-2', number: '49/2020/NĐ-CP' });
const targets = (text: string) => found(text).flatMap((citation) => citation.targets.map(written));

describe('the year of an amendment is not the year of the law', () => {
  test.each<[string, string[]]>([
    ['Luật Thi hành án hình sự năm 2019 (sửa đổi, bổ sung năm 2025)', ['Luật Thi hành án hình sự 2019']],
    ['Luật Thi hành án hình sự năm 2019, sửa đổi năm 2025', ['Luật Thi hành án hình sự 2019']],
    ['Luật Thi hành án hình sự 2019 sửa đổi 2025', ['Luật Thi hành án hình sự 2019']],
    ['Điều 40 của Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung các năm 2017, 2024 và 2025)', ['Bộ luật Hình sự 2015#dieu-40']],
    ['Bộ luật Hình sự (sửa đổi, bổ sung năm 2017)', ['Bộ luật Hình sự']],
    ['Bộ luật Hình sự (sửa đổi, bổ sung năm 2017) năm 2015', ['Bộ luật Hình sự 2015']],
    ['Luật Thi hành án hình sự (sửa đổi) năm 2025', ['Luật Thi hành án hình sự 2025']],
    ['Luật Thi hành án hình sự (sửa đổi, bổ sung) 2025', ['Luật Thi hành án hình sự']],
    ['Luật Thi hành án hình sự năm 2019 được sửa đổi, bổ sung bởi Luật số 86/2025/QH15', ['Luật Thi hành án hình sự 2019', '86/2025/QH15']],
    ['Bộ luật Hình sự năm 2015 (được sửa đổi, bổ sung một số điều theo Luật số 12/2017/QH14)', ['Bộ luật Hình sự 2015', '12/2017/QH14']],
    ['Luật Thi hành án hình sự số 41/2019/QH14 (sửa đổi năm 2025)', ['41/2019/QH14']],
    [
      'Bộ luật Hình sự năm 2015 và Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự năm 2017',
      ['Bộ luật Hình sự 2015', 'Luật Sửa đổi, bổ sung một số điều của Bộ luật Hình sự 2017'],
    ],
    ['Nghị định số 62/2015/NĐ-CP (được sửa đổi, bổ sung năm 2020)', ['62/2015/NĐ-CP']],
  ])('%s', (text, expected) => {
    expect(targets(text).map((target) => target.replace('Luật sửa', 'Luật Sửa'))).toEqual(expected);
  });
});

describe('several years are several laws', () => {
  const both = ['Luật Thi hành án hình sự 2019', 'Luật Thi hành án hình sự 2025'];
  test.each<[string, string[]]>([
    ['Luật Thi hành án hình sự các năm 2019 và 2025', both],
    ['Luật Thi hành án hình sự các năm 2019, 2025', both],
    ['Luật Thi hành án hình sự các năm 2019 và năm 2025', both],
    ['Luật Thi hành án hình sự năm 2019 và 2025', both],
    ['Luật Thi hành án hình sự (các năm 2019 và 2025)', both],
    ['Luật Thi hành án hình sự các năm 2010, 2019 và 2025', ['Luật Thi hành án hình sự 2010', ...both]],
    ['Hiến pháp các năm 1946, 1959, 1980, 1992 và 2013', ['1946', '1959', '1980', '1992', '2013'].map((year) => `Hiến pháp ${year}`)],
    // A provision is said of the first; what it would be in the others, the words do not tell for sure.
    ['Điều 5 Luật Thi hành án hình sự các năm 2019 và 2025', ['Luật Thi hành án hình sự 2019#dieu-5', 'Luật Thi hành án hình sự 2025']],
    // What comes after may be a time, or a number of things.
    ['Thực hiện Luật Thi hành án hình sự năm 2019 và năm 2025 tiếp tục tổng kết', ['Luật Thi hành án hình sự 2019']],
    ['theo Luật Thi hành án hình sự năm 2019, năm 2025 rà soát', ['Luật Thi hành án hình sự 2019']],
    ['theo Luật Thi hành án hình sự năm 2019 và 2025 người đã đăng ký', ['Luật Thi hành án hình sự 2019']],
    ['Luật Thi hành án hình sự năm 2019, 2025/QĐ-TTg', ['Luật Thi hành án hình sự 2019', '2025/QĐ-TTg']],
    ['Luật Thi hành án hình sự năm 2019 và 20/10/2025', ['Luật Thi hành án hình sự 2019']],
    ['tình hình thi hành Luật Cư trú các năm 2021 - 2025', ['Luật Cư trú']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  test('each year is a link of its own', () => {
    const text = 'Luật Thi hành án hình sự các năm 2019 và 2025';
    expect(found(text).flatMap((one) => one.targets.map(({ start, end }) => text.slice(start, end)))).toEqual([
      'Luật Thi hành án hình sự các năm 2019',
      '2025',
    ]);
  });
});

const library = buildLibrary([...entries.values()]);
const dated = (issuedOn: string): KnownDocument => ({
  id: 'from',
  title: 'A',
  shortName: 'A',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  issuedOn,
});

function linksOf(text: string, issuedOn: string): string[] {
  return found(text).flatMap((citation) =>
    citation.targets.map((target) => {
      const led = resolveTarget(target, dated(issuedOn), library);
      return led.kind === 'unknown' ? 'none' : led.id;
    }),
  );
}

describe('the version that a link leads to', () => {
  test.each<[string, string, string[]]>([
    ['Luật Thi hành án hình sự năm 2019 (sửa đổi, bổ sung năm 2025)', '2026-08-01', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự năm 2019, được sửa đổi, bổ sung năm 2025', '2026-08-01', ['luat-thahs-2019']],
    // Without the year of the law: a version of the same year as the amendment, or later, is not the amended one.
    ['Luật Thi hành án hình sự (sửa đổi, bổ sung năm 2025)', '2026-08-01', ['none']],
    ['Luật Thi hành án hình sự sửa đổi năm 2025', '2026-08-01', ['none']],
    ['Luật Thi hành án hình sự được sửa đổi, bổ sung bởi Luật số 86/2025/QH15', '2026-08-01', ['none', 'luat-86-2025']],
    ['Luật Thi hành án hình sự (đã được sửa đổi năm 2020)', '2022-08-01', ['luat-thahs-2019']],
    // "Luật … (sửa đổi)" is a new law under an old name: without its year no version is told.
    ['Luật Thi hành án hình sự (sửa đổi)', '2025-12-01', ['none']],
    ['Luật Thi hành án hình sự (sửa đổi) năm 2025', '2026-08-01', ['luat-127-2025']],
    ['Bộ luật Hình sự (sửa đổi, bổ sung năm 2017)', '2022-08-01', ['blhs-2015']],
    ['Bộ luật Hình sự (sửa đổi, bổ sung năm 2009)', '2022-08-01', ['none']],
    ['Bộ luật Hình sự được sửa đổi, bổ sung theo Luật số 12/2017/QH14', '2022-08-01', ['blhs-2015', 'luat-12-2017']],
    ['Luật Thi hành án hình sự các năm 2019 và 2025', '2026-08-01', ['luat-thahs-2019', 'luat-127-2025']],
    // The number in the name of an amending law is that of the law it amends.
    ['Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13 ngày 20 tháng 6 năm 2017', '2022-08-01', ['luat-12-2017']],
    ['Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13', '2022-08-01', ['luat-12-2017']],
    ['Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 86/2025/QH15', '2026-08-01', ['luat-86-2025']],
    ['Luật sửa đổi, bổ sung một số điều của Luật Thi hành án hình sự số 41/2019/QH14', '2026-08-01', ['none']],
  ])('%s, said on %s', (text, issuedOn, expected) => {
    expect(linksOf(text, issuedOn)).toEqual(expected);
  });
});

const codes = buildLibrary([
  ...entries.values(),
  {
    id: 'blds-2015',
    title: 'Bộ luật Dân sự',
    shortName: 'Bộ luật Dân sự 2015',
    number: '91/2015/QH13',
    type: 'luat',
    issuer: 'Quốc hội',
    issuedOn: '2015-11-24',
    effectiveFrom: '2017-01-01',
  },
]);

/** All that a text of 2024 leads to; a text of no number, so that nothing is the text itself. */
const ledTo = (text: string) =>
  findCitations(text).flatMap((citation) =>
    citation.targets.map((target) => {
      const led = resolveTarget(target, dated('2024-03-01'), codes);
      return led.kind === 'unknown' ? 'none' : led.id;
    }),
  );

describe('words after or before the name say that another version, a draft or another country is meant', () => {
  test.each([
    'Luật Thi hành án hình sự ban hành năm 2010',
    'Luật Thi hành án hình sự được ban hành năm 2010',
    'các quy định hướng dẫn thi hành Luật Thi hành án hình sự ban hành ngày 15/9/2010',
    'Luật Thi hành án hình sự đã được Quốc hội khóa XII thông qua năm 2010',
    'Luật Thi hành án hình sự được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XII, kỳ họp thứ 7 thông qua ngày 17/6/2010',
    'Luật Thi hành án hình sự, có hiệu lực từ ngày 01/7/2011',
    'Luật Thi hành án hình sự (có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2011)',
    'Luật Thi hành án hình sự có hiệu lực từ năm 2011',
    'Luật Thi hành án hình sự ra đời năm 2010',
    'Luật Thi hành án hình sự được Quốc hội khóa XII thông qua',
    'Luật Thi hành án hình sự do Quốc hội khoá XII ban hành',
    'Luật Thi hành án hình sự của Quốc hội khóa XII',
    'dự án Luật Thi hành án hình sự',
    'dự thảo các Luật Thi hành án hình sự',
    'dự thảo Luật Thi hành án hình sự',
    'Dự thảo Luật Thi hành án hình sự năm 2019',
    'Bộ luật Dân sự được Quốc hội thông qua ngày 14/6/2005',
    'Bộ luật Dân sự ban hành ngày 14/6/2005',
    'Điều 5 Bộ luật Dân sự trước đây',
    'Điều 5 Bộ luật Dân sự cũ',
    'BLDS cũ',
    'Bộ luật Dân sự đã hết hiệu lực',
    'Điều 5 Bộ luật Dân sự của Nhật Bản',
    'Bộ luật Dân sự Pháp',
    'Bộ luật Dân sự của Cộng hòa Pháp',
    'Bộ luật Dân sự Cộng hoà liên bang Đức',
    'Bộ luật Dân sự 2015 của Nhật Bản',
    'Bộ luật Dân sự của nước ngoài',
    'Bộ luật Hình sự nước CHDCND Lào',
    'Bộ luật Hình sự của nước Cộng hòa dân chủ nhân dân Lào',
  ])('%s', (text) => {
    expect(ledTo(text)).toEqual(['none']);
  });

  test('of a list, the country is that of all', () => {
    expect(ledTo('Bộ luật Hình sự và Bộ luật Dân sự của Nhật Bản')).toEqual(['none', 'none']);
    expect(ledTo('Bộ luật Hình sự Việt Nam và Bộ luật Dân sự của Nhật Bản')).toEqual(['blhs-2015', 'none']);
  });

  test.each<[string, string[]]>([
    ['Luật THAHS', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự ban hành năm 2019', ['luat-thahs-2019']],
    ['các quy định hướng dẫn thi hành Luật Thi hành án hình sự ban hành ngày 17/4/2020', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự được Quốc hội khóa XIV thông qua ngày 14/6/2019', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự, có hiệu lực từ ngày 01/01/2020', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự được Quốc hội khóa XIV thông qua', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự có hiệu lực', ['luat-thahs-2019']],
    ['Luật Thi hành án hình sự hiện hành', ['luat-thahs-2019']],
    ['BLDS năm 2015', ['blds-2015']],
    ['Bộ luật Dân sự được Quốc hội thông qua ngày 24/11/2015', ['blds-2015']],
    ['Bộ luật Dân sự của Việt Nam', ['blds-2015']],
    ['Bộ luật Dân sự của nước ta', ['blds-2015']],
    ['Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam', ['blds-2015']],
    ['Bộ luật Hình sự nước CHXHCN Việt Nam', ['blhs-2015']],
    ['Bộ luật Dân sự, Pháp lệnh Án phí', ['blds-2015', 'none']],
    ['dự án đầu tư theo Bộ luật Dân sự', ['blds-2015']],
  ])('%s', (text, expected) => {
    expect(ledTo(text)).toEqual(expected);
  });
});
