import { test } from '@playwright/test';
import { kinds, screens } from '../kinds.ts';
import { expectAccessible } from './axe.ts';

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [kind, path] of Object.entries(kinds)) {
        test(`${kind} is accessible`, async ({ page }) => {
          await page.goto(path);
          await expectAccessible(page);
        });
      }
    });
  }
}

test('search is accessible while it shows results', async ({ page }) => {
  await page.setViewportSize(screens.phone);
  await page.goto(`${kinds.search}#q=vay%20v%E1%BB%91n`);
  await page.locator('main a[href*="/huong-dan/"], main a[href*="/thu-tuc/"]').first().waitFor();
  await expectAccessible(page);
});
