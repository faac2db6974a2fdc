import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundDocument } from '../../../src/domain/search/document.ts';
import { readTyped } from '../../../src/domain/search/reading.ts';
import { search } from '../../../src/domain/search/search.ts';
import { found, indexOf } from './found.ts';

const urls = async (documents: readonly FoundDocument[], typed: string) =>
  (await search(indexOf(documents), readTyped(typed, false).query, { limit: 10, aliases: [] })).results.map(({ document }) => document.url);
const page = (url: string, text: string) => found(`/hoi-dap/${url}/`, url, text);
const url = (name: string) => `/hoi-dap/${name}/`;

const roads = [page('e', 'nuôi trồng ở vùng núi phía dương'), page('f', 'sửa sang ở vùng núi con đường')];
const flowers = [
  page('a', 'kế hoạch quy hoạch thu hoạch'),
  page('b', 'tái hòa nhập cộng đồng'),
  page('c', 'trồng hoa và cây cảnh'),
  page('d', 'nhà văn hóa của xã'),
];

describe('accents that were typed come first', () => {
  test.each([
    ['đường', ['f', 'e']],
    ['dương', ['e', 'f']],
  ])('%s: %j', async (query, order) => {
    const expected = order.map(url);
    expect((await urls(roads, query))[0]).toBe(expected[0]);
    expect((await urls([...roads].reverse(), query))[0]).toBe(expected[0]);
  });

  test.each(['duong', 'DUONG'])('%s, without accents, finds both', async (query) => {
    expect((await urls(roads, query)).sort()).toEqual(['e', 'f'].map(url));
  });

  test('where a page holds the words as typed and another only alike, in a longer query too', async () => {
    const both = [page('a', 'sửa dương vùng núi'), page('b', 'sửa đường vùng núi'), page('c', 'chuyện khác')];
    expect((await urls(both, 'sửa đường vùng núi'))[0]).toBe(url('b'));
    expect((await urls(both, 'sửa dương vùng núi'))[0]).toBe(url('a'));
  });

  test('where no page holds them as typed, pages that are alike are found', async () => {
    expect((await urls(roads, 'đưỡng')).sort()).toEqual(['e', 'f'].map(url));
  });
});

describe('one syllable, however its tone is placed', () => {
  test.each(['hoà', 'hòa', 'HOÀ', 'hoà'.normalize('NFD'), 'hòa'.normalize('NFD'), 'tái hoà nhập', 'tai hoa nhap'])(
    '%s finds hòa',
    async (query) => {
      expect((await urls(flowers, query))[0]).toBe(url('b'));
    },
  );

  test('hoa finds hòa, and never hoạch before it', async () => {
    const order = await urls(flowers, 'hoa');
    expect(order).toContain(url('b'));
    expect(order).not.toContain(url('a'));
  });

  test('pages that write hoà are found by hòa, and by hoa', async () => {
    const late = [page('a', 'tái hoà nhập'), page('b', 'kế hoạch')];
    for (const query of ['hòa', 'hoà', 'hoa', 'hòa nhập']) expect(await urls(late, query)).toEqual([url('a')]);
  });
});

describe('nonsense finds nothing', () => {
  test.each(['bitcoin', 'asdfgh', 'BITCOIN', 'qwrtp zxcvb', '???', '   ', ''])('%o', async (query) => {
    expect(await urls([...roads, ...flowers], query)).toEqual([]);
  });
});

describe('rules in force come before rules that ended', () => {
  const text = 'Người chấp hành xong án phạt tù được vay vốn theo quy định này';
  const law = (name: string, state: string) => ({ ...found(`/van-ban/${name}/`, 'Quyết định', text), state });
  test.each(['het-hieu-luc', 'ngung-hieu-luc', 'quy-dinh-cu'])('%s comes later', async (ended) => {
    for (const query of ['vay vốn', 'vay von', 'quyết định vay vốn', 'chấp hành xong án phạt tù vay vốn']) {
      expect(await urls([law('a', ended), law('b', 'con-hieu-luc')], query)).toEqual(['/van-ban/b/', '/van-ban/a/']);
      expect(await urls([law('a', 'con-hieu-luc'), law('b', ended)], query)).toEqual(['/van-ban/a/', '/van-ban/b/']);
    }
  });
});

describe('who asks what a word means', () => {
  test('finds the page that explains it before pages that only hold it', async () => {
    const documents = [
      found('/huong-dan/a/', 'Người bị quản chế', 'Người bị quản chế cần làm gì khi bị quản chế'),
      found('/thuat-ngu/b/', 'Quản chế', 'Quản chế là việc buộc người bị kết án phải cư trú ở một nơi'),
    ];
    for (const query of ['quản chế là gì', 'quan che la gi', 'thế nào là quản chế'])
      expect((await urls(documents, query))[0]).toBe('/thuat-ngu/b/');
  });
});

test('text in NFD is answered as the same text in NFC', async () => {
  const words = 'đường dương hòa hoà hoa kế hoạch vùng núi tái nhập cộng đồng văn hóa xã vốn'.split(' ');
  const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const all = [...roads, ...flowers];
      expect(await urls(all, typed.normalize('NFD'))).toEqual(await urls(all, typed));
      expect(await urls(all, typed.toUpperCase())).toEqual(await urls(all, typed));
    }),
    { numRuns: 40 },
  );
});
