import { test } from '@playwright/test';
import { builtPages } from '../../support/built-site.ts';
import { screens } from '../kinds.ts';
import { expectAccessible } from './axe.ts';

// Phone and light, desktop and dark: each page once each way; kinds.spec.ts crosses widths and themes for one page of each kind.
const views = [
  { viewport: screens.phone, colorScheme: 'light' },
  { viewport: screens.desktop, colorScheme: 'dark' },
] as const;

for (const view of views) {
  test.describe(`${String(view.viewport.width)} px, ${view.colorScheme}`, () => {
    test.use(view);
    for (const { path } of builtPages()) {
      test(`${path} is accessible`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }
  });
}
