import type { Message, Severity } from '../../domain/message.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { type FieldValue, writePath } from './fields.ts';

interface Words {
  readonly reason: string;
  readonly fix: string;
  readonly expected?: string;
  readonly found?: string;
}

/** A message about a field: its label begins the reason, its path is the place. */
export function aboutField(
  file: ContentFile,
  field: Pick<FieldValue, 'path' | 'label'>,
  ruleId: string,
  words: Words,
  severity: Severity = 'error',
): Message {
  const place = { file: file.file, ...(field.path.length === 0 ? {} : { field: writePath(field.path) }) };
  const reason = field.label === '' ? words.reason : `${field.label}: ${words.reason}`;
  return { ruleId: `content/${ruleId}`, severity, place, ...words, reason };
}

/** A message about the whole file. */
export function aboutFile(file: Pick<ContentFile, 'file'>, ruleId: string, words: Words): Message {
  return { ruleId: `content/${ruleId}`, severity: 'error', place: { file: file.file }, ...words };
}

/** Moves a message of a body from lines of the body to lines of the file. */
export function inFile(file: ContentFile, message: Message): Message {
  const { line } = message.place;
  return line === undefined ? message : { ...message, place: { ...message.place, line: line + file.bodyLine - 1 } };
}

/** A value as an editor would recognise it, cut when long. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'không có');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
