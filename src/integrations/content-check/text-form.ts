import { z } from 'zod';
import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { isTooLong, tooLong } from './body-size.ts';
import { fieldsOf, type FieldValue } from './fields.ts';
import { aboutField, aboutFile } from './finding.ts';
import type { Check } from './holdings.ts';

/** Letters that can't be seen and break search and copying: zero width, soft hyphen, direction marks, the mark of a lost letter. */
const unseen = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u00ad\ufeff\ufffd]/u;

/** Signs that are no letters: control characters but tab and line ends, and halves of characters. */
const control = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** All text is NFC (ế as one character), has no unseen letters or control characters, and is no longer than a page can be. */
export const textFormCheck: Check = (file) => {
  const inFields = fieldsOf(collections[file.collection].schema, file.data).flatMap((field) => {
    const problem = typeof field.value === 'string' ? (problemOf(field.value) ?? brokenLine(field, field.value)) : undefined;
    return problem === undefined ? [] : [aboutField(file, field, problem.rule, problem)];
  });
  return [...inFields, ...(isTooLong(file) ? [tooLong(file)] : bodyMessages(file.body, file.file, file.bodyLine))];
};

/** Names, titles and the like stand on one line: a break inside shows as nothing, and spoils lists and link previews. */
function brokenLine({ info, schema }: FieldValue, value: string) {
  if (info?.widget === 'text' || !(schema instanceof z.ZodString) || !/[\r\n]/u.test(value.trim())) return undefined;
  return {
    rule: 'line-break',
    reason: 'ô này chỉ viết trên một dòng, nhưng có chỗ xuống dòng.',
    found: value
      .trim()
      .replace(/\s*[\r\n]+\s*/gu, ' ⏎ ')
      .slice(0, 80),
    fix: 'Nối thành một dòng.',
  };
}

function bodyMessages(body: string, file: string, bodyLine: number): Message[] {
  return body.split('\n').flatMap((line, index) => {
    const problem = problemOf(line);
    if (problem === undefined) return [];
    const message = aboutFile({ file }, problem.rule, { ...problem, reason: `Dòng này: ${problem.reason}` });
    return [{ ...message, place: { file, line: bodyLine + index } }];
  });
}

function problemOf(text: string) {
  const word = text.split(/\s+/u).find((part) => part !== part.normalize('NFC'));
  if (word !== undefined) {
    return {
      rule: 'not-nfc',
      reason: 'chữ có dấu viết bằng hai ký tự rời (không phải Unicode dựng sẵn), tìm kiếm sẽ không thấy.',
      found: word,
      fix: `Gõ lại chữ này: ${word.normalize('NFC')}.`,
    };
  }
  const [rule, reason, match] = [
    ['unseen-letter', 'có ký tự không nhìn thấy được.', unseen.exec(text)] as const,
    ['control-character', 'có ký tự điều khiển, không phải chữ.', control.exec(text)] as const,
  ].find(([, , found]) => found !== null) ?? [undefined, undefined, null];
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule,
    reason,
    found: `U+${code} sau "${text.slice(Math.max(0, match.index - 20), match.index)}"`,
    fix: 'Xóa ký tự đó, hoặc xóa cả cụm và gõ lại.',
  };
}
