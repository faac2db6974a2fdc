import { expect, test } from 'vitest';
import { groupBy } from '../../../src/domain/list/group.ts';

test('groups come in the order of their first item; an item may stand in several or in none', () => {
  const pages = [
    { id: 'a', topics: ['vay', 'nghề'] },
    { id: 'b', topics: [] },
    { id: 'c', topics: ['vay'] },
  ];
  const groups = groupBy(pages, ({ topics }) => topics);
  expect([...groups].map(([topic, items]) => [topic, items.map(({ id }) => id)])).toEqual([
    ['vay', ['a', 'c']],
    ['nghề', ['a']],
  ]);
});
