import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { costTable, indexCosts } from '../../../src/domain/search/index-costs.ts';
import { normalize } from '../../../src/domain/search/normalize.ts';
import { plan } from '../../../src/domain/search/plan.ts';
import { isDoubtful, mayNameDocument, readTyped, shownReading } from '../../../src/domain/search/reading.ts';

const aliases: Alias[] = [
  { term: 'chấp hành xong án phạt tù', relation: 'broader', said: ['ra tù', 'mãn hạn tù'], means: [] },
  { term: 'thi hành án hình sự', relation: 'same', said: ['THAHS'], means: [] },
];

describe('what was typed is read as words', () => {
  test.each([
    ['vay vốn', 'vay vốn', false],
    ['vay von', 'vay von', false],
    ['QDD 22', 'QĐ 22', false],
    ['49/2020/NDD-CP', '49/2020/NĐ-CP', false],
    ['nd9 49', 'nđ 49', false],
    ['ｖａｙ ｖｏｎ', 'vay von', false],
    ['vay voons', 'vay vốn', true],
    ['vay vo61n', 'vay vốn', true],
    ['vay đc ko', 'vay được không', false],
    ['vay voons ko', 'vay vốn không', true],
    ['22/2023/QĐ-TTg', '22/2023/QĐ-TTg', false],
    ['k9 đ6', 'k9 đ6', false],
    ['bitcoin', 'bitcoin', false],
    ['', '', false],
  ])('%s → %s', (typed, query, changed) => {
    expect(readTyped(typed, false)).toEqual({ query, changed });
  });

  test.each(['vay voons', 'vay đc ko', 'vay vo61n'])('asked for literally, %s stays', (typed) => {
    expect(readTyped(typed, true)).toEqual({ query: typed, changed: false });
  });

  test.each([
    ['marks parted from their letters', 'vay vốn đặc xá'.normalize('NFD')],
    ['the tone before the hat', 'vay vo\u0301\u0302n d̵ặc xá'.replace('d̵', 'đ')],
    ['the dot before the breve', 'vay vốn đa\u0323\u0306c xa\u0301'],
  ])('%s are put together', (_name, typed) => {
    for (const literal of [true, false]) expect(readTyped(typed, literal)).toEqual({ query: 'vay vốn đặc xá', changed: false });
  });
});

describe('a query that may hold a misspelt word', () => {
  const words = ['vay', 'vốn', 'tù', 'ra'].map((word) => ({
    bare: normalize(word).normalize('NFD').replace(/\p{M}/gu, ''),
    spelled: [word],
    pages: 8,
  }));
  const costs = indexCosts(costTable([], words));
  test.each([
    ['vay vốn', false],
    ['VAY VON', false],
    ['vay vônz', true],
    ['vay vón', true],
    ['bitcoin', true],
    ['vay 2023', false],
    ['mãn hạn tù', false],
    ['thahs', false],
    ['mãn vay', true],
    ['', false],
  ])('%s: %s', (query, doubtful) => {
    expect(isDoubtful(plan(query, aliases), costs)).toBe(doubtful);
  });
});

describe('a query that may name a document', () => {
  test.each([
    ['nghị định 49', true],
    ['22/2023', true],
    ['blhs', true],
    ['luật thi hành án hình sự', true],
    ['vay vốn', false],
    ['vay von', false],
    ['', false],
  ])('%s: %s', (query, may) => {
    expect(mayNameDocument(plan(query, []))).toBe(may);
  });
});

describe('readers are told what they are searching by', () => {
  const shown = (typed: string) => {
    const reading = readTyped(typed, false);
    return shownReading(reading, plan(reading.query, aliases));
  };
  test.each([
    ['vay voons', 'vay vốn'],
    ['ra tù', 'chấp hành xong án phạt tù'],
    ['ra tuf', 'ra tù, chấp hành xong án phạt tù'],
    ['thahs', 'thi hành án hình sự'],
    ['vay vốn', undefined],
    ['vay đc ko', undefined],
    ['', undefined],
  ])('%s: %s', (typed, told) => {
    expect(shown(typed)).toBe(told);
  });

  test('not of a subject that a long question only touches', () => {
    expect(shown('người mới ra tù muốn vay vốn ngân hàng chính sách thì phải làm đơn gửi ở đâu')).toBeUndefined();
  });
});

test('whatever is typed, nothing throws, and NFD is read as NFC', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), fc.boolean(), (typed, literal) => {
      const reading = readTyped(typed, literal);
      expect(readTyped(typed.normalize('NFD'), literal)).toEqual(readTyped(typed.normalize('NFC'), literal));
      const planned = plan(reading.query, aliases);
      shownReading(reading, planned);
      mayNameDocument(planned);
      isDoubtful(planned, indexCosts({ parts: [], words: [] }));
    }),
  );
});
