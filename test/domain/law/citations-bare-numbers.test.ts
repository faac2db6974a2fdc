import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/law/citations.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../../src/domain/law/resolve.ts';
import { written } from '../../../tools/bench/citations/agreement.ts';
import { entries } from './citations/read-entries.ts';

/** "Quyết định 1320 của UBND tỉnh …": a number whose symbol is left out needs its issuer or day. Written before the code. */

const library = buildLibrary([...entries.values()]);
const central: KnownDocument = {
  id: 'from',
  title: 'A',
  shortName: 'A',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  issuedOn: '2026-08-01',
};

function linksOf(text: string, from: KnownDocument = central, among = library): string[] {
  return findCitations(text).flatMap((citation) =>
    citation.targets.map((target) => {
      const led = resolveTarget(target, from, among);
      return led.kind === 'unknown' ? 'none' : led.kind === 'document' ? led.id : `${led.id}#${led.anchor}`;
    }),
  );
}

const dakNong = '1320-qd-ubnd-dak-nong-2022';

describe('a number without its symbol', () => {
  test.each<[string, string[]]>([
    ['Quyết định 1320 của UBND tỉnh Đắk Nông', [dakNong]],
    ['Quyết định số 1320 của Ủy ban nhân dân tỉnh Đắk Nông', [dakNong]],
    ['Quyết định số 1320 của Chủ tịch Ủy ban nhân dân tỉnh Đắk Nông', [dakNong]],
    ['Quyết định số 1320 ngày 09/8/2022 của UBND tỉnh Đắk Nông', [dakNong]],
    ['Quyết định 1320 năm 2022 của UBND tỉnh Đắk Nông', [dakNong]],
    ['Điều 2 Quyết định 1320 của UBND tỉnh Đắk Nông', [`${dakNong}#dieu-2`]],
    ['quyết định số 1320 của UBND tỉnh Đắk Nông', []],
    ['Kế hoạch số 195 của UBND tỉnh Quảng Ngãi', ['195-kh-ubnd-quang-ngai-2023']],
    ['Quyết định số 428 ngày 22/3/2021 của UBND tỉnh Quảng Ngãi', ['qd-428-quang-ngai']],
    ['Quyết định số 634 của Thủ tướng Chính phủ', ['qd-634-ttg']],
    ['Quyết định số 634 ngày 13/5/2020 của Thủ tướng Chính phủ', ['qd-634-ttg']],
    ['Quyết định số 634 ngày 13/5/2020', ['qd-634-ttg']],
    ['Quyết định số 1898 của Bộ trưởng Bộ Tư pháp', ['qd-1898-btp']],
    // Another province, another office, another day, another year, another kind.
    ['Quyết định 1320 của UBND tỉnh Cà Mau', ['none']],
    ['Quyết định số 1320 của Hội đồng nhân dân tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320 của Thủ tướng Chính phủ', ['none']],
    ['Quyết định số 1320 ngày 10/8/2022 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định 1320 năm 2023 của UBND tỉnh Đắk Nông', ['none']],
    ['Kế hoạch số 1320 của UBND tỉnh Đắk Nông', ['none']],
    ['Quyết định số 1320 của UBND tỉnh', ['none']],
    ['Quyết định số 1320 ngày 09/8/2022', ['none']],
    // A number that stands beside its year is given anew each year.
    ['Nghị định số 49 của Chính phủ', ['none']],
    ['Nghị định số 49 ngày 17/4/2020 của Chính phủ', ['nd-49-2020']],
    ['Nghị định 49 năm 2020 của Chính phủ', ['nd-49-2020']],
    ['Nghị định 49 năm 2019 của Chính phủ', ['none']],
    ['Quyết định 22 ngày 17/8/2023 của Thủ tướng Chính phủ', ['qd-22-2023']],
    // Without issuer or day it is no mention of a document.
    ['Quyết định 1320', []],
    ['Điều 5 Quyết định 1320', []],
    ['Quyết định 1320 của Giám đốc Công an tỉnh Đắk Nông', []],
    ['Quyết định số 1320 ngày 09/8/2022 của Giám đốc Công an tỉnh Đắk Nông', []],
    ['Kế hoạch 5 năm của UBND tỉnh Đắk Nông', []],
    ['Kế hoạch 5 năm 2021 - 2025 của UBND tỉnh Đắk Nông', []],
    ['Kế hoạch 27 của UBND tỉnh Cà Mau', []],
  ])('%s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test('the label says its kind', () => {
    expect(findCitations('Quyết định 1320 của UBND tỉnh Cà Mau').flatMap((one) => one.targets.map(written))).toEqual(['Quyết định 1320']);
  });

  test('in a text of the province, "UBND tỉnh" or the day alone is of that province', () => {
    const from = entries.get(dakNong);
    expect(from && linksOf('Quyết định số 1320 của UBND tỉnh', from)).toEqual([dakNong]);
    expect(from && linksOf('Quyết định số 1320 ngày 09/8/2022', from)).toEqual([dakNong]);
    // Nothing says that this is the decision of the prime minister and not one of the province.
    expect(from && linksOf('Quyết định số 634 ngày 13/5/2020', from)).toEqual(['none']);
  });

  test('two that fit are none', () => {
    const twin = { ...central, id: 'twin', number: '1320/QĐ-UBND', province: 'dak-nong', issuer: 'Ủy ban nhân dân tỉnh Đắk Nông' };
    const both = buildLibrary([...entries.values(), { ...twin, type: 'quyet-dinh', issuedOn: '2023-01-01' }]);
    expect(linksOf('Quyết định 1320 của UBND tỉnh Đắk Nông', central, both)).toEqual(['none']);
    expect(linksOf('Quyết định 1320 ngày 09/8/2022 của UBND tỉnh Đắk Nông', central, both)).toEqual([dakNong]);
  });
});

describe('a district or a city of a province is not the province', () => {
  const from = entries.get('1073-qd-ubnd-ca-mau-2020');
  test.each<[string, string[]]>([
    ['Quyết định số 1073/QĐ-UBND của UBND tỉnh Cà Mau', ['.']],
    ['Kế hoạch số 27/KH-UBND của UBND tỉnh', ['kh-27-ca-mau']],
    ['Kế hoạch số 27/KH-UBND của UBND thành phố Cà Mau', ['none']],
    ['Kế hoạch số 27/KH-UBND của UBND huyện Cái Nước', ['none']],
    ['Kế hoạch số 27/KH-UBND của Ủy ban nhân dân xã', ['none']],
    ['Kế hoạch số 27 của UBND thành phố Cà Mau', ['none']],
    ['Kế hoạch số 27 của UBND huyện', ['none']],
  ])('%s', (text, expected) => {
    expect(from && linksOf(text, from).map((id) => (id === from.id ? '.' : id))).toEqual(expected);
  });
});
