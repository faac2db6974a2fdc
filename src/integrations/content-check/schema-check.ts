import { z } from 'zod';
import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { editorRegistry } from '../../schemas/editor.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, objectOf, type Path, withoutOptional } from './fields.ts';
import { aboutField, show } from './finding.ts';
import type { Check } from './holdings.ts';
import { nearest } from './nearest.ts';

/** Strict schemas, told in Vietnamese: which field, what stands there, what may stand there. */
export const schemaCheck: Check = (file) => {
  if (file.messages.some(({ severity }) => severity === 'error')) return [];
  const { schema } = collections[file.collection];
  const result = schema.safeParse(file.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => messagesOf(issue, file, schema));
};

function messagesOf(issue: z.core.$ZodIssue, file: ContentFile, root: z.ZodType): Message[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const { schema, label, info } = describePath(root, file.data, path);
  const value = valueAt(file.data, path);
  const say = (ruleId: string, words: { reason: string; fix: string; expected?: string }) =>
    aboutField(file, { path, label }, ruleId, { ...words, ...(value === undefined ? {} : { found: show(value) }) });
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, file, path, schema, value));
  if (value === undefined)
    return [
      say('missing-field', {
        reason: 'thiếu trường bắt buộc này.',
        ...expectedOf(schema, info?.options),
        fix: withHint('Điền trường này.', info?.hint),
      }),
    ];
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const names = {
      reason: 'giá trị này không có trong danh sách.',
      ...expectedOf(schema, info?.options, issue),
      fix: 'Chọn một giá trị ở trên.',
    };
    return [say('unknown-value', names)];
  }
  const asked = askedOf(issue);
  if (asked !== undefined) return [say(asked.rule, { reason: `${issue.message}.`, fix: asked.fix })];
  return [say(ruleOf(issue), { reason: reasonOf(issue), fix: withHint(fixOf(issue), info?.hint) })];
}

/** The rule and the advice that a refinement of our own gives with its message. */
function askedOf(issue: z.core.$ZodIssue): { rule: string; fix: string } | undefined {
  if (issue.code !== 'custom') return undefined;
  const { rule, fix }: Readonly<Record<string, unknown>> = issue.params ?? {};
  return typeof rule === 'string' && typeof fix === 'string' ? { rule, fix } : undefined;
}

function unknownField(key: string, file: ContentFile, path: Path, schema: z.ZodType, value: unknown): Message {
  const shape = objectOf(withoutOptional(schema), value)?.shape ?? {};
  const fields = Object.entries(shape).map(([name, inner]) => `${name} (${editorRegistry.get(inner as z.ZodType)?.label ?? 'tự đặt'})`);
  const [like] = nearest(key, Object.keys(shape), 1);
  return aboutField(file, { path: [...path, key], label: key }, 'unknown-field', {
    reason: 'không có trường nào tên như vậy.',
    expected: fields.join(', '),
    found: key,
    fix: like === undefined ? 'Xóa trường này, hoặc dùng một tên ở trên.' : `Có phải bạn muốn viết ${like}? Nếu không thì xóa trường này.`,
  });
}

function expectedOf(schema: z.ZodType, options?: Readonly<Record<string, string>>, issue?: z.core.$ZodIssue): { expected?: string } {
  const values =
    issue?.code === 'invalid_value' ? issue.values.map(String) : schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
  const known = values ?? Object.keys(options ?? {});
  if (known.length === 0) return {};
  return { expected: known.map((value) => (options?.[value] === undefined ? value : `${value} (${options[value]})`)).join(', ') };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'một nhóm trường',
};

function ruleOf(issue: z.core.$ZodIssue): string {
  return { too_big: 'too-long', too_small: 'too-short', invalid_type: 'wrong-type' }[issue.code as string] ?? 'bad-format';
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (isOurs(issue.message)) return `${issue.message}.`;
  if (issue.code === 'invalid_type') return `phải là ${kinds[issue.expected] ?? issue.expected}.`;
  const unit = 'origin' in issue && issue.origin === 'array' ? 'mục' : 'origin' in issue && issue.origin === 'string' ? 'ký tự' : '';
  if (issue.code === 'too_big') return `nhiều nhất ${String(issue.maximum)} ${unit}`.trimEnd() + '.';
  if (issue.code === 'too_small') return `ít nhất ${String(issue.minimum)} ${unit}`.trimEnd() + '.';
  return 'viết chưa đúng dạng.';
}

function fixOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return 'Viết ngắn lại.';
  if (issue.code === 'too_small') return 'Viết thêm.';
  return 'Sửa lại theo mẫu của trường này.';
}

function withHint(fix: string, hint: string | undefined): string {
  return hint === undefined ? fix : `${fix} Gợi ý: ${hint}`;
}

/** Messages given in the schemas are Vietnamese; those of the library are plain ASCII. */
function isOurs(message: string): boolean {
  return /[^\p{ASCII}]/u.test(message);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}
