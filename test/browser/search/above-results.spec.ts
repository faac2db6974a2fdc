import { build } from 'esbuild';
import { expect, type Page, test } from '@playwright/test';
import type * as directView from '../../../src/components/search/direct-view.ts';
import type * as readingView from '../../../src/components/search/reading-view.ts';
import type * as suggestionView from '../../../src/components/search/suggestion-view.ts';
import { expectAccessible, searchFor, widths } from './found-page.ts';

/** The views are called by the search with what it found out about a query; here they are called by themselves. */
test.use({ bypassCSP: true });
const code = build({
  stdin: {
    contents: ['direct-view', 'reading-view', 'suggestion-view']
      .map((name) => `export * from './src/components/search/${name}.ts';`)
      .join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'views',
});
declare const views: typeof directView & typeof readingView & typeof suggestionView;

async function withViews(page: Page, query: string): Promise<void> {
  await searchFor(page, query);
  await page.addScriptTag({ content: (await code).outputFiles[0]?.text ?? '' });
}

const showAll = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('search-page') ?? document.body;
    views.showReading(root, { text: 'vay vốn', literalHref: '#q=vay%20voons&dung=1' });
    views.showDirect(root, '', [
      { url: '/van-ban/qd-22-2023/', title: 'Quyết định 22/2023/QĐ-TTg', number: '22/2023/QĐ-TTg', path: [], status: 'Chưa xác minh' },
      {
        url: '/van-ban/1320-qd-ubnd-dak-nong-2022/#quy-che-dieu-6',
        title: 'Quyết định 1320/QĐ-UBND <b>',
        number: '1320/QĐ-UBND',
        path: ['Quy chế', 'Chương II', 'Điều 6'],
      },
    ]);
  });

test('how the query was read is said, with a way to ask for what was typed', async ({ page }) => {
  await withViews(page, 'vay');
  await expect(page.getByText('Đang tìm theo:')).toBeHidden();
  await showAll(page);
  await expect(page.getByText('Đang tìm theo: vay vốn')).toBeVisible();
  await page.getByRole('link', { name: 'Tìm đúng như đã gõ' }).click();
  await expect(page).toHaveURL(/#q=vay%20voons&dung=1$/);
  await page.evaluate(() => views.showReading(document.body, undefined));
  await expect(page.getByText('Đang tìm theo:')).toBeHidden();
});

test('what the query names stands on top, with its number, place and state, and the arrows begin there', async ({ page }) => {
  await withViews(page, 'vay vốn');
  await showAll(page);
  const direct = page.getByRole('region', { name: 'Đến thẳng' });
  await expect(direct.getByRole('listitem').first()).toHaveText(/Quyết định 22\/2023\/QĐ-TTg\s+Chưa xác minh/);
  await expect(direct.getByRole('listitem').nth(1)).toHaveText(/Quy chế › Chương II › Điều 6\s+Quyết định 1320\/QĐ-UBND <b>$/);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(direct.getByRole('link').first()).toBeFocused();
  await page.evaluate(() => views.showDirect(document.body, '', []));
  await expect(direct).toBeHidden();
});

test('near words are offered where nothing was found, beside tasks, whom to ask, and the list of everything', async ({ page }) => {
  await withViews(page, 'bitcoin');
  await expect(page.getByText('Có phải bạn muốn tìm')).toBeHidden();
  await page.evaluate(() => views.showSuggestions(document.body, ['vay vốn', 'xóa án tích']));
  await expect(page.getByRole('heading', { name: 'Việc nhiều người cần' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hướng dẫn vay vốn' })).toHaveAttribute('href', /\/huong-dan\/vay-von\/$/);
  await expect(page.getByRole('link', { name: 'Xem hỏi ai, việc gì' })).toHaveAttribute('href', /\/lien-he\/$/);
  await expect(page.getByRole('link', { name: 'Mở danh sách từ A đến Z' }).locator('visible=true')).toHaveCount(1);
  await page.getByRole('link', { name: 'xóa án tích' }).first().click();
  await expect(page.locator('search-page [role="status"]')).toContainText('“xóa án tích”');
});

for (const width of widths) {
  for (const query of ['vay vốn', 'bitcoin']) {
    test(`all of it is accessible at ${String(width)} px for “${query}”`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await withViews(page, query);
      await showAll(page);
      await page.evaluate(() => views.showSuggestions(document.body, ['vay vốn']));
      await expectAccessible(page);
    });
  }
}
