import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility/axe.ts';
import { screens } from './kinds.ts';

const decision = '/van-ban/1320-qd-ubnd-dak-nong-2022/';
const plan = '/van-ban/ke-hoach-thahs-thncd-2026-2030/';
const target = '#muc-ii-khoan-1-gach-7';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: screens.phone });

  test('a citation leads to the provision on the page, or to the card of the version it names', async ({ page }) => {
    await page.goto(decision);
    await page.locator('#quy-che-dieu-7').getByRole('link', { name: 'Điều 178' }).click();
    await expect(page).toHaveURL(/\/van-ban\/luat-thahs-2019\/$/u);
    await page.goto(decision);
    await page.getByRole('listitem').filter({ hasText: '- Như Điều 3;' }).getByRole('link', { name: 'Điều 3' }).click();
    await expect(page.locator('#dieu-3 > .row')).toBeInViewport();
  });

  test('a provision tells who cites it', async ({ page }) => {
    await page.goto(plan + target);
    const list = page.locator(`${target} > details.citations`);
    await expect(list.getByRole('link', { name: 'Tiếp nhận người mới về' })).toBeHidden();
    await list.locator('summary').click();
    await list.getByRole('link', { name: 'Tiếp nhận người mới về' }).click();
    await expect(page).toHaveURL(/\/huong-dan\//u);
    await page.getByText('Đọc điều khoản này').click();
    await expect(page.locator('.basis blockquote')).toContainText('Chỉ đạo Công an cấp xã tham mưu UBND cấp xã tiếp tục triển khai');
  });
});

test('what is folded under provisions is opened by keyboard alone', async ({ page }) => {
  await page.goto(plan);
  await page.locator(`${target} > details.citations > summary`).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(`${target} > details.citations a`).first()).toBeFocused();
});

test('copying over several provisions takes the words of the law and nothing of ours', async ({ page }) => {
  await page.goto(decision);
  const copied = await page.evaluate(() => {
    const [from, to] = ['#dieu-2 > .row', '.recipients > li'].map((each) => document.querySelector(each));
    const range = document.createRange();
    if (!from || !to) return '';
    range.setStart(from, 0);
    range.setEnd(to, to.childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const clipboardData = new DataTransfer();
    to.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  });
  const lines = copied.split('\n');
  expect(lines[0]).toBe('Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.');
  expect(lines[1]).toMatch(/^Điều 3\. Chánh Văn phòng UBND tỉnh;.*Quyết định này\. \/$/u);
  expect(lines.slice(2)).toEqual(['Nơi nhận:', '- Như Điều 3;']);
});

test('paper shows the words without marks of links, and what is folded only when it was opened', async ({ page }) => {
  await page.goto(plan);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite').first()).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('details.citations').first()).toBeHidden();
  await page
    .locator('details.citations')
    .first()
    .evaluate((each: HTMLDetailsElement) => (each.open = true));
  await expect(page.locator('details.citations').first()).toBeVisible();
});

for (const [screen, colorScheme, path] of [
  ['phone', 'light', plan],
  ['phone', 'dark', '/van-ban/luat-thahs-2019/'],
  ['desktop', 'light', '/van-ban/luat-thahs-2019/'],
  ['desktop', 'dark', decision],
] as const) {
  test.describe(`${screen}, ${colorScheme}`, () => {
    test.use({ viewport: screens[screen], colorScheme });

    test(`${path} is accessible with everything opened`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  });
}

test.describe('the drawing of relations', () => {
  for (const width of [320, 360, 768, 1280]) {
    test(`keeps its words inside their boxes on a screen of ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('/van-ban/luat-thahs-2019/');
      const drawing = page.locator('.diagram svg').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      const outside = await drawing.evaluate((svg) =>
        [...svg.querySelectorAll('.box')].flatMap((box) => {
          const edge = box.getBoundingClientRect();
          return [...(box.parentElement?.querySelectorAll('text') ?? [])].flatMap((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom ? [text.textContent] : [];
          });
        }),
      );
      expect(outside).toEqual([]);
    });
  }

  test('is no stop of the keyboard: the list beside it has every text', async ({ page }) => {
    await page.goto('/van-ban/luat-thahs-2019/');
    const drawn = await page.locator('.diagram .wide a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page.locator('.relations ul a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.filter((path) => !listed.includes(path))).toEqual([]);
    expect(await page.locator('.diagram a:not([tabindex="-1"])').count()).toBe(0);
  });
});
