import { expect, test } from '@playwright/test';

const titles = '[data-part="results"] [data-part="title"]';

test('what people say brings the page of the portal’s own word', async ({ page }) => {
  await page.goto('/tim-kiem/#q=NCHXAPT');
  await expect(page.locator(titles).first()).toHaveText('người chấp hành xong án phạt tù');
});

test('without the file of what people say, the words that were typed are searched for', async ({ page }) => {
  await page.route('**/tim-kiem/tu-dong-nghia.json', (route) => route.abort());
  await page.goto('/tim-kiem/#q=vay%20v%E1%BB%91n');
  await expect(page.locator(titles).first()).toHaveText(/vay vốn/i);
});
