import { expect, type Page, test } from '@playwright/test';
import { field, searchFor, status, titles } from './found-page.ts';

const focused = (page: Page) => page.locator(':focus');
const links = (page: Page) => page.locator('[data-part="results"] a');

test('arrows go through results and their places, and back to the field', async ({ page }) => {
  await searchFor(page, 'điều 6 quy chế 1320');
  await field(page).focus();
  // The way straight to the provision stands above the results.
  const direct = page.locator('[data-part="direct-list"] a');
  for (const link of await direct.all()) {
    await page.keyboard.press('ArrowDown');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveText('Quy chế › Chương II › Điều 6');
  await page.keyboard.press('End');
  await expect(links(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(direct.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test('Home and End move in the words of the field, as ever', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  await field(page).focus();
  await page.keyboard.press('Home');
  await expect(field(page)).toBeFocused();
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
});

test('Escape comes back from a result, clears the field, and then leaves it', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('vay vốn');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('where the focus stands is seen', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  const outline = await focused(page).evaluate((link) => getComputedStyle(link).outlineWidth);
  expect(parseFloat(outline)).toBeGreaterThanOrEqual(3);
});

test('who types on is not spoken to; the count is read out when the words have come to rest', async ({ page }) => {
  const spoken = page.locator('search-page [role="status"]');
  await page.clock.install();
  await page.goto('/tim-kiem/');
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const key of 'vay vốn của') {
    await page.keyboard.insertText(key);
    await page.clock.runFor(320);
    await expect(spoken).toBeEmpty();
  }
  await expect(status(page)).toContainText('“vay vốn của”');
  await page.clock.runFor(690);
  await expect(spoken).toBeEmpty();
  await page.clock.runFor(20);
  await expect(spoken).toHaveText((await status(page).textContent()) ?? '');
});

test('results can be reached by their names', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  const list = page.getByRole('region', { name: 'Kết quả' });
  await expect(list.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const first = (await titles(page).first().textContent()) ?? '';
  await expect(list.getByRole('link', { name: first, exact: true })).toBeVisible();
  await expect(page.locator('[data-part="status"]')).toHaveAttribute('aria-hidden', 'true');
});
