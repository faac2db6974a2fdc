import { isDataTable, isHeadOrFoot } from '../table-kind.ts';
import { type Written, toUnicode } from './fonts.ts';
import { type DocxReading, type Entry, count } from './reading.ts';
import { type ParagraphContent, deletions, leaveDeleted, listOf, readInline } from './runs.ts';
import { type Xml, child, elementsOf, findAll, switchOf, valueOf } from './xml.ts';

/** Paragraphs whose end mark was deleted run on into the next: their words wait here. */
interface Waiting {
  pieces: Written[];
}

/** Reads paragraphs and tables, in the order of the file, into `entries`. */
export function readBlocks(parent: Xml, reading: DocxReading, entries: Entry[], waiting: Waiting = { pieces: [] }): void {
  for (const item of elementsOf(parent)) {
    if (item.name === 'p') readParagraph(item, reading, entries, waiting);
    else if (item.name === 'tbl') readTable(item, reading, entries);
    else if (item.name === 'altChunk') count(reading, 'embedded');
    else if (deletions.has(item.name)) leaveDeleted(item, reading);
    else if (item.name === 'AlternateContent')
      readBlocks(child(item, 'Choice') ?? child(item, 'Fallback') ?? item, reading, entries, waiting);
    else if (['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'].includes(item.name))
      readBlocks(item, reading, entries, waiting);
  }
}

function readParagraph(paragraph: Xml, reading: DocxReading, entries: Entry[], waiting: Waiting): void {
  reading.paragraphs += 1;
  const own = reading.paragraphs;
  const properties = child(paragraph, 'pPr');
  const style = valueOf(properties, 'pStyle');
  const content: ParagraphContent = { pieces: waiting.pieces, boxes: [] };
  waiting.pieces = [];
  readInline(paragraph, style, reading, content);
  // An instruction ends with its paragraph, whatever a broken file says: no words after it are lost.
  while (reading.fields.includes(false)) reading.fields.pop();
  if (child(child(properties, 'rPr'), 'del') !== undefined) waiting.pieces = content.pieces;
  else {
    const label = labelOf(properties, style, reading);
    const { text, converted } = toUnicode(content.pieces);
    for (const encoding of converted) count(reading, `legacy-${encoding}`);
    addLines(label + text, switchOf(properties, 'pageBreakBefore') ?? false, own, entries);
  }
  for (const box of content.boxes) readBlocks(box, reading, entries);
}

function labelOf(properties: Xml | undefined, style: string | undefined, reading: DocxReading): string {
  const list = listOf(properties, style, reading);
  const label = list === undefined ? '' : reading.numbering.next(list.id, list.level);
  if (label !== '') count(reading, 'number');
  return label;
}

/** One paragraph is one line, unless it was broken by hand: then each piece is a line, and the join stage decides. */
function addLines(text: string, onNewPage: boolean, paragraph: number, entries: Entry[]): void {
  let before: Entry['before'] = onNewPage ? 'page' : 'blank';
  const pieces = text.split(/([\n\f])/u);
  const whole = pieces.filter((piece) => piece.trim() !== '').length === 1;
  for (const piece of pieces) {
    if (piece === '\f') before = 'page';
    else if (piece === '\n') before = before === 'blank' || before === 'page' ? before : 'line';
    else if (piece.trim() !== '') {
      entries.push({ text: piece.trim(), before, whole, paragraph });
      before = 'line';
    }
  }
  // A page break at the end of a paragraph belongs to the next one.
  if (before === 'page' && entries.length > 0 && /\f\s*$/u.test(text)) entries.push({ text: '', before: 'page', whole: true, paragraph });
}

interface Cell {
  readonly entries: readonly Entry[];
  readonly width: number;
}

/** A table of data becomes a line a row; the head of a document, set as a table, is read cell by cell. */
function readTable(table: Xml, reading: DocxReading, entries: Entry[]): void {
  for (const row of unwrapped(table, 'tr').filter(isDeleted)) leaveDeleted(row, reading);
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readCell(cell, reading)));
  const places = rows.map((cells) => cells.flatMap(({ entries: own }) => own).at(-1)?.paragraph);
  const grid = rows.map((cells) =>
    cells.flatMap(({ entries: own, width }) => [own.map(({ text }) => text).join(' '), ...Array<string>(width - 1).fill('')]),
  );
  const headed = rowsOf(table).some((row) => switchOf(child(row, 'trPr'), 'tblHeader') === true);
  const nested = rowsOf(table).some((row) => findAll(row, new Set(['tbl'])).length > 0);
  if (!isDataTable({ rows: grid, headed, nested })) {
    const own = rows.flatMap((cells) => cells.flatMap((cell) => cell.entries));
    const isTold = setsWordsInOrder(grid, rowsOf(table)) && own.every((entry) => entry.cells === undefined);
    own.forEach((entry, at) => entries.push(isTold && at === 0 ? { ...entry, cells: own.length } : entry));
    return;
  }
  const filled = grid.flatMap((row, index) =>
    row.some((cell) => cell !== '') ? [{ text: row.join('\t'), paragraph: places[index] }] : [],
  );
  filled.forEach(({ text, paragraph = reading.paragraphs }, index) =>
    entries.push({ text, before: 'blank', whole: true, paragraph, ...(index === 0 ? { table: filled.length } : {}) }),
  );
}

/** Several rows of several cells say something by where they stand, unless they are the head or foot of a document. */
function setsWordsInOrder(grid: readonly (readonly string[])[], rows: readonly Xml[]): boolean {
  const filled = grid.filter((row) => row.filter((cell) => cell !== '').length > 1).length;
  const merged = rows.some((row) => cellsOf(row).some((cell) => child(child(cell, 'tcPr'), 'vMerge') !== undefined));
  return !isHeadOrFoot(grid) && (filled > 1 || (filled === 1 && (merged || grid.length > 1)));
}

function rowsOf(table: Xml): Xml[] {
  return unwrapped(table, 'tr').filter((row) => !isDeleted(row));
}

function isDeleted(row: Xml): boolean {
  return child(child(row, 'trPr'), 'del') !== undefined;
}

function cellsOf(row: Xml): Xml[] {
  return unwrapped(row, 'tc');
}

/** Rows and cells may be wrapped in content controls. */
function unwrapped(parent: Xml, name: string): Xml[] {
  return elementsOf(parent).flatMap((item) => {
    if (item.name === name) return [item];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(item.name) ? unwrapped(item, name) : [];
  });
}

function readCell(cell: Xml, reading: DocxReading): Cell {
  const properties = child(cell, 'tcPr');
  const entries: Entry[] = [];
  readBlocks(cell, reading, entries);
  const span = Number(valueOf(properties, 'gridSpan') ?? 1);
  return { entries: entries.filter(({ text }) => text !== ''), width: Number.isInteger(span) && span > 0 ? Math.min(span, 60) : 1 };
}
