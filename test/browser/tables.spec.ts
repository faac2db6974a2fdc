import { expect, test } from '@playwright/test';
import { screens } from './kinds.ts';

const withTables = [
  '/huong-dan/vay-von/',
  '/thu-tuc/xac-nhan-ket-qua-thi-hanh-an-dan-su/',
  '/huong-dan/xoa-an-tich/',
  '/huong-dan/da-doi-tu-2025-2026/',
  '/huong-dan/can-bo-xa-tiep-nhan/',
  '/tin-bai/da-doi-tu-01-7-2026/',
];

test('on a phone no part of a table is out of sight', async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (const path of withTables) {
      await page.goto(path);
      const hidden = await page
        .locator('.table-scroll')
        .evaluateAll((regions) => regions.map((region) => region.scrollWidth - region.clientWidth));
      expect(hidden.length, path).toBeGreaterThan(0);
      expect(Math.max(...hidden), path).toBeLessThanOrEqual(0);
    }
  }
});

test('a cell shows the name of its column on a phone, and a table stays a table for screen readers', async ({ page }) => {
  const label = () =>
    page
      .locator('.table-scroll tbody td[data-label]:not(:first-child)')
      .first()
      .evaluate((cell) => ({
        name: cell.getAttribute('data-label'),
        shown: getComputedStyle(cell, '::before').content,
      }));
  await page.setViewportSize(screens.phone);
  await page.goto('/huong-dan/vay-von/');
  const { name, shown } = await label();
  expect(name).toMatch(/\p{L}/u);
  expect(shown).toContain(name);
  const table = page.locator('.table-scroll').first().getByRole('table');
  await expect(table.getByRole('columnheader').first()).toBeAttached();
  expect(await table.getByRole('row').count()).toBeGreaterThan(1);
  expect(await table.getByRole('cell').count()).toBeGreaterThan(1);
  await page.setViewportSize(screens.desktop);
  expect((await label()).shown).toBe('none');
});

test('a short table is not parted between two sheets', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/huong-dan/vay-von/');
  await expect(page.locator('.table-scroll').first()).toHaveCSS('break-inside', 'avoid');
});
