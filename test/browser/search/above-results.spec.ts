import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, field, results, searchFor, status, titles } from './found-page.ts';

/** What stands above the results: how the query was read, the way straight to what it names, and what is offered where nothing is found. */
const reading = (page: Page) => page.locator('[data-part="reading"]');
const direct = (page: Page) => page.getByRole('region', { name: 'Đến thẳng' });

test.describe('how the query was read is said', () => {
  test('for raw keys, a slip and a saying', async ({ page }) => {
    for (const [typed, read] of [
      ['tais hoaf nhaapj coongj ddoongf', 'tái hòa nhập cộng đồng'],
      ['vay vo61n', 'vay vốn'],
      ['khôngg giam giữ', 'không giam giữ'],
      ['đi tù về', 'chấp hành xong án phạt tù'],
    ] as const) {
      await searchFor(page, typed);
      await expect.soft(reading(page)).toContainText(`Đang tìm theo: ${read}`);
    }
  });

  test('and nothing is said where it was read as typed', async ({ page }) => {
    await searchFor(page, 'xóa án tích');
    await expect(results(page).first()).toBeVisible();
    await expect(reading(page)).toBeHidden();
  });

  test('what was typed can be asked for, letter by letter, and the back button leads back', async ({ page }) => {
    await searchFor(page, 'vay voons');
    await expect(titles(page).first()).toContainText(/vay vốn/i);
    await page.getByRole('link', { name: 'Tìm đúng như đã gõ' }).click();
    await expect(page).toHaveURL(/#q=vay%20voons&dung=1$/);
    await expect(reading(page)).toBeHidden();
    await page.goBack();
    await expect(reading(page)).toContainText('vay vốn');
  });
});

test.describe('what the query names stands on top', () => {
  test('a text by its number, a provision by its place, and what the portal lacks', async ({ page }) => {
    for (const [typed, name, about] of [
      ['nd 231', 'Nghị định 231/2026/NĐ-CP', ''],
      ['49/2020', 'Nghị định 49/2020/NĐ-CP', ''],
      ['QD 22 TTg', 'Quyết định 22/2023/QĐ-TTg', ''],
      ['QDD 22 TTg', 'Quyết định 22/2023/QĐ-TTg', ''],
      ['điều 6 quy chế 1320', 'Quy chế › Điều 6', 'Quyết định 1320/QĐ-UBND (Đắk Nông)'],
      ['điểm đ khoản 9 điều 6', 'Quy chế › Điều 6 › khoản 9 › điểm đ', 'Quyết định 1320/QĐ-UBND (Đắk Nông)'],
      ['điều 5 qd 22', 'Quyết định 22/2023/QĐ-TTg', 'Cổng chưa có lời của Điều 5. Liên kết mở trang văn bản.'],
    ] as const) {
      await searchFor(page, typed);
      const first = direct(page).getByRole('listitem').first();
      await expect.soft(first.getByRole('link'), typed).toHaveText(name);
      await expect.soft(first, typed).toContainText(about);
      await expect.soft(first.locator('[data-part="state"]'), typed).not.toBeEmpty();
    }
  });

  test('the arrows begin there, and it leads to the provision', async ({ page }) => {
    await searchFor(page, 'điểm đ khoản 9 điều 6');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(direct(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#quy-che-dieu-6-khoan-9-diem-dd$/);
    await expect(page.locator('#quy-che-dieu-6-khoan-9-diem-dd')).toBeInViewport();
  });

  test('and nothing where everyday words only hold numbers', async ({ page }) => {
    await searchFor(page, 'vay 100 triệu');
    await expect(results(page).first()).toBeVisible();
    await expect(direct(page)).toBeHidden();
  });
});

test('a name of which the site has only the parts is said to be none', async ({ page }) => {
  await searchFor(page, 'Cần Thơ');
  await expect(status(page)).toContainText('Chưa trang nào có cụm “Cần Thơ”');
});

test('near words are offered where nothing was found, and lead to pages', async ({ page }) => {
  await searchFor(page, 'hộ khuu');
  await expect(page.getByText('Có phải bạn muốn tìm')).toBeVisible();
  await page.getByRole('link', { name: 'hộ khẩu', exact: true }).click();
  await expect(field(page)).toHaveValue('hộ khẩu');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Có phải bạn muốn tìm')).toBeHidden();
});

test('where no word is near, tasks, whom to ask, and the list of everything remain', async ({ page }) => {
  await searchFor(page, 'zzyx qwrt');
  await expect(page.getByText('Có phải bạn muốn tìm')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Việc nhiều người cần' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hướng dẫn vay vốn' })).toHaveAttribute('href', /\/huong-dan\/vay-von\/$/);
  await expect(page.getByRole('link', { name: 'Xem hỏi ai, việc gì' })).toHaveAttribute('href', /\/lien-he\/$/);
  await expect(page.getByRole('link', { name: 'Mở danh sách từ A đến Z' }).locator('visible=true')).toHaveCount(1);
});

test('a reader who goes back stands where they were in the list', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(results(page)).toHaveCount(20);
  await titles(page).nth(13).click();
  await expect(page).not.toHaveURL(/\/tim-kiem\//);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  await expect(titles(page).nth(13)).toBeInViewport();
});

for (const query of ['vay voons', 'điều 6 quy chế 1320', 'điều 999 qd 22', 'bitcoin', 'Cần Thơ']) {
  test(`all of it is accessible for “${query}”`, async ({ page }) => {
    await searchFor(page, query);
    await expectAccessible(page);
  });
}
