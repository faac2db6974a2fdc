import { expect, test } from '@playwright/test';
import { kinds, screens } from './kinds.ts';

test.use({ viewport: screens.phone });

test('on a phone the one-minute reading of a guide begins above the fold', async ({ page }) => {
  await page.goto(kinds.guide);
  await expect(page.locator('.minute h2')).toBeInViewport({ ratio: 1 });
});

test('on a phone a rule that nobody has verified is told above the fold, before the one-minute reading', async ({ page }) => {
  await page.goto('/huong-dan/hoc-nghe-va-viec-lam/');
  const chip = page.locator('article .state .chip');
  await expect(chip).toBeInViewport({ ratio: 1 });
  const [warned, minute] = [await chip.boundingBox(), await page.locator('.minute').boundingBox()];
  expect(warned?.y).toBeLessThan(minute?.y ?? 0);
});

test('on a phone a model is told by its name, then by its place', async ({ page }) => {
  await page.goto('/mo-hinh/');
  const row = page.locator('.entries li').first();
  const [name, facts] = [await row.locator('a').boundingBox(), await row.locator('.facts').boundingBox()];
  expect(name?.y).toBeLessThan(facts?.y ?? 0);
});

test('further questions open without leaving the page', async ({ page }) => {
  await page.goto(kinds.audience);
  const questions = page.getByRole('region', { name: 'Hỏi đáp' });
  await expect(questions.locator('.entries li:visible')).toHaveCount(6);
  await questions.locator('summary').click();
  expect(await questions.locator('.entries li:visible').count()).toBeGreaterThan(6);
});
