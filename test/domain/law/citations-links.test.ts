import { describe, expect, test } from 'vitest';
import type { CitedTarget, DocumentName } from '../../../src/domain/law/citations.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../../src/domain/law/resolve.ts';
import { entries } from './citations/read-entries.ts';
import { links } from './citations/read-lists.ts';

const library = buildLibrary([...entries.values()]);

/** Reads a target as the lists write it: `Luật Thi hành án hình sự 2019#dieu-5`. */
function targetOf(text: string): CitedTarget {
  const [label = '', anchor] = text.split('#');
  return { start: 0, end: 1, document: label === '.' ? undefined : named(label), anchor };
}

function named(label: string): DocumentName {
  if (/^\d/u.test(label)) return { number: label };
  const [, name = label, year] = /^(.*) ((?:19|20)\d\d)$/u.exec(label) ?? [];
  return { name, ...(year === undefined ? {} : { year }) };
}

function linkOf(target: CitedTarget, from: KnownDocument, among = library): string {
  const found = resolveTarget(target, from, among);
  return found.kind === 'unknown' ? 'none' : found.kind === 'document' ? found.id : `${found.id}#${found.anchor}`;
}

describe('links from the texts of the portal', () => {
  test.each(links.map((row) => [`${row.in}: ${row.target} (${row.why})`, row] as const))('%s', (_name, row) => {
    const from = entries.get(row.in);
    expect(from?.issuedOn).toBe(row.issuedOn);
    expect(from === undefined ? undefined : linkOf(targetOf(row.target), from)).toBe(row.link);
  });

  test('a law of one year leads to no law of another, from any text and on any day', () => {
    for (const from of entries.values()) {
      expect(linkOf(targetOf('Luật Thi hành án hình sự 2019'), from)).toBe('luat-thahs-2019');
      expect(linkOf(targetOf('Luật Thi hành án hình sự 2025'), from)).toBe('luat-127-2025');
      expect(linkOf(targetOf('Luật Thi hành án hình sự 2010'), from)).toBe('none');
    }
  });
});

const decision = (id: string, province: string, issuer: string, issuedOn: string): KnownDocument => ({
  id,
  title: 'Quyết định',
  shortName: id,
  number: '1320/QĐ-UBND',
  type: 'quyet-dinh',
  issuer,
  issuedOn,
  province,
  anchors: new Set(['dieu-1', 'quy-che', 'quy-che-dieu-6']),
});
const ofDakNong = decision('dak-nong', 'dak-nong', 'Ủy ban nhân dân tỉnh Đắk Nông', '2022-08-09');
const ofQuangNgai = decision('quang-ngai', 'quang-ngai', 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi', '2021-05-01');
const provinces = buildLibrary([ofDakNong, ofQuangNgai]);
const central: KnownDocument = {
  id: 'trung-uong',
  title: 'A',
  shortName: 'A',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  issuedOn: '2023-01-01',
};

describe('a number that every province gives again', () => {
  test.each<[string, DocumentName, KnownDocument, string]>([
    ['the issuer tells the province', { number: '1320/QĐ-UBND', issuer: 'UBND tỉnh Đắk Nông' }, central, 'dak-nong'],
    ['the issuer of another province', { number: '1320/QĐ-UBND', issuer: 'UBND tỉnh Cà Mau' }, ofDakNong, 'none'],
    ['no issuer: the province of the citing text', { number: '1320/QĐ-UBND' }, ofQuangNgai, 'quang-ngai'],
    [
      '"Ủy ban nhân dân tỉnh": the province of the citing text',
      { number: '1320/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
      ofDakNong,
      'dak-nong',
    ],
    ['a day that contradicts', { number: '1320/QĐ-UBND', issuer: 'UBND tỉnh Đắk Nông', day: '2021-08-09' }, central, 'none'],
    ['neither issuer nor province', { number: '1320/QĐ-UBND' }, central, 'none'],
  ])('%s', (_name, document, from, link) => {
    expect(linkOf({ start: 0, end: 1, document, anchor: undefined }, from, provinces)).toBe(link);
  });
});

test('what cannot be linked says why and what to do', () => {
  const unknown = resolveTarget(targetOf('Luật Thi hành án hình sự'), { ...central, issuedOn: '2026-06-25' }, library);
  const missing = resolveTarget(targetOf('.#quy-che-dieu-99'), ofDakNong, provinces);
  expect([unknown, missing]).toMatchSnapshot();
});
