import { z } from 'zod';
import type { DecapField } from './types.ts';

type Leaf = Pick<DecapField, 'widget' | 'pattern'> & Readonly<Record<string, unknown>>;

/** How Decap edits one text, number, day or yes/no, with what it can check while the editor types. */
export function leaf(schema: z.ZodType, widget: string | undefined): Leaf {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  switch (json.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: json.type === 'integer' ? 'int' : 'float', ...range(json) };
    default:
      return json.format === 'date' ? day : { widget: widget ?? 'string', ...(widget === 'file' ? upload : {}), ...check(schema, json) };
  }
}

const day: Leaf = { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'DD/MM/YYYY', time_format: false, picker_utc: false };

/** Files come from this portal, never from an address elsewhere. */
const upload = { choose_url: false, media_library: { config: { max_file_size: 10_000_000 } } };

function range(json: z.core.JSONSchema.BaseSchema) {
  return { ...(json.minimum === undefined ? {} : { min: json.minimum }), ...(json.maximum === undefined ? {} : { max: json.maximum }) };
}

/** Decap checks a text by one pattern: the schema's own, else its greatest length, else an address. */
function check(schema: z.ZodType, json: z.core.JSONSchema.BaseSchema): { pattern?: readonly [string, string] } {
  if (json.format === 'uri') return { pattern: ['^https?://\\S+$', 'phải là địa chỉ bắt đầu bằng https:// hoặc http://'] };
  if (json.pattern !== undefined) return { pattern: [json.pattern, ownMessage(schema) ?? 'chưa đúng dạng; xem gợi ý dưới ô'] };
  if (json.maxLength !== undefined)
    return { pattern: [`^[\\s\\S]{0,${json.maxLength}}$`, `dài quá ${json.maxLength} ký tự; hãy viết ngắn lại`] };
  return {};
}

/** The message that the schema gives for a wrong text, when it is ours and not the library's English. */
function ownMessage(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse('\u0000').error?.issues.find(({ code }) => code === 'invalid_format');
  return issue === undefined || issue.message.startsWith('Invalid') ? undefined : issue.message;
}
