import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAliases, writeAliases } from '../../../src/domain/search/alias-file.ts';
import { type AgencyEntry, aliasesFrom } from '../../../src/domain/search/aliases.ts';
import { contentAliases } from '../../support/aliases.ts';

const agency = (id: string, title: string, more: Partial<AgencyEntry> = {}): AgencyEntry => ({
  ...{ id, title, shortName: title, abbreviations: [], successions: [] },
  ...more,
});

test('the names of a body are one thing; a name of several places is said with the first', () => {
  const police = agency('cong-an-cap-xa', 'Công an xã, phường, đặc khu', { shortName: 'Công an cấp xã', abbreviations: ['CAX'] });
  expect(aliasesFrom([], [police])).toEqual([
    { term: 'Công an xã, phường, đặc khu', relation: 'same', said: ['Công an cấp xã', 'Công an xã', 'CAX'], means: [] },
  ]);
});

test('names that read alike are one name, and a body of one name says nothing new', () => {
  const labour = agency('so', 'Sở Lao động', { shortName: 'Sở LĐTB&XH', abbreviations: ['Sở LĐ-TB&XH', 'Sở LĐTBXH'] });
  expect(aliasesFrom([], [labour])[0]?.said).toEqual(['Sở LĐTB&XH', 'Sở LĐ-TB&XH']);
  expect(aliasesFrom([], [agency('so', 'Sở Y tế')])).toEqual([]);
});

test('what editors wrote of a name goes before the names of bodies', () => {
  const court = agency('tand-tinh', 'Tòa án nhân dân tỉnh', { abbreviations: ['TAND'] });
  const entry = { title: 'Tòa án nhân dân', said: [{ relation: 'same' as const, words: ['TAND'] }], means: [], alone: [] };
  expect(aliasesFrom([entry], [court]).map(({ term }) => term)).toEqual(['Tòa án nhân dân']);
});

test('a body that ended is a former name of each that has its functions, once; one that handed a function on is not', () => {
  const successions = [{ to: 'so-noi-vu' }, { to: 'so-gd-dt' }, { to: 'so-noi-vu' }, {}];
  const heirs = [agency('so-noi-vu', 'Sở Nội vụ'), agency('so-gd-dt', 'Sở Giáo dục và Đào tạo')];
  const former = aliasesFrom([], [...heirs, agency('so-ldtbxh', 'Sở Lao động', { validUntil: '2025-02-28', successions })]);
  expect(former.map(({ term, relation, said }) => [term, relation, ...said])).toEqual([
    ['Sở Nội vụ', 'formerly', 'Sở Lao động'],
    ['Sở Giáo dục và Đào tạo', 'formerly', 'Sở Lao động'],
  ]);
  expect(aliasesFrom([], [...heirs, agency('so-tu-phap', 'Sở Tư pháp', { successions })])).toEqual([]);
});

test('the file of aliases holds them all, and is small', () => {
  const all = contentAliases();
  expect(readAliases(writeAliases(all))).toEqual(all);
  expect(gzipSync(writeAliases(all)).length).toBeLessThanOrEqual(6 * 1024);
});

test.each(['{}', '[[1]]', '[["án treo",9,["tù treo"]]]', '[["án treo",0,"tù treo"]]'])(
  'a file of another shape says nothing: %s',
  (text) => {
    expect(readAliases(text)).toEqual([]);
  },
);
