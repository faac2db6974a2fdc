import { expect, test } from '@playwright/test';
import { field, results, searchFor, titles } from './found-page.ts';

test('a text stands once, with its state, and its best provisions under it, each with its whole path', async ({ page }) => {
  await searchFor(page, 'phối hợp quản lý người chấp hành án hình sự tại cộng đồng');
  const text = results(page).filter({ hasText: '1320/QĐ-UBND' }).first();
  await expect(text.getByRole('heading', { level: 2 })).toContainText('Chưa xác minh');
  const paths = await text.locator('[data-part="path"]').allTextContents();
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(path).toMatch(/^Quy chế(?: › Chương [IVX]+ › Điều \d+.*)?$/);
  await expect(text.locator('mark').first()).toBeVisible();
  const urls = await titles(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(urls).size).toBe(urls.length);
});

test('on paper there are results and their addresses, and nothing to press', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(page.locator('[data-part="chips"]')).toBeHidden();
  await expect(page.locator('summary', { hasText: 'Lọc thêm' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Xem thêm kết quả' })).toBeHidden();
  await expect(titles(page).first()).toBeVisible();
  const address = await titles(page)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain((await titles(page).first().getAttribute('href')) ?? '?');
});
