import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What a reader sees of the search page. */
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Bạn muốn tìm gì?' });
/** The line as it is seen; what is read out comes a moment later, see keyboard.spec.ts. */
export const status = (page: Page) => page.locator('search-page [data-part="status"]');
export const results = (page: Page) => page.locator('[data-part="results"] > li');
export const titles = (page: Page) => page.locator('[data-part="results"] [data-part="title"]');
export const kinds = (page: Page) => page.locator('[data-part="kind"]');

/** Opens the search page anew, as a shared address does; `fragment` is what stands after `q=`. */
export async function searchFor(page: Page, query: string, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/tim-kiem/#q=${encodeURIComponent(query)}${fragment}`);
  await expect(status(page)).toContainText(`“${query}”`);
}

/** The rules of WCAG A and AA, and nothing that sticks out of a narrow screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

/** A cheap phone and a desk. */
export const widths = [360, 1280] as const;
