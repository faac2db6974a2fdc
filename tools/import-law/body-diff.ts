import { structuredPatch } from 'diff';
import { say } from './say.ts';

/** So many changed paragraphs are looked for, and so many lines shown: a wholly new text is not a difference. */
const mostEdits = 2000;
const mostLines = 200;

/** What changes in the body, paragraph by paragraph; '' when the words are the same. */
export function bodyDiff(before: string, after: string, file: string): string {
  const tidy = (body: string) => `${body.replaceAll('\r\n', '\n').trim()}\n`;
  if (tidy(before) === tidy(after)) return '';
  const patch = structuredPatch(file, file, tidy(before), tidy(after), '', '', { context: 0, maxEditLength: mostEdits });
  if (patch === undefined) return say.tooDifferent;
  const lines = patch.hunks.flatMap(({ oldStart, lines: own }) => [
    `@@ dòng ${String(oldStart)}`,
    ...own.filter((line) => !/^[-+]\s*$/u.test(line)),
  ]);
  return [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`… và ${String(lines.length - mostLines)} dòng nữa`] : [])].join(
    '\n',
  );
}
