import { z } from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * Puts the keys of a value into the order of its schema, at every depth, and gives each list that the schema asks for,
 * empty when the editor left it alone. Unknown keys come last, sorted.
 * The CMS hands its data over in no order, and a file must not change where the editor did not.
 */
export function inSchemaShape(schema: z.ZodType, value: unknown): unknown {
  const described = unwrap(schema);
  if (Array.isArray(value)) {
    return described instanceof z.ZodArray ? value.map((item) => inSchemaShape(described.element as z.ZodType, item)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return shaped(fieldsOf(described, value as Record<string, unknown>), value as Record<string, unknown>);
}

function shaped(fields: Shape, value: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(fields).map(([key, field]) => {
    const item = value[key];
    return [key, item === undefined && field instanceof z.ZodArray ? [] : inSchemaShape(field, item)] as const;
  });
  const others = Object.entries(value)
    .filter(([key]) => !(key in fields))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([...known, ...others].filter(([, item]) => item !== undefined));
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function fieldsOf(schema: z.ZodType, value: Record<string, unknown>): Shape {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return {};
  const key = schema.def.discriminator;
  return (
    schema.options.map((option) => (option as z.ZodObject).shape as Shape).find((shape) => shape[key]?.safeParse(value[key]).success) ?? {}
  );
}
