import { structuredPatch } from 'diff';
import { say } from './say.ts';

/** So many changed paragraphs are looked for, and so many shown: a wholly new text is not a difference. */
const mostEdits = 600;
const mostShown = 200;
const around = 40;

/**
 * What changes in the words of the body, paragraph by paragraph; '' when only white space between paragraphs does. Lines are those of the
 * file that is there, in which the body begins on line `first`; what is new stands before the line that it is told with.
 *
 * @example bodyDiff('1. Mở đầu\n', '1. Mở đầu.\n') // 'dòng 1: 1. Mở đầu{+.+}'
 */
export function bodyDiff(before: string, after: string, first = 1): string {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  const join = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => `${text}\n`).join('');
  const patch = structuredPatch('', '', join(old), join(fresh), '', '', { context: 0, maxEditLength: mostEdits });
  if (patch === undefined) return say.tooDifferent;
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, lines: own }) => {
    const lineAt = (index: number) => first - 1 + (old[oldStart - 1 + index]?.line ?? (old.at(-1)?.line ?? 0) + 1);
    return hunkLines(
      own,
      Array.from({ length: Math.max(1, oldLines) }, (_, index) => lineAt(index)),
    );
  });
  return [...lines.slice(0, mostShown), ...(lines.length > mostShown ? [say.moreLines(lines.length - mostShown)] : [])].join('\n');
}

interface Paragraph {
  readonly text: string;
  readonly line: number;
}

function paragraphsOf(body: string): Paragraph[] {
  return body
    .split(/\r\n|\r|\n/u)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
}

function hunkLines(own: readonly string[], lines: readonly number[]): string[] {
  const line = lines[0] ?? 1;
  const gone = own.filter((text) => text.startsWith('-')).map((text) => text.slice(1));
  const come = own.filter((text) => text.startsWith('+')).map((text) => text.slice(1));
  if (gone.length === come.length)
    return gone.map((text, index) => `dòng ${String(lines[index] ?? line)}: ${changeIn(text, come[index] ?? '')}`);
  return [`dòng ${String(line)}:`, ...gone.map((text) => `- ${text}`), ...come.map((text) => `+ ${text}`)];
}

/** A long paragraph that differs in a letter: what changed, with a few words on either side. */
function changeIn(before: string, after: string): string {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const head = `${start > around ? '…' : ''}${before.slice(Math.max(0, start - around), start)}`;
  const tail = `${before.slice(before.length - end, before.length - end + around)}${end > around ? '…' : ''}`;
  return `${head}${gone === '' ? '' : `[-${gone}-]`}${come === '' ? '' : `{+${come}+}`}${tail}`;
}
