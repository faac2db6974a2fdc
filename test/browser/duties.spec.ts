import { expect, test } from '@playwright/test';

/** The matrix in a browser: what is mine this month, the grid by keyboard, and everything without script. */
test.describe('what is mine this month', () => {
  for (const [day, shown] of [
    ['2026-12-02', 'chậm nhất 05/12/2026'],
    ['2026-12-05', 'chậm nhất 05/12/2026'],
    ['2026-12-06', 'chậm nhất 05/01/2027'],
  ] as const) {
    test(`on ${day} a commune policeman reads ${shown}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
      await page.goto('/trach-nhiem/cong-an-cap-xa/');
      await expect(page.locator('.this-month')).toContainText(shown);
    });
  }

  test('what comes next stands first, what is over this month is folded', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-06T08:00:00+07:00'));
    await page.goto('/trach-nhiem/cong-an-cap-xa/');
    const calendar = page.locator('due-month');
    await expect(calendar.getByRole('heading', { name: 'Sắp tới' })).toBeVisible();
    await expect(calendar.locator('.this-month')).not.toContainText('05/12/2026');
    await expect(calendar.locator('.over')).toHaveText(/^\s*Đã qua trong tháng này \(\d+\)/u);
    await expect(calendar.locator('.over li').first()).toBeHidden();
    await calendar.getByText(/^Đã qua trong tháng này/u).click();
    await expect(calendar.locator('.over li').first()).toContainText('chậm nhất 05/12/2026');
  });

  test('after the last day that was computed the page says that it knows no more', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2040-01-02T08:00:00+07:00'));
    await page.goto('/trach-nhiem/cong-an-cap-xa/');
    await expect(page.locator('due-month [role=status]')).toHaveText(/^Lịch này chỉ tính đến \d\d\/\d+\/\d{4}, nay đã quá ngày ấy\./u);
    await expect(page.locator('.this-month')).toBeHidden();
  });

  test('a due day leads to the duty and its provision', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-02T08:00:00+07:00'));
    await page.goto('/trach-nhiem/cong-an-cap-xa/');
    await page.locator('.this-month a').first().click();
    await expect(page.locator('.duty:has(:target)')).toBeInViewport();
  });
});

test('duties are narrowed to a document, with their headings, and back', async ({ page }) => {
  await page.goto('/trach-nhiem/cong-an-tinh/');
  const duties = page.locator('.duty');
  const all = await duties.count();
  await page.locator('duty-filter select[data-by=document]').selectOption('Quyết định 1320/QĐ-UBND (Đắk Nông)');
  await expect(page.getByText(/^Đang hiện 1\d việc\.$/u).or(page.getByText(/^Đang hiện 2\d việc\.$/u))).toBeVisible();
  const shown = await duties.locator('visible=true').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await page.locator('duty-filter select[data-by=document]').selectOption('Tất cả');
  await expect(duties.locator('visible=true')).not.toHaveCount(shown);
});

test('duties are narrowed to a place; nothing is left of what is empty', async ({ page }) => {
  await page.goto('/trach-nhiem/cong-an-tinh/');
  const place = page.getByLabel('Văn bản của nơi nào');
  await place.selectOption('tỉnh Đắk Nông, nay là tỉnh Lâm Đồng');
  await expect(page.getByText(/^Đang hiện \d+ việc\.$/u)).toBeVisible();
  const empty = await page
    .locator(':is(section, .role-group):has(.duty)')
    .evaluateAll((groups) =>
      groups.filter((group) => group.querySelector('.duty:not([hidden])') === null && group.checkVisibility()).map(({ id }) => id),
    );
  expect(empty).toEqual([]);
  await expect(page.locator('.duty:not([data-place="tỉnh Đắk Nông, nay là tỉnh Lâm Đồng"])').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.duty[data-place="tỉnh Đắk Nông, nay là tỉnh Lâm Đồng"]').locator('visible=true').first()).toBeVisible();
});

test('the grid goes by keyboard: into the table, to a cell, to its duties', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/trach-nhiem/ma-tran/1320-qd-ubnd-dak-nong-2022/');
  const cell = page.getByRole('link', { name: 'Công an tỉnh, Khen thưởng: Thực hiện' });
  await cell.focus();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#cong-an-tinh-khen-thuong$/);
  await expect(page.locator('#cong-an-tinh-khen-thuong')).toBeInViewport({ timeout: 10_000 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Về ô này trong bảng' }).locator('visible=true').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell).toBeInViewport();
});

test('on a phone the grid is a list of bodies, each opens its duties', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/trach-nhiem/ma-tran/1320-qd-ubnd-dak-nong-2022/');
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Công an tỉnh', exact: true })).toBeVisible();
  await expect(page.getByText('Hàng là cơ quan')).toBeHidden();
  await expect(page.locator('.duty').locator('visible=true')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Công an tỉnh', exact: true }).click();
  await expect(page.locator('#cong-an-tinh .duty').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('heads of the grid stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/trach-nhiem/ma-tran/1320-qd-ubnd-dak-nong-2022/');
  const table = page.getByRole('region', { name: 'Bảng cơ quan và chủ đề' });
  await table.scrollIntoViewIfNeeded();
  await table.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await expect(page.getByRole('rowheader').last()).toBeInViewport();
  await expect(page.getByRole('columnheader').last()).toBeInViewport();
});

test('every grid prints with its title on one A3 sheet', async ({ page }) => {
  await page.goto('/trach-nhiem/');
  const grids = await page
    .locator('a[href^="/trach-nhiem/ma-tran/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(grids.length).toBeGreaterThan(1);
  for (const path of new Set(grids.filter((each) => each !== null))) {
    await page.goto(path);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type \/Page\b/gu), path).toHaveLength(1);
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(sheet) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))], path).toEqual([1191, 842]);
  }
});

test('the sheet of targets prints on one A4 sheet, with room to sign', async ({ page }) => {
  await page.goto('/trach-nhiem/cong-an-tinh/phieu-tu-bao-cao/');
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type \/Page\b/gu)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the days of the year, duties and quotations can all be read', async ({ page }) => {
    await page.goto('/trach-nhiem/cong-an-cap-xa/');
    await expect(page.getByRole('heading', { name: /^Tháng \d+\/\d{4}$/u }).first()).toBeVisible();
    await page.goto('/trach-nhiem/cong-an-tinh/');
    await page.getByText('Nguyên văn', { exact: true }).first().click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});
