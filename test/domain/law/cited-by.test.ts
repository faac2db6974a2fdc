import { describe, expect, it } from 'vitest';
import { citedBy, type CitingPlace, type Reference } from '../../../src/domain/law/cited-by.ts';

const rules = 'qd-1320';
const law = (anchor: string | undefined, document = rules): CitingPlace => ({
  kind: 'law',
  document,
  shortName: document === rules ? 'Quyết định 1320/QĐ-UBND' : 'Kế hoạch 195/KH-UBND',
  path: `/van-ban/${document}/${anchor === undefined ? '' : `#${anchor}`}`,
  anchor,
});
const page = (id: string): CitingPlace => ({ kind: 'page', title: `Trang ${id}`, path: `/huong-dan/${id}/`, tag: 'Hướng dẫn' });
const to = (from: CitingPlace, anchor?: string, document = rules): Reference => ({ from, document, anchor });

describe('who cites a provision', () => {
  const all = citedBy([
    to(law('noi-nhan'), 'dieu-3'),
    to(law('khoan-5', 'kh-195'), 'dieu-3'),
    to(page('vay-von'), 'dieu-3'),
    to(page('vay-von'), 'dieu-3'),
    to(page('vay-von'), 'dieu-30'),
  ]);

  it('texts apart from pages, each place once', () => {
    expect(all.provision(rules, 'dieu-3')).toEqual({
      count: 3,
      laws: [
        { title: 'Nơi nhận', path: '#noi-nhan', tag: undefined, named: ['Điều 3'] },
        { title: 'khoản 5 Kế hoạch 195/KH-UBND', path: '/van-ban/kh-195/#khoan-5', tag: undefined, named: ['Điều 3'] },
      ],
      pages: [{ title: 'Trang vay-von', path: '/huong-dan/vay-von/', tag: 'Hướng dẫn', named: ['Điều 3'] }],
    });
  });

  it('a provision that nobody cites has none, and Điều 3 is not Điều 30', () => {
    expect(all.provision(rules, 'dieu-1')).toBeUndefined();
    expect(all.provision(rules, 'dieu-30')?.count).toBe(1);
    expect(all.provision('other', 'dieu-3')).toBeUndefined();
  });
});

describe('what stands inside a provision does not cite it', () => {
  it.each([
    ['"Quy chế này" in Điều 6 of the rules', to(law('quy-che-dieu-6'), 'quy-che'), 0],
    ['"Điều này" in its own clause', to(law('dieu-2-khoan-1'), 'dieu-2'), 0],
    ['"Điều 2" in Điều 2 itself', to(law('dieu-2'), 'dieu-2'), 0],
    ['"khoản 1 Điều này" in clause 2', to(law('dieu-2-khoan-2'), 'dieu-2-khoan-1'), 1],
    ['the rules named in the decision', to(law('dieu-1'), 'quy-che'), 1],
    ['another text that has the same anchors', to(law('dieu-2-khoan-1', 'kh-195'), 'dieu-2'), 1],
  ])('%s', (_name, reference, expected) => {
    expect(citedBy([reference]).provision(rules, reference.anchor ?? '')?.count ?? 0).toBe(expected);
  });

  it('a text that names itself or its own provisions is not told as one that cites the text', () => {
    expect(citedBy([to(law('dieu-2')), to(law('noi-nhan'), 'dieu-3')]).document(rules)).toEqual([]);
  });
});

describe('who cites a text', () => {
  const groups = citedBy([
    to(page('a'), 'dieu-10-khoan-1'),
    to(page('a'), 'dieu-10-khoan-3'),
    to(page('b'), 'dieu-9'),
    to(page('c')),
    to(law('can-cu-2', 'kh-195')),
    to(page('d'), 'quy-che-dieu-6-khoan-9-diem-a'),
    to(page('e'), 'muc-ii-khoan-1'),
  ]).document(rules);

  it('the whole text first, then by article in the order of its numbers, attached rules last', () => {
    expect(groups.map(({ title }) => title)).toEqual([undefined, 'Điều 9', 'Điều 10', 'khoản 1 mục II', 'Điều 6 Quy chế']);
  });

  it('one that names two clauses of an article stands once with both', () => {
    expect(groups.find(({ anchor }) => anchor === 'dieu-10')?.pages).toEqual([
      { title: 'Trang a', path: '/huong-dan/a/', tag: 'Hướng dẫn', named: ['khoản 1 Điều 10', 'khoản 3 Điều 10'] },
    ]);
  });

  it('a căn cứ of another text is named as such', () => {
    expect(groups[0]?.laws.map(({ title }) => title)).toEqual(['căn cứ thứ hai, Kế hoạch 195/KH-UBND']);
  });

  it('a text that nobody cites has no group', () => {
    expect(citedBy([]).document(rules)).toEqual([]);
  });
});
