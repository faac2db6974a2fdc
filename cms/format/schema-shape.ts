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

/** A field of a value at any depth, with its schema and the object that it stands in. */
export interface FieldAt {
  readonly path: readonly PropertyKey[];
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Every field of a value that its schema knows, at every depth; an item of a list stands in the object that holds the list. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[] = [], parent: FieldAt['parent'] = {}): FieldAt[] {
  const described = unwrap(schema);
  const own = path.length === 0 ? [] : [{ path, schema, value, parent }];
  if (Array.isArray(value)) {
    if (!(described instanceof z.ZodArray)) return own;
    return [...own, ...value.flatMap((item, index) => fieldsAt(described.element as z.ZodType, item, [...path, index], parent))];
  }
  if (typeof value !== 'object' || value === null) return own;
  const object = value as Record<string, unknown>;
  const inner = Object.entries(fieldsOf(described, object)).flatMap(([key, field]) => fieldsAt(field, object[key], [...path, key], object));
  return [...own, ...inner];
}

function fieldsOf(schema: z.ZodType, value: Record<string, unknown>): Shape {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return {};
  const key = schema.def.discriminator;
  return (
    schema.options.map((option) => (option as z.ZodObject).shape as Shape).find((shape) => shape[key]?.safeParse(value[key]).success) ?? {}
  );
}
