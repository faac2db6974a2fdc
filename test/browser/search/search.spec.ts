import { expect, test } from '@playwright/test';
import { expectAccessible, field, results, searchFor, status, titles, widths } from './found-page.ts';

test.describe('readers find', () => {
  test('what they look for among the first three', async ({ page }) => {
    for (const [query, answer] of [
      ['tai hoa nhap cong dong', /tái hòa nhập cộng đồng/i],
      ['vay vốn', /vay vốn/i],
      ['đi tù về có được vay vốn không', /vay vốn/i],
      ['dac xa', /đặc xá/i],
      ['22/2023/qd-ttg', /22\/2023\/QĐ-TTg/],
      ['ly lich tu phap', /lý lịch tư pháp/i],
      ['án treo', /án treo/i],
    ] as const) {
      await searchFor(page, query);
      const firstThree = await titles(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.textContent ?? ''));
      expect.soft(firstThree.join(' | '), query).toMatch(answer);
    }
  });

  test('a provision by its number, and arrive there', async ({ page }) => {
    await searchFor(page, 'điều 6 quy chế 1320');
    const place = results(page).first().getByRole('link', { name: 'Quy chế › Chương II › Điều 6', exact: true });
    await place.click();
    await expect(page).toHaveURL(/\/van-ban\/1320-qd-ubnd-dak-nong-2022\/#quy-che-dieu-6$/);
    await expect(page.locator('#quy-che-dieu-6')).toBeInViewport();
  });

  test('nothing for nonsense, with one thing to do next', async ({ page }) => {
    await searchFor(page, 'bitcoin');
    await expect(status(page)).toContainText('Chưa tìm thấy');
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Mở danh sách từ A đến Z' }).locator('visible=true')).toHaveCount(1);
  });
});

test.describe('typing', () => {
  test('answers after a pause, for the last words typed, and keeps them out of every request', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/tim-kiem/');
    await field(page).pressSequentially('vay vonn', { delay: 30 });
    await page.keyboard.press('Backspace');
    await expect(status(page)).toContainText('“vay von”');
    await expect(page).toHaveURL(/#q=vay%20von$/);
    await expect(page.locator('mark').first()).toHaveText(/vay vốn/i);
    expect(asked.filter((address) => /vay/.test(new URL(address).pathname + new URL(address).search))).toEqual([]);
    expect(asked.every((address) => new URL(address).origin === new URL(page.url()).origin)).toBe(true);
  });

  test('Escape clears, slash comes back to the field', async ({ page }) => {
    await searchFor(page, 'vay vốn');
    await field(page).focus();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'Thử tìm' })).toBeVisible();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  });

  test('the down arrow goes to the results', async ({ page }) => {
    await searchFor(page, 'vay vốn');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).first()).toBeFocused();
  });
});

test('kinds narrow the list, and the back button brings it back', async ({ page }) => {
  await searchFor(page, 'vay vốn');
  const all = await status(page).textContent();
  await page.getByRole('button', { name: /^Hỏi đáp \(/ }).click();
  await expect(page.getByRole('button', { name: /^Hỏi đáp \(/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Hỏi đáp \(/ })).toBeFocused();
  for (const kind of await page.locator('[data-part="kind"]').allTextContents()) expect(kind).toBe('Hỏi đáp');
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/hoi-dap\//);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Hỏi đáp \(/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(status(page)).toHaveText(all ?? '');
});

test('more results come when asked for', async ({ page }) => {
  await searchFor(page, 'công an xã');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(titles(page).nth(10)).toBeFocused();
});

test('what is hidden is not seen', async ({ page }) => {
  await searchFor(page, 'mở cửa đón');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xem thêm kết quả' })).toBeHidden();
  for (const address of ['/tim-kiem/', '/', '/thu-tuc/viec-dau-tien-sau-khi-ve/', '/van-ban/1320-qd-ubnd-dak-nong-2022/']) {
    await page.goto(address);
    const seen = await page
      .locator('[hidden]')
      .evaluateAll((elements) => elements.filter((element) => getComputedStyle(element).display !== 'none').map((each) => each.outerHTML));
    expect(seen, address).toEqual([]);
  }
});

test.describe('on a slow line', () => {
  test('the first six come while the others are on the way, and stay where they are', async ({ page }) => {
    let fragments = 0;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/*.pf_fragment', async (route) => {
      fragments += 1;
      if (fragments > 6) await held;
      await route.continue();
    });
    await searchFor(page, 'công an xã');
    await expect(results(page)).toHaveCount(6);
    await expect(page.getByRole('button', { name: 'Xem thêm kết quả' })).toBeHidden();
    const before = await titles(page).allTextContents();
    await titles(page).nth(1).focus();
    letGo();
    await expect(results(page)).toHaveCount(10);
    await expect(titles(page).nth(1)).toBeFocused();
    expect((await titles(page).allTextContents()).slice(0, 6)).toEqual(before);
  });

  test('another way is offered after three seconds, and taken back when the answer is there', async ({ page }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/tim-kiem/#q=vay');
    await expect(status(page)).toHaveText('Đang tìm…');
    const offer = page.getByText('Mạng đang chậm');
    await expect(offer).toBeHidden();
    await expect(offer).toBeVisible();
    await expect(offer.getByRole('link', { name: 'Mở danh sách từ A đến Z' })).toHaveAttribute('href', /\/a-z\/$/);
    letGo();
    await expect(status(page)).toContainText('“vay”');
    await expect(offer).toBeHidden();
  });

  test('the engine is fetched when the field is entered, before a word is typed', async ({ page }) => {
    const engine = page.waitForRequest('**/pagefind/wasm.*');
    await page.goto('/tim-kiem/');
    await field(page).focus();
    await engine;
  });
});

test('the box in the header leads to the results', async ({ page }) => {
  await page.goto('/thu-tuc/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Tìm trên cổng' });
  await expect(box).toBeFocused();
  await box.fill('đặc xá');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/#q=/);
  await expect(status(page)).toContainText('“đặc xá”');
});

test('a missing index is said openly, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/tim-kiem/#q=vay');
  await expect(status(page)).toContainText('Chưa tìm được');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(status(page)).toContainText('“vay”');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the index of everything', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await expect(page.getByRole('link', { name: 'Mở danh sách từ A đến Z' }).locator('visible=true')).toHaveCount(1);
    await expect(page.locator('search-page')).toBeHidden();
  });

  test('the box in the header opens the search page, with nothing in the address', async ({ page }) => {
    await page.goto('/thu-tuc/');
    await page.getByRole('searchbox', { name: 'Tìm trên cổng' }).fill('bí mật');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\??$/);
  });
});

for (const width of widths) {
  for (const query of ['vay vốn', 'bitcoin']) {
    test(`“${query}” is accessible at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await searchFor(page, query);
      await expectAccessible(page);
    });
  }
}
