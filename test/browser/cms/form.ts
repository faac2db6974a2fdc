import type { Locator, Page } from '@playwright/test';
import type { DecapField } from '../../../cms/config/types.ts';

type Data = Readonly<Record<string, unknown>>;

/** Names of entries by `collection/id`: what a relation field shows for the id that it stores. */
export type TitleOf = (collection: string, id: string) => string;

/** A part of the form: the whole, an object, or an item of a list; `depth` counts the fields around it. */
interface Scope {
  readonly page: Page;
  readonly within: Locator;
  readonly depth: number;
  readonly titleOf: TitleOf;
}

/** Fills a form of Decap in as an editor would, field by field, from the same config that drew it. */
export async function fillForm(scope: Scope, fields: readonly DecapField[], data: Data): Promise<void> {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined) await fillField(scope, boxOf(scope, field.name), field, value);
  }
}

/** The box of a field, with its label and its control: the one at this depth, since a field inside a list may have the same name. */
export function boxOf({ within, depth }: Pick<Scope, 'within' | 'depth'>, name: string): Locator {
  const box = '*[@aria-label="Ô nhập"]';
  return within.locator(`xpath=.//${box}[./*/label[starts-with(@for, "${name}-field-")]][count(ancestor::${box}) = ${depth}]`);
}

async function fillField(scope: Scope, box: Locator, field: DecapField, value: unknown): Promise<void> {
  switch (field.widget) {
    case 'select':
      for (const one of [value].flat()) await choose(scope.page, box, optionLabel(field, String(one)));
      return;
    case 'relation':
      return choose(scope.page, box, scope.titleOf(String(field['collection']), String(value)));
    case 'object':
      return fillForm({ ...scope, within: box, depth: scope.depth + 1 }, field.fields ?? [], value as Data);
    case 'list':
      for (const item of value as readonly unknown[]) await addItem(scope, box, field, item);
      return;
    case 'provision':
      return chooseProvision(box, String(value));
    case 'text':
    case 'quote':
      return box.locator('textarea').fill(String(value));
    default:
      return box.locator('input').first().fill(String(value));
  }
}

async function addItem(scope: Scope, box: Locator, field: DecapField, item: unknown): Promise<void> {
  const handles = box.locator('[aria-roledescription="sortable"]');
  const before = await handles.count();
  const add = box.getByText(`Thêm ${String(field['label_singular'])}`);
  await add.first().click();
  const kind = field.types?.find(({ name }) => name === (item as Data)['type']);
  if (kind !== undefined) await scope.page.getByRole('menuitem', { name: kind.label, exact: true }).click();
  // By its number, not as the last one: lists inside the item bring handles of their own.
  await handles.nth(before).waitFor();
  const within = handles.nth(before).locator('xpath=../..');
  const fields = kind?.fields ?? field.fields ?? (field.field === undefined ? [] : [field.field]);
  await fillForm({ ...scope, within, depth: scope.depth + 1 }, fields, field.field === undefined ? (item as Data) : { item });
}

async function choose(page: Page, box: Locator, label: string): Promise<void> {
  const input = box.getByRole('combobox').first();
  await input.click();
  await input.fill(label);
  await page.getByRole('option', { name: label, exact: true }).first().click();
}

/** Chosen from the outline by its place; typed where there is no outline, as for a card. */
async function chooseProvision(box: Locator, place: string): Promise<void> {
  const outline = box.getByRole('combobox');
  if (!place.includes('›') && !place.includes(' ')) return box.getByRole('textbox').fill(place);
  await outline.fill(place);
  await outline.press('Enter');
}

function optionLabel(field: DecapField, value: string): string {
  const options = field['options'] as readonly { label: string; value: string }[];
  return options.find((option) => option.value === value)?.label ?? value;
}
