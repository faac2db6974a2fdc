import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PdfPage, readPdf } from '../../../../src/domain/law/import/pdf/read-pdf.ts';
import type { PdfItem } from '../../../../src/domain/law/import/pdf/rows.ts';
import { timeOf } from '../../../support/time.ts';

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

describe('words that stand in columns', () => {
  const told = (...pages: PdfPage[]) => read(...pages).messages.map(({ ruleId, place }) => [ruleId, place.line]);
  const wrapped = [
    at(50, 760, 'Điều 1. Danh sách'),
    ...[at(50, 720, 'STT'), at(75, 720, 'Họ và tên'), at(250, 720, 'Ghi chú')],
    // The number stands in the middle of its row, as a browser and Word set it.
    ...[at(75, 700, 'Nguyễn Văn'), at(142, 701, 'Người chấp hành xong án phạt tù,'), at(50, 693, '1')],
    ...[at(75, 686, 'An'), at(142, 687, 'đã được xác nhận')],
    ...[at(75, 664, 'Trần Thị'), at(50, 657, '2'), at(142, 657, 'Không'), at(75, 650, 'Bình')],
    at(50, 620, 'Điều 2. Quyết định này có hiệu lực từ ngày ký.'),
  ];

  test('the lines of a cell are read together, a row to a line', () => {
    expect(linesOf(page(...wrapped))).toEqual([
      'Điều 1. Danh sách',
      'STT\tHọ và tên\tGhi chú',
      '1\tNguyễn Văn An\tNgười chấp hành xong án phạt tù, đã được xác nhận',
      '2\tTrần Thị Bình\tKhông',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
    ]);
    expect(told(page(...wrapped))).toEqual([['import/pdf-table', 2]]);
  });

  test('numbers show the rows that no white parts', () => {
    const rows = [
      ...[at(50, 720, 'TT'), at(100, 720, 'Việc'), at(300, 720, 'Cơ quan')],
      ...[at(50, 706, '1'), at(100, 706, 'Dạy nghề cho người'), at(300, 706, 'Sở Lao động'), at(100, 692, 'chấp hành xong án')],
      ...[at(50, 678, '2'), at(100, 678, 'Cho vay'), at(300, 678, 'Ngân hàng'), at(300, 664, 'Chính sách')],
    ];
    expect(linesOf(page(...rows))).toEqual([
      'TT\tViệc\tCơ quan',
      '1\tDạy nghề cho người chấp hành xong án\tSở Lao động',
      '2\tCho vay\tNgân hàng Chính sách',
    ]);
  });

  test('rows that nothing parts stay as they stand, and an editor is told which lines', () => {
    const rows = [
      ...[at(50, 720, 'Việc'), at(300, 720, 'Cơ quan')],
      ...[at(50, 706, 'Dạy nghề cho người'), at(300, 706, 'Sở Lao động')],
      ...[at(50, 692, 'chấp hành xong'), at(300, 692, 'Ngân hàng')],
    ];
    const { lines, messages } = read(page(...rows));
    expect(lines.map(({ text }) => text)).toEqual(['Việc\tCơ quan', 'Dạy nghề cho người\tSở Lao động', 'chấp hành xong\tNgân hàng']);
    expect(messages[0]?.reason).toContain('3 dòng ở đây (dòng 1 đến 3)');
    expect(messages[0]?.reason).toContain('không cho biết chắc');
  });

  const left = ['Điều 1. Người chấp hành xong án phạt', 'được hỗ trợ vay vốn, học nghề và', 'giải quyết việc làm theo quy định.'];
  const right = ['Điều 2. Cơ quan công an cấp xã có', 'trách nhiệm lập hồ sơ theo dõi, báo', 'cáo hằng tháng với công an huyện.'];
  const columns = (y: number) => [
    ...left.map((text, line) => at(50, y - 16 * line, text)),
    ...right.map((text, line) => at(300, y + 5 - 16 * line, text)),
  ];

  test('text in two columns is read column by column', () => {
    expect(linesOf(page(...columns(700)))).toEqual([...left, ...right]);
    expect(told(page(...columns(700)))).toEqual([['import/pdf-columns', 1]]);
  });

  test('and so are the few lines of it that go on over the page', () => {
    const rest = page(at(50, 780, left[0] ?? ''), at(300, 780, right[0] ?? ''), at(50, 764, 'hết.'));
    expect(linesOf(page(...columns(700)), rest).slice(6)).toEqual([left[0], 'hết.', right[0]]);
    expect(told(page(...columns(700)), rest)).toEqual([
      ['import/pdf-columns', 1],
      ['import/pdf-columns', 7],
    ]);
  });

  test('numbers of paragraphs that hang are no column', () => {
    const items = [700, 668, 636].flatMap((y, index) => [
      at(50, y, `${String(index + 1)}.`),
      at(80, y, 'Người chấp hành xong án phạt'),
      at(80, y - 16, 'được hỗ trợ'),
    ]);
    expect(told(page(...items))).toEqual([]);
  });

  test('no word is lost, wherever words stand', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(50, 52, 120, 200, 330, 400),
            fc.integer({ min: 0, max: 40 }),
            fc.constantFrom('A', '1', '2.', 'Điều', 'dài lắm vậy'),
          ),
          {
            maxLength: 60,
          },
        ),
        (pieces) => {
          const items = pieces.map(([x, row, text], index) => at(x, 780 - 7 * row, `${text}${String(index)}`, 8 + (index % 6)));
          const words = (lines: readonly string[]) => lines.join('').replace(/\s/gu, '').split('').sort().join('');
          expect(words(linesOf(page(...items, at(50, 800, 'x'))))).toBe(words([...items.map(({ text }) => text), 'x']));
        },
      ),
    );
  });

  test('a page full of cells is read in time', () => {
    const rows = Array.from({ length: 70 }, (_, row) =>
      [40, 90, 180, 260, 350, 430, 500].map((x) => at(x, 800 - 11 * row, `a${String(row)}`, 9)),
    );
    expect(timeOf(() => linesOf(page(...rows.flat())), 1500)).toBeLessThan(1500);
  });
});
