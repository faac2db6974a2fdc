import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/domain/entry/front-matter.ts';

const read = (text: string) => readEntry(text, 'a.md');

describe('a content file is split into data and body', () => {
  test.each<[string, string, unknown, string]>([
    ['a date stays text', '---\nngay: 2026-11-22\n---\n\nB\n', { ngay: '2026-11-22' }, '\nB\n'],
    ['a number of a text stays text in quotes', "---\nso: '0269'\n---\n", { so: '0269' }, ''],
    ['no and yes are words', '---\na: no\n---\nB', { a: 'no' }, 'B'],
    ['what an editor cleared is absent', "---\na: ''\nb:\nc: [x, '']\nd:\n  e: ''\n---\n", { c: ['x'] }, ''],
    ['Windows line ends', '---\r\na: b\r\n---\r\nB\r\n', { a: 'b' }, 'B\r\n'],
    ['an empty front matter', '---\n---\nB', {}, 'B'],
    ['a line of dashes in the body', '---\na: b\n---\nB\n---\nC', { a: 'b' }, 'B\n---\nC'],
  ])('%s', (_name, text, data, body) => {
    expect(read(text)).toMatchObject({ data, body, messages: [] });
  });

  test('the body knows its first line in the file', () => {
    expect(read('---\na: b\n---\n\nB').bodyLine).toBe(4);
    expect(read('B').bodyLine).toBe(1);
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['no front matter', 'B', 'entry/no-front-matter', 1],
    ['a colon without quotes', '---\na: b\nc: d: e\n---\n', 'entry/broken-yaml', 3],
    ['a field twice', '---\na: b\na: c\n---\n', 'entry/broken-yaml', 3],
  ])('%s', (_name, text, ruleId, line) => {
    expect(read(text).messages).toMatchObject([{ ruleId, severity: 'error', place: { file: 'a.md', line } }]);
  });
});
