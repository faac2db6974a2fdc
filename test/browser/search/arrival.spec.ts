import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, results, searchFor, titles, widths } from './found-page.ts';

const off = (page: Page) => page.getByRole('button', { name: 'Bỏ tô các từ đã tìm' });
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('tim-thay') ?? [])].map((range) => ({
      text: range instanceof Range ? range.toString() : '',
      inside: (range.startContainer.parentElement?.closest('.unit') ?? undefined)?.id ?? '',
    })),
  );

async function goToProvision(page: Page): Promise<void> {
  await searchFor(page, 'dieu 6 quy che 1320');
  await results(page).first().getByRole('link', { name: 'Quy chế › Chương II › Điều 6', exact: true }).click();
  await expect(page).toHaveURL(/#quy-che-dieu-6$/);
  await expect(off(page)).toBeVisible();
}

test('the words are marked in the provision, without accents and without a letter changed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await goToProvision(page);
  const marks = await marked(page);
  expect(marks[0]).toEqual({ text: 'Điều 6', inside: 'quy-che-dieu-6' });
  expect(marks.every(({ inside }) => inside.startsWith('quy-che-dieu-6'))).toBe(true);
  await expect(page.locator('#quy-che-dieu-6')).toBeInViewport();
  expect(await page.locator('article mark').count()).toBe(0);
  expect(asked.filter((address) => /dieu%206|quy%20che/.test(new URL(address).pathname + new URL(address).search))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage).length + Object.keys(localStorage).length)).toBe(0);
});

test('a page is marked where its words stand, not where the portal speaks between them', async ({ page }) => {
  await searchFor(page, 'vay von');
  await titles(page).first().click();
  await expect(off(page)).toBeVisible();
  const marks = await marked(page);
  expect(marks.length).toBeGreaterThan(0);
  for (const { text } of marks) expect(text).toMatch(/^vay vốn$/i);
});

test('the marks are taken off by the button, and by Escape', async ({ page }) => {
  await goToProvision(page);
  await off(page).click();
  await expect(off(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
  await expect(page.locator('main')).toBeFocused();
  await goToProvision(page);
  await page.keyboard.press('Escape');
  await expect(off(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('an address that is shared or opened again shows no marks', async ({ page }) => {
  await goToProvision(page);
  expect(page.url()).not.toContain('1320&');
  await page.reload();
  await expect(page.locator('#quy-che-dieu-6')).toBeInViewport();
  await expect(off(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('pages that nobody searched for load nothing for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/thu-tuc/trinh-dien-khi-moi-ve/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((address) => address.includes('arrival'))).toEqual([]);
});

test('a browser that cannot mark, or stores nothing, simply opens the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await searchFor(page, 'vay vốn');
  const title = (await titles(page).first().textContent()) ?? '';
  await titles(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(off(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

for (const width of widths) {
  test(`a marked page is accessible at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await searchFor(page, 'vay vốn');
    await titles(page).first().click();
    await expect(off(page)).toBeInViewport();
    await expectAccessible(page);
  });
}
