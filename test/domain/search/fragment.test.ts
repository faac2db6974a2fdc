import { describe, expect, test } from 'vitest';
import { readFragment, type SearchState, writeFragment } from '../../../src/domain/search/fragment.ts';

const states: readonly SearchState[] = [
  { query: 'vay vốn' },
  { query: 'a&b=#%?+c', chosen: { loai: 'Thủ tục' } },
  { query: 'án treo', chosen: { tinh: 'Đắk Nông', 'co-quan': 'Bộ Công an', nam: '2022' }, order: 'moi' },
  { query: 'án treo', order: 'cu', literal: true },
  { query: '' },
];
test.each(states)('what is written is read back: $query', (state) => {
  expect(readFragment(writeFragment(state))).toEqual(state);
});

test.each([
  ['', ''],
  ['#', ''],
  ['#q=vay+von', 'vay von'],
  ['#q=vay vốn', 'vay vốn'],
  ['#q=%E1%BB', '\ufffd'],
  ['#khac=1', ''],
])('%j is read as %j', (fragment, query) => {
  expect(readFragment(fragment).query).toBe(query);
});

describe('what nobody knows is left out', () => {
  test.each(['#q=vay&xep=lung-tung', '#q=vay&la=1&tinh=', '#q=vay&dung=co', '#q=vay&__proto__=1&constructor=2'])('%s', (fragment) => {
    expect(readFragment(fragment)).toEqual({ query: 'vay' });
  });
});

test('an address can be read by people', () => {
  expect(decodeURIComponent(writeFragment({ query: 'án treo', chosen: { tinh: 'Cà Mau', loai: 'Văn bản' }, order: 'moi' }))).toBe(
    '#q=án treo&loai=Văn bản&tinh=Cà Mau&xep=moi',
  );
});

test('a letter that a cut has halved breaks no address', () => {
  const { query } = readFragment(`#q=${'x'.repeat(299)}😀y`);
  expect(query).toBe('x'.repeat(299));
  expect(writeFragment({ query: `vay\ud83d` })).toBe('#q=vay');
});
