import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readAliases } from '../../src/domain/search/alias-file.ts';
import { type Index, search } from '../../src/domain/search/search.ts';
import { contentAliases } from '../support/aliases.ts';
import { siteFolder } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

const aliases = contentAliases();
let index: Index;
beforeAll(async () => {
  index = await openSearchIndex(siteFolder);
});
afterAll(() => vi.unstubAllGlobals());

const urls = async (query: string) => (await search(index, query, { limit: 10, aliases })).results.map(({ document }) => document.url);

describe('everyday words lead to the page that helps, among the first three', () => {
  test.each([
    ['di tu ve', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['đi tù về', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['ra tu', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['mãn hạn tù', '/thuat-ngu/nguoi-chap-hanh-xong-an-phat-tu/'],
    ['moi ve', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['giay xac nhan thi hanh an', '/thu-tuc/xac-nhan-ket-qua-thi-hanh-an-dan-su/'],
    ['di tu ve co duoc vay khong', '/hoi-dap/moi-ve-co-vay-von-duoc-khong/'],
    ['đi tù về có được vay không', '/hoi-dap/moi-ve-co-vay-von-duoc-khong/'],
    ['mang gi khi ve nha', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['vay tien', '/huong-dan/vay-von/'],
    ['lai suat bao nhieu', '/hoi-dap/lai-suat-vay-bao-nhieu/'],
    ['can the chap khong', '/hoi-dap/vay-co-phai-the-chap-khong/'],
    ['xin viec', '/huong-dan/hoc-nghe-va-viec-lam/'],
    ['học nghề ở đâu', '/huong-dan/hoc-nghe-va-viec-lam/'],
    ['ly lich tu phap', '/thu-tuc/phieu-ly-lich-tu-phap-so-1/'],
    ['xin giấy lý lịch cho con', '/hoi-dap/me-xin-phieu-ly-lich-cho-con-duoc-khong/'],
    ['xoa tien an', '/huong-dan/xoa-an-tich/'],
    ['no an phi', '/hoi-dap/con-no-an-phi-co-duoc-xoa-an-tich-khong/'],
    ['trình diện ở đâu', '/thu-tuc/trinh-dien-khi-moi-ve/'],
    ['diem danh', '/hoi-dap/diem-danh-hang-thang-the-nao/'],
    ['an treo di lam xa', '/hoi-dap/dang-an-treo-co-duoc-di-lam-xa-khong/'],
    ['luat su mien phi', '/hoi-dap/co-duoc-tro-giup-phap-ly-mien-phi-khong/'],
    ['cong an huyen bo roi hoi ai', '/hoi-dap/hoi-ai-khi-khong-con-cong-an-huyen/'],
    ['con tôi mới ra tù', '/huong-dan/gia-dinh-dong-hanh/'],
    ['dac xa', '/thuat-ngu/dac-xa/'],
    ['án treo', '/thuat-ngu/an-treo/'],
    ['nhcsxh', '/thuat-ngu/ngan-hang-chinh-sach-xa-hoi/'],
    ['CCCD', '/thu-tuc/viec-dau-tien-sau-khi-ve/'],
    ['giấy ra trại', '/thuat-ngu/giay-chung-nhan-chap-hanh-xong-an-phat-tu/'],
    ['giay xac nhan nhan su', '/thu-tuc/phieu-ly-lich-tu-phap-so-1/'],
    ['sổ nợ ngân hàng', '/thuat-ngu/no-qua-han/'],
    ['to tiet kiem', '/thuat-ngu/to-tiet-kiem-va-vay-von/'],
    ['sach an', '/huong-dan/xoa-an-tich/'],
    ['THAHS', '/thuat-ngu/thi-hanh-an-hinh-su/'],
    ['NCHXAPT', '/thuat-ngu/nguoi-chap-hanh-xong-an-phat-tu/'],
    ['sở lđtbxh', '/co-quan/so-ldtbxh/'],
    ['22/2023/qd-ttg', '/van-ban/qd-22-2023/'],
    ['luật thi hành án hình sự', '/van-ban/luat-127-2025/'],
  ])('%s', async (query, expected) => {
    expect((await urls(query)).slice(0, 3)).toContain(expected);
  });
});

test('what people say stands beside the search page as the content has it', () => {
  const file = readFileSync(join(siteFolder, 'tim-kiem/tu-dong-nghia.json'), 'utf8');
  expect(readAliases(file)).toEqual(expect.arrayContaining(aliases));
});

test.each(['di tu ve', 'mang gi khi ve nha', 'giay xac nhan thi hanh an'])('%s: no text stands among the first five', async (query) => {
  expect((await urls(query)).slice(0, 5).filter((url) => url.startsWith('/van-ban'))).toEqual([]);
});

test('words of neighbouring blocks do not run together, and no caption is told twice', async () => {
  const { results } = await search(index, 'giấy chứng nhận đặc xá bản chính', { limit: 10, aliases });
  const first = results.find(({ document }) => document.url === '/thu-tuc/viec-dau-tien-sau-khi-ve/')?.document.words.join(' ') ?? '';
  expect(first).not.toBe('');
  for (const { document } of results) {
    const text = document.words.join(' ');
    expect(text).not.toMatch(/\p{Ll}\p{M}*\p{Lu}\p{M}*\p{Ll}{2}/u);
    expect(text).not.toMatch(/Tóm lược thủ tục\.? Tóm lược thủ tục/u);
  }
});

test('browsers are offered the search only where the portal has an address of its own', () => {
  const home = readFileSync(join(siteFolder, 'index.html'), 'utf8');
  const hasAddress = home.includes('rel="canonical"');
  expect(home.includes('rel="search"')).toBe(hasAddress);
  expect(existsSync(join(siteFolder, 'opensearch.xml'))).toBe(hasAddress);
});
