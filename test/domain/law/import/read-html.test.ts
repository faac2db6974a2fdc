import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlBytes } from '../../../../src/domain/law/import/html/charset.ts';
import { looksLikeHtml, readHtml } from '../../../../src/domain/law/import/html/read-html.ts';

const read = (text: string) => readHtml({ text, encoding: 'utf-8' }, 'a.html');
const linesOf = (text: string) => read(text).lines.map((line) => line.text);

describe('a page is read as the browser shows it', () => {
  test.each([
    ['paragraphs and line breaks', '<p>Điều 1.</p><p>A<br>B</p>', ['Điều 1.', 'A', 'B']],
    ['inline elements do not part words', '<p>s<span>ố</span> 634<b>/QĐ</b>-TTg</p>', ['số 634/QĐ-TTg']],
    ['entities and hard spaces', '<p>A&nbsp;&nbsp;&amp; B&hellip;</p>', ['A & B…']],
    ['source line ends inside a paragraph', '<p>ỦY\n  BAN NHÂN DÂN</p>', ['ỦY', 'BAN NHÂN DÂN']],
    ['text as typed', '<pre>A\n\nB</pre>', ['A', 'B']],
    ['words outside any paragraph', 'A<div>B</div>C', ['A', 'B', 'C']],
    ['scripts and styles', '<style>p{}</style><script>var a</script><p>A</p>', ['A']],
    [
      'a head in two columns, cell by cell',
      '<table><tr><td>TỈNH A<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Số: 1/QĐ<td>A, ngày 1</table>',
      ['TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 1/QĐ', 'A, ngày 1'],
    ],
    ['a foot in two columns', '<table><tr><td>Nơi nhận:<br>- A;<td>CHỦ TỊCH</table>', ['Nơi nhận:', '- A;', 'CHỦ TỊCH']],
    [
      'a table of data, a row to a line',
      '<table><tr><th>STT<th>Việc<tr><td>1<td>A<br>B<tr><td>2<td>C</table>',
      ['STT\tViệc', '1\tA B', '2\tC'],
    ],
    ['cells over several rows', '<table><tr><td rowspan=2>1<td>A<td>x<tr><td>B<td>y</table>', ['1\tA\tx', 'B\ty']],
    ['a table inside a table', '<table><tr><td>X<tr><td><table><tr><td>1<td>A<tr><td>2<td>B</table></table>', ['X', '1\tA', '2\tB']],
  ])('%s', (_, html, lines) => expect(linesOf(html)).toEqual(lines));
});

describe('what is not the document is listed, not lost', () => {
  test.each([
    [
      'menus and feet of the page',
      '<nav><a>Trang chủ</a></nav><p>Điều 1. A</p><footer>Bản quyền</footer>',
      ['Trang chủ', 'Bản quyền'],
      'import/html-chrome',
    ],
    [
      'what stands beside the main part',
      '<div>Mục lục</div><main><p>Điều 1. A</p></main><div>Liên hệ</div>',
      ['Mục lục', 'Liên hệ'],
      'import/html-chrome',
    ],
    ['hidden words', '<p>Điều 1. A</p><p style="display: none">B</p><p hidden>C</p>', ['B', 'C'], 'import/html-hidden'],
  ])('%s', (_, html, removed, ruleId) => {
    const source = read(html);
    expect(source.lines.map(({ text }) => text)).toEqual(['Điều 1. A']);
    expect(source.removed?.map((item) => item.text)).toEqual(removed);
    expect(source.messages.map((message) => message.ruleId)).toContain(ruleId);
  });

  test('a page that puts the head of the document into <header> loses nothing', () => {
    expect(linesOf('<header><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></header><p>A</p>')).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'A',
    ]);
  });
});

describe('numbers that the browser counts are written, and told', () => {
  test.each([
    ['<ol><li>A<li>B</ol>', ['1. A', '2. B']],
    ['<ol start=3 type=a><li>A<li value=7>B</ol>', ['c. A', 'g. B']],
    ['<ol style="list-style-type: upper-roman"><li>A<li>B</ol>', ['I. A', 'II. B']],
    ['<ol reversed><li>A<li>B</ol>', ['2. A', '1. B']],
    ['<ol style="list-style:none"><li>A</ol>', ['A']],
    ['<ol><li>1. A<li>a) B</ol>', ['1. A', 'a) B']],
    ['<ul><li>A<li>- B</ul>', ['A', '- B']],
  ])('%s', (html, lines) => expect(linesOf(html)).toEqual(lines));

  test('with a message that asks to compare', () => {
    expect(read('<ol><li>A</ol>').messages[0]).toMatchObject({ ruleId: 'import/html-list-number', severity: 'warning' });
  });
});

test('a line that goes on after a source line end says so; a break of the page does not', () => {
  expect(read('<p>A\nB<br>C</p>\n\n<p>D').lines).toEqual([
    { text: 'A', line: 1, before: 'blank' },
    { text: 'B', line: 2, before: 'line', continues: true },
    { text: 'C', line: 3, before: 'line' },
    { text: 'D', line: 4, before: 'blank' },
  ]);
});

test('the encoding that a page declares counts only where its bytes are no UTF-8', () => {
  const utf8 = new TextEncoder().encode('<meta charset="windows-1258"><p>Điều</p>');
  expect(readHtmlBytes(utf8)?.encoding).toBe('utf-8');
  const old = Uint8Array.from(
    [...'<meta charset="windows-1258"><p>', '\u00d0', ...'i', '\u00ea', '\u00cc', ...'u</p>'].map((letter) => letter.charCodeAt(0)),
  );
  expect(readHtmlBytes(old)?.text.normalize('NFC')).toContain('Điều');
});

test('pages are known by their look', () => {
  expect(['<!DOCTYPE html><p>', '\n<html>', '<?xml version="1.0"?><html>', '<!-- a --><div>'].map(looksLikeHtml)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Điều 1. <p>', '< 5 năm', ''].map(looksLikeHtml)).toEqual([false, false, false]);
});

test('no page is too deep, and no page throws', () => {
  expect(linesOf(`${'<div>'.repeat(30_000)}A`)).toEqual(['A']);
  expect(linesOf(`${'<table><tr><td>'.repeat(10_000)}A`)).toEqual(['A']);
  expect(linesOf(`${'<header>'.repeat(10_000)}Điều 1. A`)).toEqual(['Điều 1. A']);
  expect(linesOf(`${'<ul><li>'.repeat(10_000)}A`)).toEqual(['A']);
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td rowspan=9999 colspan=99>',
    '<ol>',
    '<li>',
    '<nav>',
    '<main>',
    'A\n',
    '<br>',
    '<header hidden>',
    '</table>',
    '<pre>',
    '&#0;',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void read(pieces.join(''))));
});
