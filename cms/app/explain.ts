import { z } from 'zod';
import { withoutCleared } from '../../src/domain/entry/front-matter.ts';
import { type CollectionName, kindOf } from '../../src/schemas/collections.ts';
import { editorRegistry } from '../../src/schemas/editor.ts';
import { cmsStrings as s } from '../../src/strings/cms.ts';
import { inSchemaShape } from '../format/schema-shape.ts';

/**
 * What stands against saving an entry, one Vietnamese sentence a problem: the field as the editor sees it, what is wrong, what to do.
 *
 * @example problemsOf('tinh', { title: 'Cà Mau' })[0] // 'Loại: chưa điền. Hãy điền ô này.'
 */
export function problemsOf(collection: CollectionName, data: Record<string, unknown>): string[] {
  const { body, ...fields } = data;
  const described = kindOf(collection, fields);
  const value = withoutCleared(inSchemaShape(described.schema, fields)) ?? {};
  const result = described.schema.safeParse(value);
  const found = result.success ? [] : result.error.issues.map((issue) => explain(described.schema, issue, value));
  return described.body === 'law' && (typeof body !== 'string' || body.trim() === '') ? [...found, s.problems.noLawText] : found;
}

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, value: unknown): string {
  const missing = issue.path.length > 0 && valueAt(value, issue.path) === undefined;
  return `${labelPath(schema, issue.path)}: ${missing ? s.problems.missing : problem(issue)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function problem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return s.problems.unknownKeys(issue.keys.join(', '));
    case 'too_big':
      return issue.origin === 'array' ? s.problems.tooMany(Number(issue.maximum)) : s.problems.tooLong(Number(issue.maximum));
    case 'too_small':
      return issue.origin === 'array' ? s.problems.tooFew(Number(issue.minimum)) : s.problems.missing;
    case 'invalid_type':
      return s.problems.wrongKind;
    case 'invalid_value':
    case 'invalid_union':
      return s.problems.choose;
    default:
      return issue.message.startsWith('Invalid') ? s.problems.wrongForm : own(issue);
  }
}

/** A rule of ours says what is wrong, and often what to do about it. */
function own(issue: z.core.$ZodIssue): string {
  const fix = issue.code === 'custom' ? (issue.params as { fix?: unknown } | undefined)?.fix : undefined;
  return typeof fix === 'string' ? s.problems.withFix(issue.message, fix) : s.problems.own(issue.message);
}

/** The labels along a path, as editors see them: `['steps', 1, 'detail']` → "Các bước 2 › Cách làm". */
export function labelPath(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    if (typeof key === 'number') {
      parts.push(`${parts.pop() ?? ''} ${key + 1}`.trim());
      at = at === undefined ? undefined : elementOf(at);
    } else {
      const field: z.ZodType | undefined = at === undefined ? undefined : fieldOf(at, String(key));
      parts.push((field && editorRegistry.get(field)?.label) ?? String(key));
      at = field;
    }
  }
  return parts.length === 0 ? s.problems.entry : parts.join(' › ');
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const list = unwrap(schema);
  return list instanceof z.ZodArray ? (list.element as z.ZodType) : undefined;
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const object = unwrap(schema);
  if (object instanceof z.ZodObject) return object.shape[name] as z.ZodType | undefined;
  if (!(object instanceof z.ZodDiscriminatedUnion)) return undefined;
  return object.options.map((option) => fieldOf(option as z.ZodType, name)).find((field) => field !== undefined);
}
