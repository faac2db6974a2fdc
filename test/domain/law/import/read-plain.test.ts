import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import type { SourceText } from '../../../../src/domain/law/import/stages.ts';

const read = (text: string, format: 'md' | 'txt' = 'md') => readPlain({ text, encoding: 'utf-8' }, 'a', format);
const wordsOf = (source: SourceText) => source.lines.map(({ text }) => text);

describe('marks of Markdown are no words', () => {
  test.each([
    ['headings', '## KẾ HOẠCH\n\n### I. MỤC ĐÍCH ###', ['KẾ HOẠCH', 'I. MỤC ĐÍCH'], ['##', '###', '###']],
    ['bold and slanting words', 'Số: **195** /KH-UBND, *ngày* __09__', ['Số: 195 /KH-UBND, ngày 09'], ['**', '**', '*', '*', '__', '__']],
    ['emphasis over two lines', '**Chương I\nQUY ĐỊNH CHUNG**', ['Chương I', 'QUY ĐỊNH CHUNG'], ['**', '**']],
    ['bold inside slanting', '*Căn cứ **Luật** 2019;*', ['Căn cứ Luật 2019;'], ['*', '**', '**', '*']],
    ['a mark between a letter and a bracket', '**a)** Phương pháp', ['a) Phương pháp'], ['**', '**']],
    ['links', '[Luật](https://vbpl.vn/a_(b).aspx) số 41', ['Luật số 41'], ['[', '](https://vbpl.vn/a_(b).aspx)']],
    ['pictures', 'A ![dấu](dau.png) B', ['A  B'], ['![dấu](dau.png)']],
    ['escaped signs', '1\\. Công an', ['1. Công an'], ['\\']],
    ['line breaks of HTML', 'TM. UBND<br>CHỦ TỊCH', ['TM. UBND', 'CHỦ TỊCH'], ['<br>']],
    ['section rules', 'A\n\n---\n\nB', ['A', 'B'], ['---']],
    ['quotation signs', '> Điều 1. A\n> B', ['Điều 1. A', 'B'], ['>', '>']],
    ['headings without words', 'A\n#\nB', ['A', 'B'], ['#']],
    ['fences', '```\nA\n```', ['A'], ['```', '```']],
    [
      'tables',
      'A\n| Số | Việc |\n|---|---|\n| 1 | **Họp** |\n| 2 | |\nB',
      ['A', 'Số\tViệc', '1\tHọp', '2', 'B'],
      ['|', '|', '|', '|---|---|', '|', '|', '|', '**', '**', '|', '|', '|'],
    ],
    ['front matter', '---\ntitle: A\ntags:\n  - b\n---\n\nĐiều 1. A', ['Điều 1. A'], ['---', 'title: A', 'tags:', '  - b', '---']],
  ])('%s', (_, text, lines, removed) => {
    const source = read(text);
    expect(wordsOf(source)).toEqual(lines);
    expect(source.removed?.map((item) => item.text)).toEqual(removed);
  });
});

describe('words that look like marks stay', () => {
  test.each([
    '- Như Điều 3;',
    '+ Công an tỉnh',
    '1. Phạm vi',
    '* Ghi chú: xem (*) và (**)',
    '5 * 3 * 2',
    'Mau 01_So vu viec_01-TP-TGPL.xls',
    'Họ và tên: ______ Số: __/__/2020',
    '_8) Tình trạng khẩn cấp',
    'CÀ MAU\n-------',
    'Điều 5[1](2) khoản [3]',
    '#1 là số',
    '| a | b',
    'a < b và b > c',
  ])('%s', (text) => {
    const source = read(text);
    expect(wordsOf(source).join('\n')).toBe(text);
    expect(source.removed).toEqual([]);
  });
});

describe('in a .txt only what can be nothing else is a mark', () => {
  test.each([
    ['bold words', '**TM. ỦY BAN**', ['TM. ỦY BAN']],
    ['headings', '## KẾ HOẠCH', ['KẾ HOẠCH']],
    ['underscores are kept', '_Nơi nhận_', ['_Nơi nhận_']],
    ['backslashes are kept', 'C:\\. A', ['C:\\. A']],
    ['rules are kept', 'A\n\n---\n\nB', ['A', '---', 'B']],
    ['quotation signs are kept', '> 5 năm', ['> 5 năm']],
  ])('%s', (_, text, lines) => {
    expect(wordsOf(read(text, 'txt'))).toEqual(lines);
  });
});

test('a line knows its number and what parts it from the one before', () => {
  const { lines } = read('A\r\nB\n\n \nC\fD\n\fE', 'txt');
  expect(lines.map(({ text, line, before }) => [text, line, before])).toEqual([
    ['A', 1, 'line'],
    ['B', 2, 'line'],
    ['C', 5, 'blank'],
    ['D', 5, 'page'],
    ['E', 6, 'page'],
  ]);
});

test('control characters are taken out and told', () => {
  const source = read('Điều\u0001 1.\u0002\n', 'txt');
  expect(wordsOf(source)).toEqual(['Điều 1.']);
  expect(source.messages.map(({ ruleId }) => ruleId)).toContain('import/control-character');
});

test('a table is told, so that a person compares it', () => {
  const { messages } = read('| a | b |\n|---|---|\n| 1 | 2 |');
  expect(messages[0]).toMatchObject({ ruleId: 'import/table', severity: 'warning', place: { line: 1 } });
});

test('no letter is lost: lines and removed marks are the input, white space aside', () => {
  const piece = fc.constantFrom(
    '**',
    '*',
    '_',
    '__',
    'Điều 1.',
    ' ',
    '\n',
    '\n\n',
    '| a |',
    '|---|---|',
    '[b](http://c.vn)',
    '# ',
    '- ',
    'ế',
    '\\*',
    '<br>',
    '---',
    '\f',
    '(*)',
  );
  const bare = (text: string) => [...text.replace(/\s/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('md' as const, 'txt' as const), (pieces, format) => {
      const source = read(pieces.join(''), format);
      const kept = [...source.lines, ...(source.removed ?? [])].map(({ text }) => text).join('');
      expect(bare(kept)).toBe(bare(pieces.join('')));
    }),
  );
});
