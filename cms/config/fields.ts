import { z } from 'zod';
import { type EditorInfo, editorRegistry } from '../../src/schemas/editor.ts';
import { relatedCollection } from './collection-names.ts';
import { leaf } from './leaf.ts';
import type { DecapField } from './types.ts';

/**
 * The fields of an object schema as Decap edits them, in the schema's order.
 * Throws with the path of the field when one has no label: editors must never meet an English identifier.
 */
export function objectFields(schema: z.ZodObject, path: string, allOptional = false): DecapField[] {
  return Object.entries(schema.shape).map(([name, value]) => {
    const field = toField(value as z.ZodType, name, `${path}.${name}`);
    return allOptional ? { ...field, required: false } : field;
  });
}

function toField(schema: z.ZodType, name: string, path: string): DecapField {
  const info = editorRegistry.get(schema);
  if (info === undefined) throw new Error(`CMS config: the field ${path} has no label; wrap its schema in field() (src/schemas/editor.ts)`);
  const optional = schema.safeParse(undefined).success;
  const described = {
    name,
    label: info.label,
    ...(info.hint === undefined ? {} : { hint: info.hint }),
    ...(optional ? { required: false } : {}),
    ...(info.initial === undefined ? {} : { default: info.initial }),
  };
  return { ...described, ...control(inner(schema), info, path, optional) };
}

/** What stands inside `.optional()` and the like. */
function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? inner(schema.unwrap() as z.ZodType)
    : schema;
}

type Control = Pick<DecapField, 'widget' | 'required' | 'default' | 'fields' | 'field' | 'types'> & Readonly<Record<string, unknown>>;

function control(schema: z.ZodType, info: EditorInfo, path: string, optional: boolean): Control {
  if (schema instanceof z.ZodArray) return listControl(schema, info, path);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionControl(schema, info, path);
  // Decap asks for the inner fields even when the optional object is left out; the schema still asks for them on saving.
  if (schema instanceof z.ZodObject) return { widget: 'object', collapsed: false, fields: objectFields(schema, path, optional) };
  if (info.widget === 'hidden') return { widget: 'hidden' };
  if (info.relation !== undefined) return relation(info.relation, info.fullTextOnly);
  const values = choices(schema);
  if (values !== undefined) return { widget: 'select', options: named(values, info, path) };
  const made = lawField(info) ?? leaf(schema, info.widget);
  return made.widget === 'boolean' ? { ...made, required: false } : made;
}

/** A provision is chosen from the outline of its document, and its words are taken from it; see cms/widgets/. */
function lawField({ provisionOf, quoteOf }: EditorInfo): Control | undefined {
  if (provisionOf !== undefined) return { widget: 'provision', document_field: provisionOf };
  return quoteOf === undefined ? undefined : { widget: 'quote', provision_field: quoteOf };
}

function listControl(schema: z.ZodArray, info: EditorInfo, path: string): Control {
  const element = inner(schema.element as z.ZodType);
  const count = limits(schema);
  const list = { ...count, ...(count.min === undefined ? { required: false } : {}), default: info.initial ?? [] };
  const to = info.relation === undefined ? editorRegistry.get(schema.element as z.ZodType) : info;
  if (to?.relation !== undefined) return { ...list, ...relation(to.relation, to.fullTextOnly), multiple: true };
  const values = choices(element);
  if (values !== undefined) return { ...list, widget: 'select', multiple: true, options: named(values, info, path) };
  const item = { label_singular: info.item ?? info.label.toLowerCase() };
  if (element instanceof z.ZodDiscriminatedUnion) return { ...list, ...item, widget: 'list', ...types(element, info, path) };
  if (element instanceof z.ZodObject) {
    const fields = objectFields(element, `${path}[]`);
    return { ...list, ...item, widget: 'list', fields, ...folded(fields, info.summary) };
  }
  const label = capital(info.item ?? info.label);
  const control = lawField(editorRegistry.get(schema.element as z.ZodType) ?? info) ?? leaf(element, info.widget);
  return { ...list, ...item, widget: 'list', collapsed: false, field: { name: 'item', label, ...control } };
}

/** A long list is folded; what stands first in an item says which one it is, unless its fields that do are named. */
function folded(fields: readonly DecapField[], named?: readonly string[]): { summary?: string } {
  if (named !== undefined) return { summary: named.map((name) => `{{fields.${name}}}`).join(' · ') };
  const first = fields.find(({ widget }) => widget !== 'object' && widget !== 'list');
  return first === undefined ? {} : { summary: `{{fields.${first.name}}}` };
}

/** Decap has no choice between shapes outside lists: the kinds become a select, the fields of all kinds stand below it. */
function unionControl(schema: z.ZodDiscriminatedUnion, info: EditorInfo, path: string): Control {
  const kinds = variants(schema);
  const discriminator = schema.def.discriminator;
  const select = {
    name: discriminator,
    label: info.label,
    widget: 'select',
    options: named(
      kinds.map(({ kind }) => kind),
      info,
      path,
    ),
  };
  const rest = kinds.flatMap(({ kind, shape }) =>
    objectFields(shape, path, true).map((field) => ({ ...field, hint: `Chỉ điền khi chọn "${nameOf(kind, info, path)}".` })),
  );
  return { widget: 'object', fields: [select, ...rest] };
}

function types(schema: z.ZodDiscriminatedUnion, info: EditorInfo, path: string) {
  const typeKey = schema.def.discriminator;
  return {
    typeKey,
    types: variants(schema).map(({ kind, shape }) => {
      const label = nameOf(kind, info, path);
      const fields = objectFields(shape, `${path}[${kind}]`);
      // Decap refuses a kind without fields: one that says all by its name is given its name, out of sight.
      const shown = fields.length > 0 ? fields : [{ name: typeKey, label, widget: 'hidden', default: kind }];
      return { name: kind, label, widget: 'object', fields: shown, ...folded(fields) };
    }),
  };
}

/** The kinds of a union, each with its fields but the one that names the kind. */
function variants(schema: z.ZodDiscriminatedUnion): { kind: string; shape: z.ZodObject }[] {
  const discriminator = schema.def.discriminator;
  return schema.options.map((option) => {
    const object = option as z.ZodObject;
    const { [discriminator]: literal, ...shape } = object.shape;
    return { kind: choices(literal as z.ZodType)?.[0] ?? '', shape: z.strictObject(shape) };
  });
}

function choices(schema: z.ZodType): string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return undefined;
}

function named(values: readonly string[], info: EditorInfo, path: string) {
  return values.map((value) => ({ label: nameOf(value, info, path), value }));
}

function nameOf(value: string, info: EditorInfo, path: string): string {
  const name = info.options?.[value];
  if (name === undefined)
    throw new Error(`CMS config: the value "${value}" of ${path} has no Vietnamese name; add it to options of field()`);
  return name;
}

function relation(collection: string, fullTextOnly?: true): Control {
  // Laws of different years share a title; their short names tell them apart.
  const shown = collection === 'van-ban' ? 'shortName' : 'title';
  return {
    widget: 'relation',
    collection: relatedCollection(collection, fullTextOnly === true),
    value_field: '{{slug}}',
    search_fields: [shown],
    display_fields: [shown],
    options_length: 400,
  };
}

function limits(schema: z.ZodArray): { min?: number; max?: number } {
  const { minItems, maxItems } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { ...(minItems === undefined ? {} : { min: minItems }), ...(maxItems === undefined ? {} : { max: maxItems }) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
