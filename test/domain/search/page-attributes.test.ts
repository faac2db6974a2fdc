import { describe, expect, test } from 'vitest';
import { issuersOf, searchAttributes } from '../../../src/domain/search/page-attributes.ts';

describe('a page tells the search what it knows, and nothing else', () => {
  test('a text has its issuer, provinces of then and now, state, year and day', () => {
    const attributes = searchAttributes({
      kind: 'Văn bản',
      state: { id: 'con-hieu-luc', label: 'Còn hiệu lực' },
      number: '1320/QĐ-UBND',
      agencies: ['Ủy ban nhân dân tỉnh Đắk Nông'],
      provinces: ['Đắk Nông', 'Lâm Đồng', 'Đắk Nông'],
      day: '2022-08-09',
    });
    expect(attributes['data-pagefind-filter']).toBe(
      'loai[data-kind], tinh-trang[data-state], co-quan[data-co-quan-1], tinh[data-tinh-1], tinh[data-tinh-2], nam[data-nam-1]',
    );
    expect(attributes).toMatchObject({
      'data-co-quan-1': 'Ủy ban nhân dân tỉnh Đắk Nông',
      'data-tinh-1': 'Đắk Nông',
      'data-tinh-2': 'Lâm Đồng',
      'data-nam-1': '2022',
      'data-pagefind-sort': 'ngay[data-day]',
      'data-day': '2022-08-09',
    });
    expect(attributes['data-pagefind-meta']).toBe('kind[data-kind], state[data-state], status[data-status], number[data-number]');
  });

  test('what is unknown is left out', () => {
    const attributes = searchAttributes({ kind: 'Về cổng' });
    expect(Object.keys(attributes).sort()).toEqual(['data-kind', 'data-pagefind-body', 'data-pagefind-filter', 'data-pagefind-meta']);
  });

  test('a year without a day is a filter, but no place in the order of days', () => {
    const attributes = searchAttributes({ kind: 'Mô hình', year: '2018' });
    expect(attributes['data-nam-1']).toBe('2018');
    expect(attributes['data-pagefind-sort']).toBeUndefined();
  });

  test('a rule that simply holds can be filtered by, without a chip', () => {
    const attributes = searchAttributes({ kind: 'Thủ tục', state: { id: 'dang-ap-dung', label: 'Đang áp dụng' }, stateShown: false });
    expect(attributes['data-pagefind-filter']).toContain('tinh-trang[data-state]');
    expect(attributes['data-pagefind-meta']).toBe('kind[data-kind]');
  });
});

test.each([
  ['Chính phủ', ['Chính phủ']],
  ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
  [
    'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Bộ Công an',
    ['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao', 'Bộ Công an'],
  ],
  ['Ủy ban nhân dân tỉnh (văn bản nguồn không ghi tên tỉnh)', ['Ủy ban nhân dân tỉnh']],
  ['Các cơ quan liên tịch; cổng chưa xác minh tên đầy đủ', []],
])('%s is filtered by %j', (issuer, bodies) => {
  expect(issuersOf(issuer)).toEqual(bodies);
});
