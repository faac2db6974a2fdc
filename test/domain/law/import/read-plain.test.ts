import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/domain/law/import/decode.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import type { SourceText } from '../../../../src/domain/law/import/stages.ts';
import { timeOf } from '../../../support/time.ts';

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

describe('in a .txt no word is taken for a mark', () => {
  test.each([
    ['smaller and greater', 'Trường hợp t<a và t>b thì áp dụng; x <b hoặc y > c thì không.'],
    ['what stands between angle brackets', 'Nhập <i>, rồi <b>họ tên</b><br>'],
    ['hidden comments', 'Dấu &nbsp; là ký tự; <!-- phần này là lời văn --> hết.'],
    ['brackets after brackets', 'Ghi theo mẫu [Tên cơ quan](49/2020/NĐ-CP) và [1](khoản.2) của bảng.'],
    ['powers', '2**3**4; 5 ** 6; (**)'],
    ['stars of footnotes', 'Họ tên* và ngày sinh*\n\nNgày *ký* và (*) của bảng'],
    ['lines that count with #', '# 5 là số của phòng'],
    ['keys between two rules', '---\nngay: 3\n---\nĐiều 1. A'],
  ])('%s', (_, text) => {
    const source = read(text, 'txt');
    expect(wordsOf(source).join('\n')).toBe(text.replaceAll('\n\n', '\n'));
    expect(source.removed).toEqual([]);
  });

  test('stars that all stand in pairs are marks', () => {
    expect(wordsOf(read('A (*qua Công an tỉnh*) và\n\nB (*qua Sở*).', 'txt'))).toEqual(['A (qua Công an tỉnh) và', 'B (qua Sở).']);
  });
  test('in a text that shows Markdown, lesser marks go as well', () => {
    expect(wordsOf(read('**KẾ HOẠCH**\n\n*Căn cứ Luật*', 'txt'))).toEqual(['KẾ HOẠCH', 'Căn cứ Luật']);
  });
});

describe('in a .md, too, what is no mark stays', () => {
  test.each([
    ['a bracket that holds no address', 'Mẫu [Tên](49/2020/NĐ-CP), [1](khoản.2)'],
    ['what is no tag of HTML', 'Nhập <họ tên>, t<a và t>b, a<b>c'],
    ['powers', '2**3**4'],
  ])('%s', (_, text) => {
    expect(wordsOf(read(text)).join('\n')).toBe(text);
  });
  test('tags that open and close go', () => {
    expect(wordsOf(read('<b>Điều 1</b>. <font color="red">A</font>'))).toEqual(['Điều 1. A']);
  });
});

test('each mark that is taken out is told with its line; one that holds words is told in full', () => {
  const { messages } = read('## A\n\n[Luật](https://vbpl.vn/1)\n\n## B <!-- ghi chú -->');
  expect(messages.map(({ place, found, reason }) => [place.line, found, /dòng [\d, ]+/u.exec(reason)?.[0]])).toEqual([
    [1, '##', 'dòng 1, 5'],
    [3, '[', 'dòng 3'],
    [3, '](https://vbpl.vn/1)', undefined],
    [5, '<!-- ghi chú -->', undefined],
  ]);
});

test.each([
  ['comments that nobody closes', '<!-- a '],
  ['tags that nobody closes', '<a b="c" '],
  ['brackets', '[a](https://b.vn '],
  ['stars', '*a '],
])('many %s take no longer than their length', (_, piece) => {
  const readBoth = () => {
    for (const format of ['md', 'txt'] as const) expect(read(piece.repeat(50_000), format).lines).toHaveLength(1);
  };
  expect(timeOf(readBoth, 3_000)).toBeLessThan(3_000);
});

test('control characters are taken out and told; two words stay two', () => {
  const source = read('Điều\u0001 1.\u0002 Người\u0007bị kết án\n', 'txt');
  expect(wordsOf(source)).toEqual(['Điều 1. Người bị kết án']);
  expect(source.messages.map(({ ruleId }) => ruleId)).toContain('import/control-character');
});

test('quotation marks of windows-1252 read as control characters become what they were', () => {
  const source = read('1. \u0093Người chấp hành án\u0094 là người\u0085 bị kết án', 'txt');
  const { lines, messages } = decodeText(source);
  expect(lines.map(({ text }) => text)).toEqual(['1. “Người chấp hành án” là người… bị kết án']);
  expect(source.removed).toEqual([]);
  expect(messages.map(({ ruleId }) => ruleId)).toContain('import/control-as-punctuation');
});

test('a table is told, so that a person compares it', () => {
  const { messages } = read('| a | b |\n|---|---|\n| 1 | 2 |');
  expect(messages[0]).toMatchObject({ ruleId: 'import/table', severity: 'warning', place: { line: 1 } });
});

describe('rows with bars and no line of dashes', () => {
  const rows = ['STT | Họ và tên | Năm sinh', '1 | Nguyễn Văn A | 1990', '2 | Trần Thị B | 1985'];

  test.each(['txt', 'md'] as const)('.%s: each is a line of its own, its bars stay, and the table is told', (format) => {
    const source = read(`Danh sách\n${rows.join('\n')}\nĐiều 2. Thi hành`, format);
    expect(wordsOf(source)).toEqual(['Danh sách', ...rows, 'Điều 2. Thi hành']);
    expect(source.lines.map(({ whole }) => whole === true)).toEqual([false, true, true, true, false]);
    expect(source.removed).toEqual([]);
    expect(source.messages).toMatchObject([{ ruleId: 'import/table', severity: 'warning', place: { line: 2 } }]);
    expect(source.messages[0]?.reason).toContain('bảng 3 hàng');
    expect(source.messages[0]?.reason).toContain('dấu |');
  });

  test.each([
    ['one row', 'Trang chủ | Tin tức | Liên hệ\nĐiều 1. Phạm vi'],
    ['rows of other lengths', 'a | b | c\na | b | c | d'],
    ['one bar', 'Mẫu A | Mẫu B\nMẫu C | Mẫu D'],
    ['bars without space around them', 'P(A|B|C)\nP(D|E|F)'],
    ['a blank line between them', 'a | b | c\n\na | b | c'],
  ])('%s: no table', (_name, text) => {
    const source = read(text, 'txt');
    expect(source.messages).toEqual([]);
    expect(source.lines.some(({ whole }) => whole === true)).toBe(false);
  });

  test('a line of dashes still makes a table of Markdown', () => {
    expect(wordsOf(read(`${rows[0] ?? ''}\n`))).toEqual([rows[0]]);
    expect(wordsOf(read('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |'))).toEqual(['a\tb\tc', '1\t2\t3']);
  });
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
    'a | b | c\n',
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
