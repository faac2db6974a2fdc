import { expect, test } from 'vitest';
import { lockedText } from '../../../src/domain/law/locked-text.ts';

test.each([
  ['a blank line is one line end', 'A\n\nB', 'A\nB'],
  ['line ends of every system are one', 'A\r\nB\rC\u2028D', 'A\nB\nC\nD'],
  ['white space between words is one space', 'A \t\u00a0 B', 'A B'],
  ['words stay apart', 'chặt chẽ', 'chặt chẽ'],
  ['a line end is not a space', 'chặt\nchẽ', 'chặt\nchẽ'],
  ['letters are not touched', ' Đ đ Ế\u0301 ', 'Đ đ Ế\u0301'],
])('%s', (_name, text, expected) => {
  expect(lockedText(text)).toBe(expected);
});
