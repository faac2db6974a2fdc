import { expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../src/domain/search/fragment.ts';

test.each([{ query: 'vay vốn' }, { query: 'a&b=#%?+c', kind: 'Thủ tục' }, { query: '' }])(
  'what is written is read back: $query',
  (state) => {
    expect(readFragment(writeFragment(state))).toEqual(state);
  },
);

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
