import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadNarrowing, wide } from '../../../src/domain/search/narrow.ts';
import { search } from '../../../src/domain/search/search.ts';
import { type FoundAs, searchAttributes } from '../../../src/domain/search/page-attributes.ts';
import { openSearchIndex } from '../../support/search-index.ts';
import { writeIndex } from '../../../src/integrations/search/write-index.ts';

const attributes = (page: FoundAs) =>
  Object.entries(searchAttributes(page))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
const page = (attributesOfArticle: string, inside: string) =>
  `<!doctype html><html lang="vi"><head><title>x</title></head><body><nav>Vay vốn</nav><article ${attributesOfArticle}>${inside}</article></body></html>`;

const text: FoundAs = {
  kind: 'Văn bản',
  state: { id: 'con-hieu-luc', label: 'Còn hiệu lực' },
  number: '22/2023/QĐ-TTg',
  agencies: ['Ủy ban nhân dân tỉnh Đắk Nông'],
  provinces: ['Đắk Nông', 'Lâm Đồng'],
  day: '2023-08-17',
};
const pages: Record<string, string> = {
  'index.html': '<!doctype html><html lang="vi"><body><p>Trang chủ, vay vốn</p></body></html>',
  'hoi-dap/a/index.html': page(
    attributes({ kind: 'Hỏi đáp', audiences: ['Người mới về', 'Gia đình'] }),
    '<h1>Đi tù về có được vay vốn không?</h1><p>Được vay vốn nếu đủ điều kiện.</p>',
  ),
  'van-ban/b/index.html': page(
    attributes(text),
    `<h1>Quyết định</h1><div id="dieu-5"><h3><a>Điều 5.</a>Đối tượng</h3><ul><li id="dieu-5-khoan-2"><p><a>2.</a>Người được
     đặc xá &lt;b&gt; tái hòa nhập cộng đồng.</p></li></ul></div>`,
  ),
};

const folders: string[] = [];
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  folders.push(folder);
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  return folder;
}
const hashes = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );

let built: string;
let index: Awaited<ReturnType<typeof openSearchIndex>>;
beforeAll(async () => {
  built = site();
  await writeIndex(built);
  index = await openSearchIndex(built);
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the index of a built site', () => {
  test('holds only what asks to be found, and none of the ready-made interfaces', async () => {
    const report = await writeIndex(built);
    expect(report.pages).toBe(2);
    expect(readdirSync(join(built, 'pagefind')).filter((file) => file.includes('ui'))).toEqual([]);
  }, 60_000);

  test('is the same for the same pages', async () => {
    const other = site();
    await writeIndex(other);
    expect(hashes(join(other, 'pagefind'))).toEqual(hashes(join(built, 'pagefind')));
  }, 60_000);
});

describe('readers find, however they type', () => {
  const urls = async (query: string, kind?: string) =>
    (
      await search(index, query, { narrowing: { ...wide, chosen: kind === undefined ? {} : { loai: kind } }, limit: 10, aliases: [] })
    ).results.map(({ document }) => document.url);

  test.each([
    ['dac xa', ['/van-ban/b/']],
    ['đặc xá', ['/van-ban/b/']],
    ['tai hoa nhap cong dong', ['/van-ban/b/']],
    ['tái hoà nhập', ['/van-ban/b/']],
    ['dieu 5', ['/van-ban/b/']],
    ['22/2023/qd-ttg', ['/van-ban/b/']],
    ['nguoi di tu ve co duoc vay von khong', ['/hoi-dap/a/']],
    ['bitcoin', []],
    ['asdfgh', []],
  ])('%s', async (query, expected) => {
    const found = await urls(query);
    expect(found.slice(0, 1)).toEqual(expected);
  });

  test('a page comes back with its words, state and places as they stand', async () => {
    const { results } = await search(index, 'dac xa', { limit: 10, aliases: [] });
    const best = results[0];
    expect(best?.document).toMatchObject({
      kind: 'Văn bản',
      status: 'Còn hiệu lực',
      state: 'con-hieu-luc',
      number: '22/2023/QĐ-TTg',
      title: 'Quyết định',
    });
    expect(best?.passages[0]).toMatchObject({ anchor: 'dieu-5-khoan-2', path: ['Điều 5', 'khoản 2'] });
    expect(best?.document.words.join(' ')).toContain('<b>');
  });

  test('kinds are counted and chosen by their names', async () => {
    const outcome = await search(index, 'được', { limit: 10, aliases: [] });
    expect([...(outcome.counts.get('loai')?.keys() ?? [])].sort()).toEqual(['Hỏi đáp', 'Văn bản']);
    expect(await urls('được', 'Hỏi đáp')).toEqual(['/hoi-dap/a/']);
  });

  test.each([
    ['tinh', { 'Đắk Nông': ['/van-ban/b/'], 'Lâm Đồng': ['/van-ban/b/'] }],
    ['co-quan', { 'Ủy ban nhân dân tỉnh Đắk Nông': ['/van-ban/b/'] }],
    ['doi-tuong', { 'Người mới về': ['/hoi-dap/a/'], 'Gia đình': ['/hoi-dap/a/'] }],
    ['tinh-trang', { 'con-hieu-luc': ['/van-ban/b/'] }],
    ['nam', { '2023': ['/van-ban/b/'] }],
  ] as const)('%s narrows by names as they stand, đ and all', async (facet, expected) => {
    const narrowing = await loadNarrowing(index, {}, 'moi', true);
    const outcome = await search(index, 'được', { limit: 10, narrowing, aliases: [] });
    expect([...(outcome.counts.get(facet)?.keys() ?? [])].sort()).toEqual(Object.keys(expected).sort());
    for (const [value, urlsOf] of Object.entries(expected)) {
      const chosen = await search(index, 'được', { limit: 10, aliases: [], narrowing: { ...narrowing, chosen: { [facet]: value } } });
      expect(chosen.results.map(({ document }) => document.url)).toEqual(urlsOf);
    }
    expect(outcome.results.map(({ document }) => document.url)).toEqual(['/van-ban/b/', '/hoi-dap/a/']);
  });
});
