import { expect, type Page, test } from '@playwright/test';
import { kinds, screens } from './kinds.ts';

/** Twice the usual size of a browser; set on the element, for the policy of the site lets no style be added. */
const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** Words of which a part stands on another line. */
const tornWords = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden, script, style, template, thead') !== null) continue;
      for (const match of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        if (match[0].length > 12) continue;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(match[0]);
      }
    }
    return found;
  });

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: asks nothing of a third party, reports no error, fits a screen of 320 px and text twice as large`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`) && !/^(?:data|blob):/u.test(request.url())) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && kind !== 'not found') errors.push(message.text());
    });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(foreign, 'asked of others').toEqual([]);
    expect.soft(errors, 'errors').toEqual([]);
    expect.soft(await overflow(), '320 px').toBeLessThanOrEqual(0);
    await page.setViewportSize(screens.phone);
    await doubleText(page);
    expect.soft(await overflow(), 'text twice as large').toBeLessThanOrEqual(0);
    expect.soft(await tornWords(page), 'no line ends inside a syllable').toEqual([]);
  });
}

test('an official number stands on one line of a phone', async ({ page }) => {
  await page.setViewportSize(screens.phone);
  for (const path of [kinds.guide, kinds.procedure, kinds.news]) {
    await page.goto(path);
    const broken = await page
      .locator('main .so-hieu:not(.so-hieu-dai)')
      .evaluateAll((numbers) =>
        numbers.flatMap((number) => (new Set([...number.getClientRects()].map(({ top }) => top)).size > 1 ? [number.textContent] : [])),
      );
    expect(broken, path).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: screens.phone });

  test('every kind of page can be read', async ({ page }) => {
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(path);
      await expect.soft(page.locator('h1'), kind).toBeVisible();
      await expect.soft(page.locator('main'), kind).toContainText(/\p{L}{2,}/u);
    }
  });

  test('a procedure shows its steps, its bases and the date of its check', async ({ page }) => {
    await page.goto(kinds.procedure);
    await expect(page.locator('main')).toContainText('Nghị định 152/2026/NĐ-CP');
    await expect(page.locator('main')).toContainText(/Kiểm tra lần cuối \d{1,2}\/\d{1,2}\/\d{4}/u);
  });

  test('the index of everything leads to a page', async ({ page }) => {
    await page.goto(kinds.index);
    await page.locator('main a[href*="/thuat-ngu/"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('search says what to do instead', async ({ page }) => {
    await page.goto(kinds.search);
    await expect(page.locator('main a[href*="/a-z/"]').first()).toBeVisible();
  });
});
