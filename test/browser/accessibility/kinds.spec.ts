import { test } from '@playwright/test';
import { kinds, screens } from '../kinds.ts';
import { expectAccessible, expectReadable } from './axe.ts';

/** Every rule in the light theme; in the dark one those that a theme can break, which no width changes. */
const themes = { light: expectAccessible, dark: expectReadable } as const;

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of screen === 'phone' ? (['light', 'dark'] as const) : (['light'] as const)) {
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [kind, path] of Object.entries(kinds)) {
        test(`${kind} is accessible`, async ({ page }) => {
          await page.goto(path);
          await themes[colorScheme](page);
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
