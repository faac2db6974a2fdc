import type { Message } from '../../message.ts';
import { suspectKey } from './ocr.ts';

interface Accepted<Line> {
  readonly lines: readonly Line[];
  readonly messages: readonly Message[];
}

/** Words of a line that stand by themselves: `cú` is not the beginning of `cúng`. */
function replaceWhole(text: string, found: string, expected: string): string {
  const inside = /[\p{L}\p{M}\d]/u;
  let changed = '';
  let from = 0;
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
    const end = at + found.length;
    const cut =
      (inside.test(found.charAt(0)) && inside.test(text.charAt(at - 1))) || (inside.test(found.slice(-1)) && inside.test(text.charAt(end)));
    changed += text.slice(from, at) + (cut ? found : expected);
    from = end;
  }
  return changed + text.slice(from);
}

/**
 * Takes the suggestions that an editor accepted by their keys (`12:đè nghị`), no other; each change is listed.
 * The suspects that are taken leave the messages.
 */
export function acceptSuspects<Line extends { readonly text: string; readonly line: number }>(
  lines: readonly Line[],
  messages: readonly Message[],
  accept: readonly string[],
): Accepted<Line> {
  if (accept.length === 0) return { lines, messages };
  const wanted = new Set(accept.map((key) => key.normalize('NFC')));
  const taken = messages.filter(
    (message) => message.ruleId === 'import/ocr-suspect' && message.expected !== undefined && wanted.has(suspectKey(message)),
  );
  const byLine = Map.groupBy(taken, ({ place }) => place.line);
  const changed = lines.map((line) => {
    // The longest first, so that a suggestion inside another does not undo it.
    const here = [...(byLine.get(line.line) ?? [])].sort((a, b) => (b.found ?? '').length - (a.found ?? '').length);
    const text = here.reduce((words, { found = '', expected = '' }) => replaceWhole(words, found, expected), line.text);
    return text === line.text ? line : { ...line, text };
  });
  const left = new Set<Message>(taken);
  return {
    lines: changed,
    messages: [...messages.filter((message) => !left.has(message)), ...taken.map(acceptedMessage)],
  };
}

const acceptedMessage = ({ place, found, expected }: Message): Message => ({
  ruleId: 'import/ocr-accepted',
  severity: 'note',
  place,
  reason: 'Đã sửa chữ máy quét đọc nhầm theo lựa chọn của người nhập (--accept), ở mọi chỗ có chữ ấy trên dòng này.',
  ...(found === undefined ? {} : { found }),
  ...(expected === undefined ? {} : { expected }),
  fix: 'Không phải làm gì nếu đã đối chiếu bản gốc.',
});
