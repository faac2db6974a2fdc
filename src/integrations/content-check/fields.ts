import { z } from 'zod';
import { type EditorInfo, editorRegistry } from '../../schemas/editor.ts';

export type Path = readonly (string | number)[];

/** One value of an entry beside its schema. `path` is as in code, `label` as an editor knows it. */
export interface FieldValue {
  readonly path: Path;
  readonly label: string;
  readonly info: EditorInfo | undefined;
  /** The schema under `optional`. */
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** The object that holds the value. */
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Every value that stands in an entry, with its schema; what does not fit the schema is left to the schema check. */
export function fieldsOf(schema: z.ZodType, data: unknown): FieldValue[] {
  const object = objectOf(schema, data);
  return object !== undefined && isRecord(data) ? fieldsOfObject(object, data, [], '') : [];
}

function fieldsOfObject(schema: z.ZodObject, data: Readonly<Record<string, unknown>>, path: Path, label: string): FieldValue[] {
  return Object.entries(schema.shape).flatMap(([key, inner]) => {
    const value = data[key];
    if (value === undefined) return [];
    const own = inner as z.ZodType;
    const name = editorRegistry.get(own)?.label ?? key;
    return fieldsBelow(own, value, [...path, key], label === '' ? name : `${label} › ${name}`, data);
  });
}

function fieldsBelow(
  outer: z.ZodType,
  value: unknown,
  path: Path,
  label: string,
  parent: Readonly<Record<string, unknown>>,
  inherited?: EditorInfo,
): FieldValue[] {
  const schema = withoutOptional(outer);
  const info = editorRegistry.get(outer) ?? editorRegistry.get(schema) ?? inherited;
  const own: FieldValue = { path, label, info, schema, value, parent };
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) => {
      const name = `${label} › ${info?.item ?? 'mục'} ${String(index + 1)}`;
      return fieldsBelow(schema.element as z.ZodType, item, [...path, index], name, parent);
    });
    return [own, ...items];
  }
  const object = objectOf(schema, value);
  return object === undefined || !isRecord(value) ? [own] : [own, ...fieldsOfObject(object, value, path, label)];
}

/** The schema of an object value; of a union, the one its discriminator names. */
export function objectOf(schema: z.ZodType, value: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isRecord(value)) return undefined;
  const key = schema.def.discriminator;
  return (schema.options as readonly z.ZodObject[]).find((option) => (option.shape[key] as z.ZodType).safeParse(value[key]).success);
}

/** As `objectOf`; where the discriminator itself is wrong or missing, the first of the union, which names it too. */
function namingObject(schema: z.ZodType, value: unknown): z.ZodObject | undefined {
  const first = schema instanceof z.ZodDiscriminatedUnion ? (schema.options[0] as z.ZodObject | undefined) : undefined;
  return objectOf(schema, value) ?? first;
}

export function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap() as z.ZodType) : schema;
}

/** The schema and the editor's name of the place a path leads to, as far as both are known. */
export function describePath(
  root: z.ZodType,
  data: unknown,
  path: Path,
): { schema: z.ZodType; label: string; info: EditorInfo | undefined } {
  let schema: z.ZodType = root;
  let value = data;
  let info: EditorInfo | undefined;
  const names: string[] = [];
  for (const step of path) {
    const inner = typeof step === 'number' ? elementOf(schema) : (namingObject(schema, value)?.shape[step] as z.ZodType | undefined);
    names.push(typeof step === 'number' ? `${info?.item ?? 'mục'} ${String(step + 1)}` : nameOf(inner, step));
    value = isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
    if (inner === undefined) break;
    // An item is spoken of as its list is, and the choice of a kind as the union that offers it.
    const speaksForIt = typeof step === 'number' || schema instanceof z.ZodDiscriminatedUnion;
    schema = withoutOptional(inner);
    info = editorRegistry.get(inner) ?? editorRegistry.get(schema) ?? (speaksForIt ? info : undefined);
  }
  return { schema, label: names.join(' › '), info };
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

function nameOf(schema: z.ZodType | undefined, key: string): string {
  return (schema === undefined ? undefined : editorRegistry.get(schema)?.label) ?? key;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @example writePath(['steps', 1, 'title']) // 'steps[1].title' */
export function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
}
