import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto(kinds.procedure);
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#noi-dung"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#noi-dung')).toBeFocused();
});

test('whatever takes the focus shows that it has it', async ({ page }) => {
  await page.goto(kinds.home);
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'nothing has the focus';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const around = element.closest('form, label');
      const shared = around === null ? '' : getComputedStyle(around).boxShadow + getComputedStyle(around).outlineStyle;
      const shown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || /rgb|solid|auto/u.test(shared);
      return shown ? '' : element.outerHTML.slice(0, 120);
    });
    expect(ring).toBe('');
  }
});

test('a question typed at home is answered by keyboard alone, and stands in no request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(kinds.home);
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('vay von');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/#q=/u);
  const result = page.locator('main a[href*="/huong-dan/vay-von/"]').first();
  await expect(result).toBeVisible({ timeout: 20_000 });
  expect(requests.filter((url) => /vay(?:\+|%20| )?von(?![\w-]*\/)/iu.test(url.replace(/\/huong-dan\/.*/u, '')))).toEqual([]);
  await result.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeVisible();
});
