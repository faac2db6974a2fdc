import { expect, test } from 'vitest';
import { readHtml } from '../../../../src/domain/law/import/html/read-html.ts';
import { importLaw } from '../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';

/** A page in which every line of the paper is a paragraph: told once, with a way out that works. */
const lines = [
  'Điều 1. Phạm vi',
  ...Array.from({ length: 9 }, () => ['Công an xã lập danh sách người', 'chấp hành xong án phạt tù.']).flat(),
];
const web = (paragraphs: readonly string[]) =>
  importLaw(readHtml({ text: paragraphs.map((text) => `<p>${text}</p>`).join(''), encoding: 'utf-8' }, 'a.html'));
const rules = (messages: readonly { readonly ruleId: string }[]) =>
  messages.filter(({ ruleId }) => ruleId === 'import/hard-wrapped').length;

test('many paragraphs that begin inside a sentence are told as one thing', () => {
  expect(rules(web(lines).messages)).toBe(1);
});

test('a few are slips', () => {
  expect(rules(web(lines.slice(0, 9)).messages)).toBe(0);
});

test('saved as plain text, its lines are joined, and it is told no more', () => {
  const { text, messages } = importLaw(readPlain({ text: `${lines.join('\n')}\n`, encoding: 'utf-8' }, 'a.txt', 'txt'));
  expect(rules(messages)).toBe(0);
  expect(text).toContain('Công an xã lập danh sách người chấp hành xong án phạt tù.');
});
