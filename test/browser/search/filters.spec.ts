import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, results, searchFor, status, titles, widths } from './found-page.ts';

const summary = (page: Page) => page.locator('summary', { hasText: 'Lọc thêm' });
const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const clear = (page: Page) => page.getByRole('button', { name: 'Bỏ lọc' });
const options = async (page: Page, name: string) =>
  (await select(page, name).locator('option').allTextContents()).map((text) => text.replace(/ \(\d+\)$/, ''));

async function openFilters(page: Page): Promise<void> {
  await summary(page).click();
  await expect(select(page, 'Năm').locator('option').nth(1)).toBeAttached();
}

test('a first search fetches no filter files; “Lọc thêm” fetches them', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/filter/')) fetched.push(request.url());
  });
  await searchFor(page, 'vay vốn');
  await expect(results(page).first()).toBeVisible();
  expect(fetched).toEqual([]);
  await openFilters(page);
  expect(fetched).toHaveLength(5);
  expect(new Set(fetched).size).toBe(5);
});

test('a person looks for texts of Đắk Nông only, and takes that back', async ({ page }) => {
  await searchFor(page, 'tái hòa nhập cộng đồng');
  const all = await status(page).textContent();
  await openFilters(page);
  expect(await options(page, 'Tỉnh, thành phố')).toContain('Đắk Nông');
  await select(page, 'Tỉnh, thành phố').selectOption('Đắk Nông');
  await expect(page).toHaveURL(/&tinh=%C4%90%E1%BA%AFk%20N%C3%B4ng$/);
  await expect(page.getByText('Lọc thêm (đang chọn 1)')).toBeVisible();
  await expect(status(page)).not.toHaveText(all ?? '');
  await expect(titles(page).first()).toContainText('Đắk Nông');
  await clear(page).click();
  await expect(status(page)).toHaveText(all ?? '');
  await expect(clear(page)).toBeHidden();
  await expect(summary(page)).toBeFocused();
});

test('counts are of the pages that answer, given the other choices', async ({ page }) => {
  await searchFor(page, 'xóa án tích');
  await openFilters(page);
  const option = select(page, 'Dành cho ai').locator('option', { hasText: 'Gia đình' });
  const before = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await page.getByRole('button', { name: /^Hỏi đáp \(/ }).click();
  await expect(page.getByRole('button', { name: /^Hỏi đáp \(/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(option).not.toHaveText(`Gia đình (${String(before)})`);
  const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  expect(count).toBeLessThan(before);
  await select(page, 'Dành cho ai').selectOption('Gia đình');
  await expect(status(page)).toContainText(`${String(count)} trong `);
});

test('an official looks for what is newest, then for what is oldest', async ({ page }) => {
  await searchFor(page, 'thi hành án hình sự', '&loai=Th%E1%BA%BB%20v%C4%83n%20b%E1%BA%A3n');
  await openFilters(page);
  const years = async () =>
    (await page.locator('[data-part="kind"]').allTextContents()).flatMap((text) => /\/(20\d\d|19\d\d)\//.exec(text)?.[1] ?? []);
  await select(page, 'Xếp theo').selectOption('Mới ban hành nhất');
  await expect(page).toHaveURL(/&xep=moi$/);
  const sorted = async (sign: 1 | -1) => {
    const shown = await years();
    return shown.length > 2 && shown.every((year, at) => at === 0 || sign * (Number(year) - Number(shown[at - 1])) >= 0);
  };
  await expect.poll(() => sorted(-1)).toBe(true);
  await select(page, 'Xếp theo').selectOption('Cũ nhất');
  await expect(page).toHaveURL(/&xep=cu$/);
  await expect.poll(() => sorted(1)).toBe(true);
});

test('a shared address brings its choices with it, and the back button brings them back', async ({ page }) => {
  await searchFor(page, 'tái hòa nhập', '&tinh=C%C3%A0%20Mau&nam=2020');
  await expect(page.getByText('Lọc thêm (đang chọn 2)')).toBeVisible();
  await openFilters(page);
  await expect(select(page, 'Tỉnh, thành phố')).toHaveValue('Cà Mau');
  await expect(select(page, 'Năm')).toHaveValue('2020');
  await select(page, 'Năm').selectOption('');
  await expect(page).not.toHaveURL(/nam=/);
  await page.goBack();
  await expect(page).toHaveURL(/nam=2020/);
  await expect(select(page, 'Năm')).toHaveValue('2020');
});

test('what no page has, and what nobody knows, is ignored', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  const all = await status(page).textContent();
  await searchFor(page, 'vay vốn', '&tinh=Sao%20H%E1%BB%8Fa&loai=Chuy%E1%BB%87n%20c%C6%B0%E1%BB%9Di&xep=nguoc&khac=1');
  await expect(status(page)).toHaveText(all ?? '');
  await expect(clear(page)).toBeHidden();
});

test('where no page has everything that is chosen, the way out is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/tim-kiem/#q=vay%20v%E1%BB%91n&loai=M%C3%B4%20h%C3%ACnh&nam=2022');
  await expect(status(page)).toContainText('Bấm “Bỏ lọc”');
  await expect(clear(page)).toBeInViewport();
  await clear(page).click();
  await expect(results(page).first()).toBeVisible();
});

test('a new question keeps what was chosen under “Lọc thêm”, but shows all kinds again', async ({ page }) => {
  await searchFor(page, 'vay vốn', '&loai=H%E1%BB%8Fi%20%C4%91%C3%A1p&doi-tuong=Gia%20%C4%91%C3%ACnh');
  await page.getByRole('searchbox', { name: 'Bạn muốn tìm gì?' }).fill('án tích');
  await expect(status(page)).toContainText('“án tích”');
  await expect(page).toHaveURL(/doi-tuong=Gia/);
  await expect(page).not.toHaveURL(/loai=/);
});

test('on a phone the first result is in sight, with the filters folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await searchFor(page, 'vay vốn', '&doi-tuong=Gia%20%C4%91%C3%ACnh');
  await expect(titles(page).first()).toBeInViewport();
  await expect(page.locator('#loc-nam')).toBeHidden();
});

for (const width of widths) {
  test(`open filters are accessible at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await searchFor(page, 'tái hòa nhập', '&tinh=C%C3%A0%20Mau');
    await openFilters(page);
    await expectAccessible(page);
  });
}
