import { describe, expect, test } from 'vitest';
import { type PdfPage, readPdf } from '../../../../src/domain/law/import/pdf/read-pdf.ts';
import type { PdfItem } from '../../../../src/domain/law/import/pdf/rows.ts';

/** Words on a page 600 wide: each letter 6 wide and 12 high. */
const at = (x: number, y: number, text: string, size = 12): PdfItem => ({ text, x, y, width: text.length * 6, size });
const page = (...items: PdfItem[]): PdfPage => ({ width: 600, items, unset: [] });

function read(...pages: PdfPage[]) {
  const source = readPdf(pages, 'a.pdf');
  if (source.stage === 'unreadable') throw new Error(source.message.reason);
  return source;
}
const linesOf = (...pages: PdfPage[]) => read(...pages).lines.map(({ text }) => text);

describe('pieces become lines', () => {
  test.each([
    ['letters of several fonts, one word', [at(50, 700, 'Quy'), at(68, 700, 'ế'), at(74, 700, 't')], ['Quyết']],
    ['a gap is a space', [at(50, 700, 'Quyết'), at(84, 700, 'định')], ['Quyết định']],
    ['spaces of the file itself', [at(50, 700, 'Quyết '), at(86, 700, ' định')], ['Quyết định']],
    ['from the top, whatever their order', [at(50, 680, 'B'), at(50, 700, 'A')], ['A', 'B']],
    ['raised letters stay in their line', [at(50, 700, 'm'), at(56, 704, '2', 7), at(64, 700, 'đất')], ['m2 đất']],
    ['words printed twice to look bold', [at(50, 700, 'Điều'), at(50.3, 700, 'Điều')], ['Điều']],
    ['wide gaps part cells', [at(50, 700, 'STT'), at(150, 700, 'Việc')], ['STT\tViệc']],
  ])('%s', (_, items, lines) => expect(linesOf(page(...items))).toEqual(lines));
});

test('the head of a document is read column by column', () => {
  const head = [
    at(40, 780, 'ỦY BAN NHÂN DÂN'),
    at(320, 780, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    at(50, 764, 'TỈNH A'),
    at(340, 764, 'Độc lập - Tự do - Hạnh phúc'),
    at(50, 740, 'Số: 1/QĐ-UBND'),
    at(350, 738, 'A, ngày 01 tháng 02 năm 2026'),
    at(250, 700, 'QUYẾT ĐỊNH'),
  ];
  expect(linesOf(page(...head))).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH A',
    'Số: 1/QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'A, ngày 01 tháng 02 năm 2026',
    'QUYẾT ĐỊNH',
  ]);
});

test('recipients stand before the signature beside them', () => {
  const foot = [
    at(50, 300, 'Nơi nhận:'),
    at(340, 300, 'TM. ỦY BAN NHÂN DÂN'),
    at(50, 284, '- Như Điều 3;'),
    at(370, 284, 'CHỦ TỊCH'),
    at(50, 268, '- Lưu: VT.'),
    at(360, 220, 'Nguyễn Văn A'),
    at(50, 180, 'QUY CHẾ'),
  ];
  expect(linesOf(page(...foot))).toEqual([
    'Nơi nhận:',
    '- Như Điều 3;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
    'QUY CHẾ',
  ]);
});

describe('the page shows where paragraphs begin', () => {
  const full = 'mười '.repeat(16).trim();
  const begins = (...items: PdfItem[]) =>
    read(page(...items)).lines.map(({ before, continues }) => (continues === true ? 'goes on' : before));

  test('by wide gaps', () => {
    expect(begins(at(50, 700, full), at(50, 684, full), at(50, 660, full), at(50, 644, full))).toEqual(['line', 'line', 'blank', 'line']);
  });

  test('by first lines that are set in', () => {
    const set = [
      at(80, 700, full.slice(5)),
      at(50, 684, full),
      at(80, 668, full.slice(5)),
      at(50, 652, full),
      at(80, 636, full.slice(5)),
      at(50, 620, full),
    ];
    expect(begins(...set)).toEqual(['line', 'goes on', 'blank', 'goes on', 'blank', 'goes on']);
  });

  test('by lines that end early though the next word had room', () => {
    expect(begins(at(50, 700, full), at(50, 684, 'x'.repeat(20)), at(50, 668, full), at(50, 652, full))).toEqual([
      'line',
      'line',
      'blank',
      'line',
    ]);
  });

  test('but lines that hang under an item of a list belong to it', () => {
    const item = [at(50, 700, `• ${full}`.slice(0, 80)), at(62, 684, full.slice(2)), at(62, 668, 'hết.')];
    expect(begins(...item, at(50, 652, '• một'), at(62, 636, 'Hai'), at(50, 620, full))).toEqual([
      'line',
      'goes on',
      'goes on',
      'blank',
      'blank',
      'blank',
    ]);
  });

  test('and a sentence goes on over a page, past its number', () => {
    const body = (y: number) => [at(80, y, full.slice(5)), at(50, y - 16, full), at(50, y - 32, full)];
    const source = read(
      page(...body(700), ...body(652), at(300, 40, '1')),
      page(at(300, 780, '2'), at(50, 700, full), at(50, 684, full), ...body(668)),
    );
    expect(source.lines.slice(6, 9)).toMatchObject([{ text: '1' }, { text: '2', before: 'page' }, { before: 'blank' }]);
    expect(source.lines[8]?.continues).toBe(true);
  });
});

test('three rows with gaps are told as a table', () => {
  const rows = [700, 684, 668].flatMap((y) => [at(50, y, '1'), at(150, y, 'Việc'), at(300, y, 'Nơi')]);
  expect(read(page(...rows)).messages[0]).toMatchObject({ ruleId: 'import/pdf-table', place: { line: 1 }, found: '1 Việc Nơi' });
  expect(read(page(...rows)).lines.map(({ text, whole }) => [text, whole])).toEqual(Array(3).fill(['1\tViệc\tNơi', true]));
});

test('words that run upwards stand at the end of their page', () => {
  expect(linesOf({ ...page(at(50, 700, 'A')), unset: ['CÔNG BÁO'] })).toEqual(['A', 'CÔNG BÁO']);
});
