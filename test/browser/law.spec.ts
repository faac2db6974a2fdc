import { expect, test } from '@playwright/test';

const page1320 = '/van-ban/1320-qd-ubnd-dak-nong-2022/';
const point = '#quy-che-dieu-6-khoan-9-diem-a';
const citation = 'điểm a khoản 9 Điều 6 Quy chế ban hành kèm theo Quyết định số 1320/QĐ-UBND ngày 09/8/2022 của UBND tỉnh Đắk Nông';

test.describe('the number of a provision', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 360, height: 740 } });

  test('offers, when tapped, to copy the link and the citation', async ({ page }) => {
    await page.goto(page1320);
    await page.click(`${point} > .row .no`);
    const tools = page.getByRole('group', { name: 'điểm a khoản 9 Điều 6' });
    await tools.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
    await expect(tools.getByRole('status')).toContainText(citation);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
    await tools.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(tools.getByRole('status')).toContainText(point);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${page1320}${point}`);
    expect(page.url()).toContain(point);
  });

  test('works by keyboard alone, and Escape goes back to the number', async ({ page }) => {
    await page.goto(page1320);
    // From the number before, one Tab reaches the old name of the body beside it, the next one this number.
    await page.focus('#quy-che-dieu-6-khoan-9 > .row .no');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(`${point} > .row .no`)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Sao chép liên kết' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Sao chép trích dẫn' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(citation);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
    await page.keyboard.press('Escape');
    await expect(page.locator('.copy-tools')).toHaveCount(0);
    await expect(page.locator(`${point} > .row .no`)).toBeFocused();
  });

  test('has the two copy buttons and a small close on one line', async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(page1320);
      await page.click(`${point} > .row .no`);
      const boxes = await page
        .locator('.copy-tools button')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()));
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
      expect(Math.min(...boxes.flatMap(({ width: inline, height }) => [inline, height]))).toBeGreaterThanOrEqual(44);
      await page.getByRole('button', { name: 'Đóng' }).click();
      await expect(page.locator('.copy-tools')).toHaveCount(0);
    }
  });

  test('is a target of a finger, as the notice of the trial is', async ({ page }) => {
    await page.goto(page1320);
    const small = await page.locator('a.no').evaluateAll((links) =>
      links.flatMap((link) => {
        const { inlineSize, blockSize } = getComputedStyle(link, '::after');
        return Math.min(parseFloat(inlineSize), parseFloat(blockSize)) < 44 ? [`${link.textContent} ${inlineSize} × ${blockSize}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const more = await page.getByRole('link', { name: 'Bản này là gì?' }).boundingBox();
    expect(more?.height).toBeGreaterThanOrEqual(44);
    await page.goto('/thu-tuc/phieu-ly-lich-tu-phap-so-1/');
    for (const form of await page.locator('.papers a').all()) expect((await form.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('names a paragraph that has no number', async ({ page }) => {
    await page.goto('/van-ban/3999-ubnd-ncpc-bac-kan-2022/');
    await page.getByRole('link', { name: 'Địa chỉ của đoạn thứ tư' }).click();
    await page.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
    await expect(page.getByRole('status')).toContainText('đoạn thứ tư, Tin tóm tắt Công văn số 3999/UBND-NCPC');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('arriving at a provision shows it, marks it and says where it stands', async ({ page }) => {
    await page.goto(page1320 + point);
    await expect(page.locator(`${point} > .row`)).toBeInViewport();
    await expect(page.locator(`${point} > .path`)).toHaveText(/Quy chế › Chương II › Điều 6 › khoản 9/u);
    await expect(page.locator('#quy-che-dieu-6 > .path')).toBeHidden();
    await expect(page.locator(`${point} > .row`)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test('contents are folded on a phone and open at a tap', async ({ page }) => {
    await page.goto(page1320);
    const link = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Điều 10. Tổ chức thực hiện' });
    await expect(link).toBeHidden();
    await page.locator('article nav summary').click();
    await link.click();
    await expect(page.locator('#quy-che-dieu-10 > .row')).toBeInViewport();
  });
});

test('contents stand beside the words on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(page1320);
  await expect(page.locator('article nav').getByRole('link', { name: 'Điều 10. Tổ chức thực hiện' })).toBeVisible();
});

test('contents mark what is being read, and keep it in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${page1320}#quy-che-dieu-10-khoan-3`);
  const current = page.locator('article nav [aria-current]');
  await expect(current).toHaveText('Điều 10. Tổ chức thực hiện');
  await expect(current).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#quy-che-dieu-6-khoan-9-diem-a';
  });
  await expect(current).toHaveText(/^9\. Ủy ban nhân dân các huyện/u);
  await expect(current).toBeInViewport();
});

test('a sheet of paper keeps a title with its number and does not cut its signs', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(page1320);
  const title = page.locator('.furniture .loai').first();
  await expect(title).toHaveCSS('break-after', 'avoid');
  await expect(title).not.toHaveCSS('padding-top', '0px');
  for (const line of await page.locator('.furniture:not(.closing) > .so-hieu, .furniture:not(.closing) > .ngay').all()) {
    await expect(line).toHaveCSS('break-after', 'avoid');
  }
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing is wider than a screen of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const id of ['1320-qd-ubnd-dak-nong-2022', '1073-qd-ubnd-ca-mau-2020', '195-kh-ubnd-quang-ngai-2023']) {
      await page.goto(`/van-ban/${id}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}
