import type { Message, Severity } from '../../domain/message.ts';
import { count } from './check-content.ts';

const names: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'Lưu ý', note: 'Ghi chú' };

/** Messages for people, grouped by file, each with what was found and what to do. */
export function formatMessages(messages: readonly Message[]): string {
  const files = Map.groupBy(messages, ({ place }) => place.file);
  return [...files].map(([file, own]) => [file, ...own.map(formatMessage)].join('\n')).join('\n\n');
}

function formatMessage({ severity, place, reason, expected, found, fix, ruleId }: Message): string {
  const where = [place.field, place.line === undefined ? undefined : `dòng ${String(place.line)}`].filter((part) => part !== undefined);
  return [
    `  ${names[severity]}${where.length === 0 ? '' : ` (${where.join(', ')})`}: ${reason}`,
    ...(found === undefined ? [] : [`      Đang là:  ${found}`]),
    ...(expected === undefined ? [] : [`      Cần là:   ${expected}`]),
    `      Cách sửa: ${fix} [${ruleId}]`,
  ].join('\n');
}

/** What the build says of citations that lead nowhere: a line for each text, with the documents and provisions it names. */
export function deadCitations(messages: readonly Message[]): string[] {
  const dead = messages.filter(({ ruleId }) => ruleId.startsWith('law/unknown-'));
  return [...Map.groupBy(dead, ({ place }) => place.file)].map(
    ([file, own]) => `${file}: lời dẫn chưa thành liên kết: ${own.map(({ found }) => found ?? '').join('; ')}`,
  );
}

/** One line at the end: how much was read and how it stands. */
export function summarize(files: number, messages: readonly Message[]): string {
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((severity) => String(count(messages, severity)));
  return `Đã kiểm tra ${String(files)} tệp nội dung: ${errors ?? ''} lỗi, ${warnings ?? ''} lưu ý, ${notes ?? ''} ghi chú.`;
}
