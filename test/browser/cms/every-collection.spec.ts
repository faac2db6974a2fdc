import { expect, test } from '@playwright/test';
import { cmsCollections } from '../../../cms/config/collection-names.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { editor } from './editor.ts';
import { boxOf } from './form.ts';
import { sampleIds, samples } from './samples.ts';
import { type Workspace, startWorkspace } from './workspace.ts';

/** Every collection through the real interface: create, edit, and delete where published things may go. */
let workspace: Workspace;
test.beforeAll(async () => {
  test.setTimeout(400_000);
  workspace = await startWorkspace(4388);
});
test.afterAll(async () => {
  expect(await workspace.stop()).toBe(0);
});

const creatable = collectionNames
  .filter((name) => name !== 'cau-hinh')
  .flatMap(cmsCollections)
  .filter(({ hide }) => hide !== true);
type Each = (typeof creatable)[number];

for (const each of creatable) {
  const { name, kind } = each;
  test(`${name}: an entry is created and edited @full`, async ({ page }) => {
    const cms = editor(page, workspace.url);
    const file = fileOf(each);
    await cms.create(name, samples[name] ?? {});
    const created = workspace.read(file);
    if (kind.body !== 'none') expect(workspace.body(file)).toBe(`\n${String(samples[name]?.['body'])}`);

    await cms.open(`${name}/entries/${sampleIds[name]}`);
    const { field, depth, line, value } = editOf(name);
    await boxOf({ within: page.locator('#nc-root'), depth }, field)
      .locator('input')
      .fill(value);
    await cms.save();
    await cms.saved();
    expect(workspace.read(file), 'nothing but this field changes').toBe(created.replace(line, `$1${value}`));
  });
}

test('cau-hinh: the settings are edited, and cannot be deleted or added to @full', async ({ page }) => {
  const cms = editor(page, workspace.url);
  await cms.open('cau-hinh/entries/cong');
  await expect(page.getByRole('button', { name: 'Xóa mục này' })).toHaveCount(0);
  await cms.box('tagline').locator('input').fill('Một câu giới thiệu mới.');
  await cms.save();
  await cms.saved();
  expect(workspace.read('content/cau-hinh/cong.md')).toContain('tagline: Một câu giới thiệu mới.\n');
});

test('the changes stand on the rebuilt pages @full', async ({ request }) => {
  for (const { name, folder } of creatable.filter((each) => samples[each.name]?.['status'] === 'da-dang')) {
    const url = `${workspace.url}${folder}/${sampleIds[name]}/`;
    await expect.poll(async () => (await request.get(url)).text(), { timeout: 180_000, message: url }).toContain(editedTitle(name));
  }
  await expect.poll(async () => (await request.get(workspace.url)).text(), { timeout: 180_000 }).toContain('Một câu giới thiệu mới.');
});

for (const each of creatable.filter(({ kind }) => kind.deletable)) {
  const { name } = each;
  test(`${name}: an entry is deleted @full`, async ({ page }) => {
    const cms = editor(page, workspace.url);
    await cms.open(`${name}/entries/${sampleIds[name]}`);
    await cms.remove();
    await expect.poll(() => workspace.has(fileOf(each))).toBe(false);
  });
}

test('the pages of what was deleted are gone, the official text stays @full', async ({ request }) => {
  await expect
    .poll(async () => (await request.get(`${workspace.url}thu-tuc/${sampleIds['thu-tuc']}/`)).status(), { timeout: 180_000 })
    .toBe(404);
  expect((await request.get(`${workspace.url}van-ban/${sampleIds['van-ban']}/`)).status()).toBe(200);
});

function fileOf({ name, folder }: Each): string {
  return `content/${folder}/${sampleIds[name]}.md`;
}

/** What is changed of an entry: its title, where it has one. */
function editOf(name: string) {
  if (name === 'giao-viec') return { field: 'item', depth: 1, line: /^( {2}- )dieu-1$/m, value: 'dieu-2' };
  const field = name === 'trach-nhiem' ? 'basisStateNote' : 'title';
  return { field, depth: 0, line: new RegExp(`^(${field}: ).*$`, 'm'), value: editedTitle(name) };
}

function editedTitle(name: string): string {
  return `Tên đã sửa của ${name}`;
}
