import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { fieldsOf } from './fields.ts';
import { aboutField, aboutFile } from './finding.ts';
import type { Check } from './holdings.ts';

/** Letters that can't be seen and break search and copying: zero width, soft hyphen, direction marks, the mark of a lost letter. */
const unseen = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u00ad\ufeff\ufffd]/u;

/** All text is NFC (ế as one character) and has no unseen letters. */
export const textFormCheck: Check = (file) => {
  const inFields = fieldsOf(collections[file.collection].schema, file.data).flatMap((field) => {
    const problem = typeof field.value === 'string' ? problemOf(field.value) : undefined;
    return problem === undefined ? [] : [aboutField(file, field, problem.rule, problem)];
  });
  return [...inFields, ...bodyMessages(file.body, file.file, file.bodyLine)];
};

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
  const hidden = unseen.exec(text);
  if (hidden === null) return undefined;
  const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'unseen-letter',
    reason: 'có ký tự không nhìn thấy được.',
    found: `U+${code} sau "${text.slice(Math.max(0, hidden.index - 20), hidden.index)}"`,
    fix: 'Xóa ký tự đó, hoặc xóa cả cụm và gõ lại.',
  };
}
