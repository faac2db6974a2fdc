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
