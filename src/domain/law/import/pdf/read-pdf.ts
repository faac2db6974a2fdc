import type { Message } from '../../../message.ts';
import type { SourceLine } from '../stages.ts';
import { type ReadResult, unreadable } from '../unreadable.ts';
import { type PlacedLine, inReadingOrder } from './columns.ts';
import { type Layout, firstWordsAt, goesOn, hangs, lastWords, measure, startsParagraph } from './layout.ts';
import { type PdfItem, rowsOf } from './rows.ts';

/** A page as the PDF reader gives it; `unset` are words that do not run from left to right (stamps, margins). */
export interface PdfPage {
  readonly width: number;
  readonly items: readonly PdfItem[];
  readonly unset: readonly string[];
}

/** Puts the pieces of text of a PDF into lines in reading order, with the borders of pages and paragraphs as far as the page shows them. */
export function readPdf(pages: readonly PdfPage[], file: string): ReadResult {
  const empty = pages.flatMap(({ items, unset }, index) =>
    items.some(({ text }) => text.trim() !== '') || unset.length > 0 ? [] : [index + 1],
  );
  if (empty.length === pages.length) return unreadable(file, 'scanned-pdf');
  const placed = pages.map((page) => inReadingOrder(rowsOf(page.items), page.width));
  const layout = measure(placed);
  const lines: SourceLine[] = [];
  const tables: Message[] = [];
  placed.forEach((own, index) => {
    const found = tablesOf(own);
    addPage(own, placed[index - 1], found, layout, lines);
    for (const text of pages[index]?.unset ?? []) lines.push({ text, line: lines.length + 1, before: 'blank' });
    tables.push(...tableMessages(own, found, lines.length - own.length - (pages[index]?.unset.length ?? 0), file));
  });
  return { stage: 'source', format: 'pdf', file, lines, messages: [...pageMessages(empty, pages.length, file), ...tables] };
}

/** The lines of a page; `above` is the page before it, whose last sentence may go on here. */
function addPage(
  own: readonly PlacedLine[],
  above: readonly PlacedLine[] | undefined,
  tables: readonly TableRange[],
  layout: Layout,
  lines: SourceLine[],
): void {
  const start = firstWordsAt(own, layout);
  const left = above === undefined ? undefined : lastWords(above);
  let hanging = false;
  own.forEach((line, index) => {
    const previous = own[index - 1];
    hanging = previous !== undefined && hangs(previous, line, hanging, layout);
    const before = hanging ? 'line' : borderOf(previous, line, layout, lines.length === 0);
    const from = index === start ? left : before === 'line' ? previous : undefined;
    const whole = tables.some(({ from, to }) => index >= from && index < to);
    const continues = hanging || (from !== undefined && goesOn(from, line, layout));
    lines.push({
      text: line.text,
      line: lines.length + 1,
      before: whole && before === 'line' ? 'blank' : before,
      ...(whole ? { whole } : continues ? { continues } : {}),
    });
  });
}

function borderOf(previous: PlacedLine | undefined, line: PlacedLine, layout: Layout, isFirst: boolean): SourceLine['before'] {
  if (previous === undefined) return isFirst ? 'line' : 'page';
  return startsParagraph(previous, line, layout) ? 'blank' : 'line';
}

interface TableRange {
  readonly from: number;
  readonly to: number;
}

/** Three rows with gaps one after another look like a table. */
function tablesOf(own: readonly PlacedLine[]): TableRange[] {
  const found: TableRange[] = [];
  for (let from = 0; from < own.length; from += 1) {
    let to = from;
    while ((own[to]?.cells ?? 0) > 1 && own[to]?.column === false) to += 1;
    if (to - from >= 3) found.push({ from, to });
    from = Math.max(from, to);
  }
  return found;
}

/** Each row of a table is a line, its cells parted by a tab. */
function tableMessages(own: readonly PlacedLine[], tables: readonly TableRange[], offset: number, file: string): Message[] {
  return tables.map(({ from, to }) => ({
    ruleId: 'import/pdf-table',
    severity: 'warning',
    place: { file, line: offset + from + 1 },
    reason: `${String(to - from)} dòng ở đây trông như một bảng; mỗi hàng thành một dòng, các ô cách nhau bằng dấu tab.`,
    found: (own[from]?.text ?? '').replace(/\s+/gu, ' ').slice(0, 60),
    fix: 'Đối chiếu với trang PDF: ô nhiều dòng có thể bị đọc lẫn. Nếu có bản Word thì nên nhập bản Word.',
  }));
}

function pageMessages(empty: readonly number[], pages: number, file: string): Message[] {
  if (empty.length === 0) return [];
  return [
    {
      ruleId: 'import/pdf-page-without-text',
      severity: 'warning',
      place: { file },
      reason: `${String(empty.length)} trong ${String(pages)} trang không có chữ máy đọc được (trang ảnh quét hoặc trang trắng).`,
      found: `trang ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? '…' : ''}`,
      fix: 'Mở PDF xem các trang ấy. Nếu có lời văn bản thì gõ lại hoặc nhận dạng chữ (OCR), rồi đối chiếu.',
    },
  ];
}
