import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFormat } from '../../cms/format/entry-format.ts';
import { readContent } from '../../src/integrations/content-files/read-content.ts';
import { collections } from '../../src/schemas/collections.ts';

const format = entryFormat(collections.tinh.schema);

describe('files written by the CMS', () => {
  test('fields come in the order of the schema, cleared ones are left out, lists that were not touched are empty', () => {
    const data = { checkedOn: '2026-11-22', kind: 'tinh', title: 'Cà Mau', mergedInto: '', validFrom: null };
    expect(format.toFile(data)).toBe('---\ntitle: Cà Mau\nkind: tinh\nincludes: []\ncheckedOn: 2026-11-22\n---\n');
  });

  test('a text that looks like a number or a day of another kind stays a text', () => {
    const text = format.toFile({ title: '2023', basis: 'Điều 1: "đ" # không phải ghi chú' });
    expect(format.fromFile(text)).toMatchObject({ title: '2023', basis: 'Điều 1: "đ" # không phải ghi chú' });
  });

  test('a file that cannot be read is not opened as an empty form', () => {
    expect(() => format.fromFile('---\ntitle: "A\n---\n')).toThrow();
  });

  test('any body comes back byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const file = format.toFile({ title: 'A', body });
        expect(format.fromFile(file)['body'] ?? '').toBe(body);
      }),
    );
  });
});

/** So that an editor's first save changes what the editor changed and nothing else. */
test.each(readContent().map(({ collection, file }) => ({ collection, file })))(
  '$file stands as the CMS would write it',
  ({ collection, file }) => {
    const text = readFileSync(file, 'utf8');
    const { toFile, fromFile } = entryFormat(collections[collection].schema);
    expect(toFile(fromFile(text))).toBe(text);
  },
);
