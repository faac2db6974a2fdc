import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/domain/search/plan.ts';
import { isLegal, standingFactor } from '../../../src/domain/search/standing.ts';
import { basisStates, inForceStates } from '../../../src/schemas/vocabulary.ts';

test.each([
  ['điều 6 quy chế 1320', true],
  ['khoan 2 dieu 5', true],
  ['22/2023/QĐ-TTg', true],
  ['nđ 49', true],
  ['luật thi hành án hình sự', true],
  ['thông tư 99', true],
  ['điểm danh hằng tháng', false],
  ['điều kiện vay vốn', false],
  ['giải quyết việc làm', false],
  ['thông tin', false],
  ['vay 100 triệu', false],
  ['luat su mien phi', false],
])('%s asks for an official text: %s', (query, asks) => {
  expect(isLegal(plan(query, []))).toBe(asks);
});

describe('kinds of pages', () => {
  const factor = (section: string, query: string, state?: string) => standingFactor({ section, state }, plan(query, []), false);

  test('for everyday words: what to do, then what explains, then the law, then cards of documents', () => {
    const order = ['thu-tuc', 'thuat-ngu', 'van-ban', 'the-van-ban'].map((section) => factor(section, 'vay vốn'));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  test('for words of law: the law first', () => {
    expect(factor('van-ban', 'điều 5')).toBeGreaterThan(factor('huong-dan', 'điều 5'));
  });

  test.each(['het-hieu-luc', 'quy-dinh-cu'])('rules that ended come later: %s', (state) => {
    expect(Object.keys({ ...inForceStates, ...basisStates })).toContain(state);
    for (const query of ['vay vốn', 'điều 5'])
      expect(factor('van-ban', query, state)).toBeLessThan(factor('van-ban', query, 'con-hieu-luc'));
  });
});
