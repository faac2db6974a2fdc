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

describe('a page one of whose names was typed', () => {
  const factor = (section: string, query: string, named: boolean, state?: string) =>
    standingFactor({ section, state }, plan(query, []), named);

  test.each(['quản chế là gì', 'quan che la gi', 'quản chế nghĩa là gì', 'quản chế là sao', 'thế nào là quản chế', 'khái niệm quản chế'])(
    '%s wants the page that explains it, and no other',
    (query) => {
      expect(factor('thuat-ngu', query, true)).toBeGreaterThan(factor('huong-dan', query, true));
      expect(factor('thuat-ngu', query, true)).toBeGreaterThan(factor('thuat-ngu', query, false));
      expect(factor('huong-dan', query, true)).toBe(factor('huong-dan', query, false));
    },
  );

  test.each(['Đắk Nông sáp nhập', 'dak nong thuoc tinh nao', 'tỉnh Đắk Nông', 'Đắk Nông nhập vào đâu', 'Đắk Nông đổi tên'])(
    '%s wants the page of the province',
    (query) => {
      expect(factor('tinh', query, true)).toBeGreaterThan(factor('van-ban', query, true));
      expect(factor('tinh', query, true)).toBeGreaterThan(factor('tinh', query, false));
    },
  );

  test.each(['quản chế', 'vay vốn ở Đắk Nông', 'làm gì khi mới về'])('%s asks for neither', (query) => {
    for (const section of ['thuat-ngu', 'huong-dan']) expect(factor(section, query, true)).toBe(factor(section, query, false));
  });

  test('a province or a body that was named stands as other pages do, and no higher', () => {
    for (const section of ['tinh', 'co-quan']) expect(factor(section, 'vay vốn ở Đắk Nông', true)).toBe(1);
  });

  test('that ended comes after one in force, but loses less than one that was not named', () => {
    const share = (named: boolean) => factor('van-ban', 'vay vốn', named, 'het-hieu-luc') / factor('van-ban', 'vay vốn', named);
    expect(share(true)).toBeLessThan(1);
    expect(share(true)).toBeGreaterThan(share(false));
  });

  test('a page of no known part stays as it is', () => {
    expect(factor('', 'vay vốn', true)).toBe(1);
    expect(factor('trang', 'quản chế là gì', true)).toBe(1);
  });
});
