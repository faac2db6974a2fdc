import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/domain/entry/front-matter.ts';

/** Lists of lists of lists: a few lines that would fill the memory. */
const bomb = () =>
  [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 9 }, (_, at) => `a${String(at + 1)}: &a${String(at + 1)} [*a${String(at)}, *a${String(at)}]`),
  ].join('\n');
const read = (text: string) => readEntry(text, 'a.md');

describe('a content file is split into data and body', () => {
  test.each<[string, string, unknown, string]>([
    ['a date stays text', '---\nngay: 2026-11-22\n---\n\nB\n', { ngay: '2026-11-22' }, '\nB\n'],
    ['a number of a text stays text in quotes', "---\nso: '0269'\n---\n", { so: '0269' }, ''],
    ['no and yes are words', '---\na: no\n---\nB', { a: 'no' }, 'B'],
    ['what an editor cleared is absent', "---\na: ''\nb:\nc: [x, '']\nd:\n  e: ''\n---\n", { c: ['x'] }, ''],
    ['Windows line ends', '---\r\na: b\r\n---\r\nB\r\n', { a: 'b' }, 'B\r\n'],
    ['a byte order mark', '\uFEFF---\na: b\n---\nB', { a: 'b' }, 'B'],
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

  test.each([
    ['a colon without quotes', 'a: b: c', /dấu hai chấm/u, 'a: b: c'],
    ['a field twice', 'a: b\na: c', /hai lần/u, 'a: c'],
    ['a quote that stays open', "a: 'b", /Thiếu một dấu/u, "a: 'b"],
    ['a tab', 'a:\n\tb: c', /Tab/u, 'b: c'],
    ['a wrong indent', 'a:\n  b: c\n d: e', /thụt vào|dấu hai chấm/u, 'd: e'],
    ['a star without its anchor', 'a: *b', /bí danh/u, 'a: *b'],
    ['a value that holds itself', 'a: &b\n  c: *b', /tự nhắc lại chính nó/u, 'a: &b'],
    ['lists that multiply', bomb(), /quá nhiều lần/u, 'a0: &a0 [x, x]'],
    ['lists without end', `a: ${'['.repeat(20_000)}`, /lồng vào nhau quá sâu/u, undefined],
  ])('%s is said in Vietnamese, with the line', (_name, yaml, reason, found) => {
    const [message, ...more] = read(`---\n${yaml}\n---\n`).messages;
    expect(more).toEqual([]);
    expect(message?.reason).toMatch(reason);
    if (found !== undefined) expect(message?.found).toBe(found);
    expect(`${message?.reason} ${message?.fix}`).not.toMatch(/\b(?:alias|anchor|expected|unexpected|mapping|stack)\b/iu);
  });
});
