import { type Page, expect } from '@playwright/test';
import { readContent } from '../../../src/integrations/content-files/read-content.ts';
import { folderOf } from '../../../cms/config/collection-names.ts';
import { cmsConfig } from '../../../cms/config/config.ts';
import type { DecapField } from '../../../cms/config/types.ts';
import { boxOf, fillForm } from './form.ts';

/** Steps of an editor in the admin page. */
export function editor(page: Page, url: string) {
  const open = async (route: string) => {
    await page.goto('about:blank');
    await page.goto(`${url}quan-tri/#/collections/${route}`);
    const login = page.getByRole('button', { name: 'Đăng nhập' });
    const inside = page.getByText(/Đang viết trong|Sắp xếp theo/).first();
    await login.or(inside).first().waitFor();
    if (await login.isVisible()) await login.click();
    await inside.waitFor();
  };
  const save = async () => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Lưu ngay' }).click();
  };
  const saved = async () => {
    const said = page.getByRole('alert').filter({ hasText: /lưu/i }).last();
    const wrong = page.locator('[class*="ControlErrorsList"]');
    await said.or(wrong.first()).first().waitFor();
    const problems = (await wrong.allInnerTexts()).join('; ');
    await expect(said, `the entry is saved ${problems}`).toContainText('Đã lưu.');
  };
  return {
    open,
    save,
    saved,
    box: (name: string) => boxOf({ within: page.locator('#nc-root'), depth: 0 }, name),
    create: async (collection: string, data: Readonly<Record<string, unknown>>) => {
      await open(`${collection}/new`);
      await fillForm({ page, within: page.locator('#nc-root'), depth: 0, titleOf }, fieldsOf(collection), data);
      await save();
      await saved();
    },
    remove: async () => {
      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: 'Xóa mục này' }).click();
    },
  };
}

export function fieldsOf(collection: string): readonly DecapField[] {
  const found = cmsConfig().collections.find(({ name }) => name === collection);
  return found?.fields ?? found?.files?.[0]?.fields ?? [];
}

function titleOf(collection: string, id: string): string {
  const entry = readContent('content').find((file) => file.collection === folderOf(collection) && file.id === id);
  const data = entry?.data as { title?: string; shortName?: string } | undefined;
  return String(entry?.collection === 'van-ban' ? data?.shortName : data?.title);
}
