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

/** One line at the end: how much was read and how it stands. */
export function summarize(files: number, messages: readonly Message[]): string {
  return `Đã kiểm tra ${String(files)} tệp nội dung: ${String(count(messages, 'error'))} lỗi, ${String(count(messages, 'warning'))} lưu ý.`;
}
