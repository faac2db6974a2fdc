import { expect, test } from 'vitest';
import { costTable } from '../../../src/domain/search/index-costs.ts';
import { type OverviewFile, overviewFile, readOverview } from '../../../src/domain/search/overview.ts';

test('what is known of an index is written as JSON and read back', () => {
  const words = [{ bare: 'vay', spelled: ['vay', 'vây'], pages: 16 }];
  const pages = [{ page: 'vi_1', names: [['vay', 'von']], kind: 'Hướng dẫn', section: 'huong-dan' }];
  const file = overviewFile(costTable([['vay', 700]], words), pages);
  const { costs, list } = readOverview(JSON.parse(JSON.stringify(file)) as OverviewFile);
  expect([costs.pagesWith('vay'), costs.isKnown('vây'), costs.isKnown('vậy'), costs.bytesOf(costs.partOf('vay'))]).toEqual([
    16,
    true,
    false,
    700,
  ]);
  expect(list.total).toBe(1);
  expect(list.get('vi_1')).toMatchObject({ names: [['vay', 'von']], kind: 'Hướng dẫn', section: 'huong-dan' });
});

test('equal pages give equal files, in whatever order they come', () => {
  const pages = ['vi_2', 'vi_1', 'vi_3'].map((page) => ({ page, names: [[page.slice(3)]], kind: 'x', section: 'x' }));
  const costs = costTable([], []);
  expect(JSON.stringify(overviewFile(costs, [...pages].reverse()))).toBe(JSON.stringify(overviewFile(costs, pages)));
});
