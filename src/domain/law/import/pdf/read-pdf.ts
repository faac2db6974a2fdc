import type { Message } from '../../../message.ts';
import type { SourceLine } from '../stages.ts';
import { type ReadResult, unreadable } from '../unreadable.ts';
import { type PlacedLine, gutterOf, inReadingOrder } from './columns.ts';
import { type Layout, firstWordsAt, goesOn, hangs, lastWords, measure, startsParagraph } from './layout.ts';
import type { Band } from './regions.ts';
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
  let gutter: Band | undefined;
  const placed = pages.map((page) => {
    const rows = rowsOf(page.items);
    const lines = inReadingOrder(rows, page.width, gutter);
    gutter = lines.some(({ region }) => region === 'columns') ? gutterOf(rows, gutter) : undefined;
    return lines;
  });
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
    const whole = tables.some(({ from, to, kind }) => kind !== 'columns' && index >= from && index < to);
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

/** Lines of a page that an editor must hold against the source: rows of a table, or text that stood in columns. */
interface TableRange {
  readonly from: number;
  readonly to: number;
  readonly kind: 'table' | 'unclear' | 'columns';
}

/** Tables and columns that were recognised; and two rows with gaps, not far from each other, which may be one; and a row with gaps at a table. */
function tablesOf(own: readonly PlacedLine[]): TableRange[] {
  const found: TableRange[] = [];
  for (let from = 0; from < own.length; from += 1) {
    const kind = own[from]?.region;
    let to = from;
    if (kind !== undefined) while (own[to]?.region === kind) to += 1;
    else if (isGapped(own[from]))
      for (let at = from; at < own.length && at <= to + 2; at += 1) {
        if (own[at]?.region !== undefined || own[at]?.column === true) break;
        if (isGapped(own[at])) to = at + 1;
      }
    const touches = to > from && [own[from - 1], own[to]].some((line) => line?.region === 'table' || line?.region === 'unclear');
    if (kind !== undefined || touches || to - from >= 2) found.push({ from, to, kind: kind ?? 'unclear' });
    from = Math.max(from, to - 1);
  }
  return found;
}

function isGapped(line: PlacedLine | undefined): boolean {
  return line !== undefined && line.cells > 1 && !line.column;
}

const said: Readonly<Record<TableRange['kind'], readonly [ruleId: string, reason: string, fix: string]>> = {
  table: [
    'import/pdf-table',
    'trông như một bảng; mỗi hàng thành một dòng, các ô cách nhau bằng dấu tab.',
    'Đối chiếu từng hàng với trang PDF: đủ hàng, đủ ô, đúng thứ tự. Nếu có bản Word thì nên nhập bản Word.',
  ],
  unclear: [
    'import/pdf-table',
    'trông như một bảng, nhưng trang PDF không cho biết chắc chỗ hết mỗi hàng; mỗi dòng chữ trên trang thành một dòng, các ô cách nhau bằng dấu tab.',
    'Đối chiếu với trang PDF: ô nhiều dòng có thể bị đọc lẫn, cần xếp lại theo từng ô. Nếu có bản Word thì nên nhập bản Word.',
  ],
  columns: [
    'import/pdf-columns',
    'đứng thành hai cột trên trang PDF; máy đọc hết cột trái rồi đến cột phải.',
    'Đối chiếu thứ tự với trang PDF. Nếu hai cột là một bảng hoặc phải đọc ngang thì xếp lại theo trang. Nếu có bản Word thì nên nhập bản Word.',
  ],
};

function tableMessages(own: readonly PlacedLine[], tables: readonly TableRange[], offset: number, file: string): Message[] {
  return tables.map(({ from, to, kind }) => {
    const [ruleId, reason, fix] = said[kind];
    const lines = `${String(to - from)} dòng ở đây (dòng ${String(offset + from + 1)} đến ${String(offset + to)})`;
    return {
      ruleId,
      severity: 'warning',
      place: { file, line: offset + from + 1 },
      reason: `${lines} ${reason}`,
      found: (own[from]?.text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60),
      fix,
    };
  });
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
