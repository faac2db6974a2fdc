import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { changed, contentWith, soundFiles } from '../../support/content.ts';

const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
const law = 'van-ban/qd-1';
const lockLine = /textSha256: .*\n/u.exec(soundFiles[law])?.[0] ?? '';
const told = (changes: Readonly<Record<string, string | undefined>>) =>
  checkContent(contentWith(changes), around).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

test.each([
  ['two words swapped', 'Giúp người từng', 'người Giúp từng'],
  ['two words joined', 'ổn định', 'ổnđịnh'],
  ['a mark changed', 'cuộc sống.', 'cuộc sổng.'],
  ['a paragraph dropped', 'Điều 1. Phạm vi điều chỉnh.\n\n', ''],
])('an official text with %s fails the build', (_name, before, after) => {
  expect(told(changed(law, before, after))).toContain('error content/text-changed');
});

test('a line wrapped elsewhere is the same text', () => {
  expect(told(changed(law, 'ổn định', 'ổn  định'))).toEqual([]);
});

test('a new text is told its lock, which then holds', () => {
  const without = changed(law, lockLine, '');
  const messages = checkContent(contentWith(without), around);
  expect(messages).toMatchObject([{ ruleId: 'content/text-not-locked', severity: 'warning' }]);
  const lock = messages[0]?.expected ?? '';
  expect(told(changed(law, lockLine, `textSha256: ${lock}\n`))).toEqual([]);
});
