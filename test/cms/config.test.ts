import { expect, test } from 'vitest';
import { z } from 'zod';
import { cmsConfig } from '../../cms/config/config.ts';
import { objectFields } from '../../cms/config/fields.ts';
import type { DecapField } from '../../cms/config/types.ts';
import { field } from '../../src/schemas/editor.ts';
import { line } from '../../src/schemas/parts.ts';

const config = cmsConfig();
const fieldsOf = (name: string) => {
  const found = config.collections.find((collection) => collection.name === name);
  return found?.fields ?? found?.files?.[0]?.fields ?? [];
};

/** What editors will see. When a schema changes, look at the difference and write it anew with `npm run test:unit -- -u`. */
test.each(config.collections.map(({ name }) => name))('the form of %s', async (name) => {
  const collection = config.collections.find((each) => each.name === name);
  await expect(`${JSON.stringify(collection, null, 2)}\n`).toMatchFileSnapshot(`config/${name}.snap`);
});

test('a field without a label fails, with its path', () => {
  const steps = z.array(z.strictObject({ title: field(line, 'Việc làm'), note: line }));
  expect(() => objectFields(z.strictObject({ steps: field(steps, 'Các bước') }), 'thu-tuc')).toThrow('thu-tuc.steps[].note has no label');
});

test('a value without a Vietnamese name fails, with its path', () => {
  expect(() => objectFields(z.strictObject({ kind: field(z.enum(['a']), 'Loại') }), 'tinh')).toThrow(
    '"a" of tinh.kind has no Vietnamese name',
  );
});

test('no body and no field is edited as rich text, which loses words', () => {
  const widgets = (fields: readonly DecapField[]): string[] =>
    fields.flatMap((one) => [
      one.widget,
      ...widgets([...(one.fields ?? []), ...(one.types ?? []), ...(one.field === undefined ? [] : [one.field])]),
    ]);
  const used = new Set(config.collections.flatMap(({ name }) => widgets(fieldsOf(name))));
  expect([...used].sort()).toEqual([
    'boolean',
    'datetime',
    'file',
    'hidden',
    'list',
    'number',
    'object',
    'provision',
    'quote',
    'relation',
    'select',
    'string',
    'text',
  ]);
});

test('every form, list and kind has a field, without which Decap opens nothing at all', () => {
  const empty = (fields: readonly DecapField[], path: string): string[] =>
    fields.length === 0
      ? [path]
      : fields.flatMap(({ name, fields: inner, types }) => [
          ...(inner === undefined ? [] : empty(inner, `${path}.${name}`)),
          ...(types === undefined ? [] : empty(types, `${path}.${name}`)),
        ]);
  expect(config.collections.flatMap(({ name }) => empty(fieldsOf(name), name))).toEqual([]);
});

test('official text and settings cannot be deleted', () => {
  expect(config.collections.filter((collection) => collection['delete'] === false).map(({ name }) => name)).toEqual([
    'van-ban',
    'moi-van-ban',
    'cau-hinh',
  ]);
});

test('a wrong text is refused in Vietnamese while the editor types', () => {
  const phone = fieldsOf('dau-moi').find(({ name }) => name === 'phone');
  expect(phone?.pattern?.[1]).toBe('viết như 0269 3824 110, chỉ gồm số, dấu chấm và khoảng trắng');
});
