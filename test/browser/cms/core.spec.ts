import { expect, test } from '@playwright/test';
import { editor } from './editor.ts';
import { samples } from './samples.ts';
import { type Workspace, startWorkspace } from './workspace.ts';

/** The core of the CMS: one entry from creation to deletion, and the two promises about official text. */
let workspace: Workspace;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  workspace = await startWorkspace(4387);
});
test.afterAll(async () => {
  expect(await workspace.stop(), 'Ctrl-C ends npm start with 0').toBe(0);
});

test('a term is created, shown on the rebuilt page, edited and deleted, with no request to anybody else', async ({ page, request }) => {
  const foreign: string[] = [];
  page.on('request', (sent) => {
    if (!sent.url().startsWith(workspace.url) && !/^(blob|data|about):/.test(sent.url())) foreign.push(sent.url());
  });
  const cms = editor(page, workspace.url);
  const file = 'content/thuat-ngu/tu-thu.md';
  const built = () => request.get(`${workspace.url}thuat-ngu/tu-thu/`);

  await cms.create('thuat-ngu', samples['thuat-ngu'] ?? {});
  expect(workspace.body(file)).toBe(`\n${String(samples['thuat-ngu']?.['body'])}`);
  await expect.poll(async () => (await built()).text(), { timeout: 120_000 }).toContain('Một nghĩa dễ hiểu.');

  await cms.open('thuat-ngu/entries/tu-thu');
  await cms.box('plain').locator('textarea').fill('Một nghĩa đã sửa.');
  await cms.save();
  await cms.saved();
  expect(workspace.read(file)).toContain('plain: Một nghĩa đã sửa.\n');
  await expect.poll(async () => (await built()).text(), { timeout: 120_000 }).toContain('Một nghĩa đã sửa.');

  await cms.remove();
  await expect.poll(() => workspace.has(file)).toBe(false);
  await expect.poll(async () => (await built()).status(), { timeout: 120_000 }).toBe(404);
  expect(foreign).toEqual([]);
});

test('a new title leaves the words of an official text as they were, byte for byte, and nobody can delete it', async ({
  page,
  request,
}) => {
  const cms = editor(page, workspace.url);
  for (const id of ['1320-qd-ubnd-dak-nong-2022', '1073-qd-ubnd-ca-mau-2020']) {
    const file = `content/van-ban/${id}.md`;
    const before = workspace.body(file);
    await cms.open(`van-ban/entries/${id}`);
    await expect(page.getByRole('button', { name: 'Đã lưu' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Xóa/ }).filter({ hasText: 'mục' })).toHaveCount(0);
    await cms.box('title').locator('input').fill('Tên mới để thử');
    await cms.save();
    await cms.saved();
    expect(workspace.read(file)).toContain('title: Tên mới để thử\n');
    expect(workspace.body(file) === before).toBe(true);
  }
  const refused = await request.post(`${workspace.url}quan-tri/api/v1`, {
    headers: { origin: workspace.url.slice(0, -1) },
    data: { action: 'deleteFiles', params: { paths: ['content/van-ban/1320-qd-ubnd-dak-nong-2022.md'] } },
  });
  expect(refused.status()).toBe(403);
});

test('what is missing or stale is refused in Vietnamese, and the file stays', async ({ page, request }) => {
  const cms = editor(page, workspace.url);
  const file = 'content/tinh/ha-nam.md';
  const before = workspace.read(file);
  await cms.open('tinh/entries/ha-nam');
  await cms.box('basis').locator('input').fill('Sửa ở trang này');
  const theirs = before.replace('Nghị quyết 202/2025/QH15', 'Bản của người khác');
  const written = await request.post(`${workspace.url}quan-tri/api/v1`, {
    headers: { origin: workspace.url.slice(0, -1) },
    data: { action: 'persistEntry', params: { dataFiles: [{ path: file, raw: theirs, slug: 'ha-nam' }], assets: [], options: {} } },
  });
  expect(written.ok()).toBe(true);
  await cms.save();
  await expect(page.getByText('Có người đã sửa tệp này sau khi bạn mở')).toBeVisible();
  expect(workspace.read(file)).toBe(theirs);

  await cms.open('thuat-ngu/new');
  await cms.box('title').locator('input').fill('thiếu nhiều ô');
  await cms.save();
  await expect(page.getByText('Còn ô chưa điền hoặc chưa đúng')).toBeVisible();
});
