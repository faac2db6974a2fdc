import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { normalize, syllables } from '../../../src/domain/search/normalize.ts';
import { plan } from '../../../src/domain/search/plan.ts';

describe('a query is read the same however it was typed', () => {
  test.each([
    ['  Tái   HOÀ nhập ', 'tái hòa nhập'],
    ['tái hòa nhập'.normalize('NFD'), 'tái hòa nhập'],
  ])('%j → %s', (typed, read) => {
    expect(normalize(typed)).toBe(read);
  });
});

test('slashes, dashes and signs part syllables', () => {
  expect(syllables('qđ 22/2023/qđ-ttg, “điều 5”.')).toEqual(['qđ', '22', '2023', 'qđ', 'ttg', 'điều', '5']);
});

describe('pairs are asked first, then single syllables that say something', () => {
  test.each([
    ['vay von', ['vay von', 'vay', 'von']],
    ['đặc xá', ['đặc xá', 'đặc', 'xá']],
    ['đi tù về có được vay vốn không', ['đi tù', 'tù về', 'được vay', 'vay vốn', 'vốn không', 'tù', 'vay', 'vốn']],
    ['22/2023/QĐ-TTg', ['22 2023', '2023 qđ', 'qđ ttg', '22', '2023', 'qđ', 'ttg']],
    ['vay', ['vay']],
    ['vay vay vay', ['vay vay', 'vay']],
    ['là gì', ['là gì', 'là', 'gì']],
    ['  ?! ', []],
  ])('%s', (query, asked) => {
    expect(plan(query, []).terms.map((term) => term.text)).toEqual(asked);
  });
});

test('a lone syllable weighs as much as a pair', () => {
  expect(plan('vay', []).terms).toEqual([{ text: 'vay', size: 1, weight: 1 }]);
});

test('a very long question stays within its budget', () => {
  const question = Array.from({ length: 300 }, (_, at) => `chu${at}`).join(' ');
  expect(plan(question, []).terms.length).toBe(80);
});

test('a query typed without accents says so', () => {
  expect(plan('vay von', []).accented).toBe(false);
  expect(plan('vay vốn', []).accented).toBe(true);
});

describe('a saying is widened by what it means', () => {
  const aliases: Alias[] = [{ term: 'xong án phạt tù', relation: 'broader', said: ['ra tù'], means: ['mới về'] }];
  const weights = (query: string) => new Map(plan(query, aliases).terms.map(({ text, weight }) => [text, weight]));

  test('with less weight than what stands beside it', () => {
    const of = weights('ra tù vay vốn');
    expect(of.get('mới về')).toBeLessThan(of.get('vay vốn') ?? 0);
    expect(of.get('phạt tù')).toBeLessThan(of.get('mới về') ?? 0);
  });

  test('without accents too, and then “tu” alone, which is many words, hardly counts', () => {
    const of = weights('ra tu vay von');
    expect(of.has('moi ve')).toBe(true);
    expect(of.get('tu') ?? 0).toBeLessThan(of.get('vay') ?? 0);
  });

  test('but not when only a part of it was typed', () => {
    expect(weights('ra đường').has('mới về')).toBe(false);
  });
});
