import type { Locator, Page } from '@playwright/test';
import type { DecapField } from '../../../cms/config/types.ts';

type Data = Readonly<Record<string, unknown>>;

/** Names of entries by `collection/id`: what a relation field shows for the id that it stores. */
export type TitleOf = (collection: string, id: string) => string;

/** Fills a form of Decap in as an editor would, field by field, from the same config that drew it. */
export async function fillForm(page: Page, scope: Locator, fields: readonly DecapField[], data: Data, titleOf: TitleOf): Promise<void> {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined) await fillField(page, boxOf(page, scope, field.name), field, value, titleOf);
  }
}

/** The outermost box of a field: its label and its control. */
export function boxOf(page: Page, scope: Locator, name: string): Locator {
  return scope
    .locator('[aria-label="Ô nhập"]')
    .filter({ has: page.locator(`label[for^="${name}-field-"]`) })
    .first();
}

async function fillField(page: Page, box: Locator, field: DecapField, value: unknown, titleOf: TitleOf): Promise<void> {
  switch (field.widget) {
    case 'select':
      for (const one of [value].flat()) await choose(page, box, optionLabel(field, String(one)));
      return;
    case 'relation':
      return choose(page, box, titleOf(String(field['collection']), String(value)));
    case 'object':
      return fillForm(page, box, field.fields ?? [], value as Data, titleOf);
    case 'list':
      for (const item of value as readonly unknown[]) await addItem(page, box, field, item, titleOf);
      return;
    case 'text':
      return box.locator('textarea').fill(String(value));
    default:
      return box.locator('input').first().fill(String(value));
  }
}

async function addItem(page: Page, box: Locator, field: DecapField, item: unknown, titleOf: TitleOf): Promise<void> {
  await box
    .getByText(`Thêm ${String(field['label_singular'])}`)
    .first()
    .click();
  const kind = field.types?.find(({ name }) => name === (item as Data)['type']);
  if (kind !== undefined) await page.getByRole('menuitem', { name: kind.label, exact: true }).click();
  const added = box.locator('[aria-roledescription="sortable"]').last().locator('xpath=../..');
  const fields = kind?.fields ?? field.fields ?? (field.field === undefined ? [] : [field.field]);
  await fillForm(page, added, fields, field.field === undefined ? (item as Data) : { item }, titleOf);
}

async function choose(page: Page, box: Locator, label: string): Promise<void> {
  const input = box.getByRole('combobox').first();
  await input.click();
  await input.fill(label);
  await page.getByRole('option', { name: label, exact: true }).first().click();
}

function optionLabel(field: DecapField, value: string): string {
  const options = field['options'] as readonly { label: string; value: string }[];
  return options.find((option) => option.value === value)?.label ?? value;
}
