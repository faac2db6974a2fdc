import { expect, test } from '@playwright/test';
import { expectAccessible, field, results, searchFor, widths } from './found-page.ts';

const title = 'Việc của cơ quan nào';

test('who asks who must do something is told the body, the duty and its provision, and led there', async ({ page }) => {
  await searchFor(page, 'ai lập hồ sơ xin miễn giảm tiền thi hành án');
  const first = page.getByRole('region', { name: title }).getByRole('listitem').first();
  await expect(first).toContainText('lập hồ sơ xét miễn, giảm');
  await expect(first).toContainText('khoản 8 mục II Kế hoạch 2026–2030');
  await expect(first.locator('[data-part="state"]')).not.toBeEmpty();
  await expect(results(page).first()).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/trach-nhiem\/thads-tinh\/#ke-hoach/);
  await expect(page.locator(':target')).toContainText('miễn, giảm');
  await expect(page.locator(':target')).toBeInViewport();
});

test('who asks for something else loads no duties', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await searchFor(page, 'vay vốn');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('region', { name: title })).toBeHidden();
  expect(asked.filter((path) => path.endsWith('/trach-nhiem.json'))).toEqual([]);
});

test('where the list of duties is missing, pages are found all the same', async ({ page }) => {
  await page.route('**/tim-kiem/trach-nhiem.json', (route) => route.abort());
  await searchFor(page, 'ai giúp vay vốn');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('region', { name: title })).toBeHidden();
});

for (const width of widths) {
  test(`the answer is accessible at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await searchFor(page, 'hội phụ nữ tỉnh phải làm gì');
    await expect(page.getByRole('region', { name: title })).toBeVisible();
    await expectAccessible(page);
  });
}
