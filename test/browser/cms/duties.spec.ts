import { type Page, expect, test } from '@playwright/test';
import { type Admin, startAdmin } from './admin.ts';
import { editor } from './editor.ts';
import { boxOf } from './form.ts';

/** A duty and the words of the law that prove it: chosen from the document's outline, taken from it, held against it on saving. */
let admin: Admin;
test.beforeAll(async () => {
  admin = await startAdmin(4389);
});
test.afterAll(async () => {
  await admin.stop();
});

const file = 'content/trach-nhiem/van-ban-thu-nhcsxh.md';
const row = (id: string, rest: string) =>
  `  - id: ${id}\n    duty: Làm việc này.\n    role: thuc-hien\n    modality: giao\n${rest}    partners: []\n    directs: []\n    themes:\n      - ngoai-pham-vi\n    beneficiaries: []\n    schedule: []\n    targets: []\n    reportsTo: []\n    legalBasis: []\n`;
const place = (anchor: string, quote: string) => `    provision: ${anchor}\n    quote: ${quote}\n`;
const entry = (...rows: string[]) =>
  `---\ndocument: 1320-qd-ubnd-dak-nong-2022\nagency: nhcsxh\nstatus: nhap\nbasisState: chua-xac-minh\nconfidence: cao\ncheckedOn: 2026-11-28\ncheckedBy: bien-tap-vien\nrows:\n${rows.join('')}---\n`;

const first = row('mot', place('quy-che-dieu-6-khoan-1', 'Công an tỉnh'));
const pointB = 'quy-che-dieu-6-khoan-4-diem-b';

test('a provision is chosen from the outline, its words are taken and held against it', async ({ page }) => {
  admin.write(file, entry(first, row('hai', '')));
  const cms = editor(page, admin.url);
  await cms.open('trach-nhiem/entries/van-ban-thu-nhcsxh');
  const { provision, quote } = await rowOf(page, 1);

  // By keyboard, without accents, in the order of the law.
  const choice = provision.getByRole('combobox');
  await choice.fill('khoan 4 dieu 6');
  await expect(provision.getByRole('option')).toHaveText([
    /^Quy chế › Điều 6 › khoản 4 Sở Tư pháp/,
    /› điểm a Phối hợp/,
    /› điểm b Phối hợp/,
  ]);
  await choice.press('ArrowDown');
  await choice.press('Enter');
  await expect(choice).toHaveValue('Quy chế › Điều 6 › khoản 4 › điểm a');
  await expect(provision.getByRole('blockquote')).toContainText('a) Phối hợp với Công an tỉnh');

  // An empty quotation is filled, and follows the choice as long as nobody has touched it.
  const words = quote.getByRole('textbox');
  await expect(words).toHaveValue(/^Phối hợp với Công an tỉnh và các Sở, .* tái hòa nhập cộng đồng\.$/);
  await expect(quote.getByText('Khớp từng chữ')).toBeVisible();
  await choice.fill('điểm b khoản 4');
  await provision.getByRole('option').first().click();
  await expect(words).toHaveValue(/^Phối hợp với Công an tỉnh cập nhật thông tin/);

  // A word that is not the law's is told at once, is refused on saving, and is not lost by a slip.
  await words.fill('Phối hợp với Công an tỉnh cập nhật tin tức');
  await expect(quote.getByText('Không khớp: điều khoản không có chữ này, từ “tin tức”.')).toBeVisible();
  const before = admin.read(file);
  await cms.save();
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa lưu' })).toContainText(
    'Việc được giao 2 › Nguyên văn: không khớp từng chữ với Quy chế › Điều 6 › khoản 4 › điểm b, từ “tin tức”.',
  );
  expect(admin.read(file)).toBe(before);

  page.once('dialog', (dialog) => void dialog.accept());
  await quote.getByRole('button', { name: 'Lấy nguyên văn của điều khoản' }).click();
  await expect(quote.getByText('Khớp từng chữ')).toBeVisible();
  await words.fill('Phối hợp với Công an tỉnh cập nhật thông tin');
  await cms.save();
  await cms.saved();
  expect(admin.read(file)).toBe(entry(first, row('hai', place(pointB, 'Phối hợp với Công an tỉnh cập nhật thông tin'))));
});

test('the document may stand beside the provision; without its text the anchor is typed', async ({ page }) => {
  const basis = (document: string) => `  - type: luu\n    document: ${document}\n    provision: quy-che-dieu-6\n`;
  admin.write(
    'content/hoi-dap/cau-thu.md',
    `---\ntitle: Câu thử\nbasis:\n${basis('1320-qd-ubnd-dak-nong-2022')}${basis('blhs-2015')}---\n\nA.\n`,
  );
  await editor(page, admin.url).open('hoi-dap/entries/cau-thu');
  const [held, card] = [await rowOf(page, 0), await rowOf(page, 1)];
  await expect(held.provision.getByRole('combobox')).toHaveValue('Quy chế › Điều 6');
  await expect(card.provision.getByRole('textbox')).toHaveValue('quy-che-dieu-6');
  await expect(card.provision.getByText('Cổng chưa có toàn văn văn bản này')).toBeVisible();
});

/** The fields of a row, unfolded. */
async function rowOf(page: Page, index: number) {
  const within = page.locator('[aria-roledescription="sortable"]').nth(index).locator('xpath=../..');
  await within.getByRole('button').first().click();
  const box = (name: string) => boxOf({ within, depth: 1 }, name);
  return { provision: box('provision'), quote: box('quote') };
}
