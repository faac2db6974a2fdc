import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/schemas/collections.ts';
import { editorRegistry } from '../../src/schemas/editor.ts';

/** Fields without a name for editors, as 'thu-tuc.steps.title'. A literal field is chosen with its union and has no name of its own. */
function unnamed(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional) return unnamed(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return unnamed(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodDiscriminatedUnion) return (schema.options as readonly z.ZodType[]).flatMap((option) => unnamed(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([key, field]) => {
    const own = `${path}.${key}`;
    const bare = editorRegistry.get(field) === undefined && !(field instanceof z.ZodLiteral);
    return [...(bare ? [own] : []), ...unnamed(field, own)];
  });
}

test.each(Object.entries(collections))('every field of %s has a label', (name, { schema }) => {
  expect(unnamed(schema, name)).toEqual([]);
});

test('schemas are strict: a field nobody knows is an error', () => {
  const isOpen = (schema: z.ZodType): boolean =>
    schema instanceof z.ZodDiscriminatedUnion
      ? (schema.options as readonly z.ZodType[]).some(isOpen)
      : !(schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever);
  const open = Object.entries(collections).filter(([, { schema }]) => isOpen(schema));
  expect(open.map(([name]) => name)).toEqual([]);
});
