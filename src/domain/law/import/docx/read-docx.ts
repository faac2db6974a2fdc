import type { Message } from '../../../message.ts';
import { tableMessage } from '../markdown/read-marks.ts';
import type { SourceLine } from '../stages.ts';
import { looksOfficial } from '../table-kind.ts';
import { type ReadResult, unreadable } from '../unreadable.ts';
import { readBlocks } from './blocks.ts';
import { readNumbering } from './numbering.ts';
import { type DocxReading, type Entry, findingMessages, leaveOut, removedOf } from './reading.ts';
import { readStyles } from './styles.ts';
import { type Xml, child, elementsOf, parseXml } from './xml.ts';

/** The parts of a Word file that are read, as text. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string | undefined;
  readonly styles: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  /** Running heads and feet of the pages. */
  readonly furniture: readonly { readonly kind: 'header' | 'footer'; readonly text: string }[];
}

/**
 * Reads a Word file: a line to a paragraph, with the automatic numbers that Word shows, in Unicode whatever the fonts.
 * What is not on the page (deleted words, hidden words) or belongs to the page (running heads) is listed in `removed`.
 */
export function readDocx(parts: DocxParts, file: string): ReadResult {
  const body = child(parseXml(parts.document), 'body');
  if (body === undefined) return unreadable(file, 'broken-docx');
  const styles = readStyles(partOf(parts.styles));
  const reading: DocxReading = {
    file,
    styles,
    numbering: readNumbering(partOf(parts.numbering), styles),
    found: new Map(),
    left: [],
    paragraphs: 0,
    fields: [],
    notes: [],
  };
  const entries: Entry[] = [];
  const warnings: Message[] = [];
  try {
    readBlocks(body, reading, entries);
    readNotes(parts, reading, entries);
    warnings.push(...readFurniture(parts.furniture, reading));
  } catch (error) {
    // Only a file made to harm nests deeper than the stack.
    if (error instanceof RangeError) return unreadable(file, 'broken-docx');
    throw error;
  }
  const { lines, tables } = numbered(entries, file);
  return {
    stage: 'source',
    format: 'docx',
    file,
    lines,
    removed: removedOf(reading, entries),
    messages: [...tables, ...findingMessages(reading), ...warnings],
  };
}

function partOf(text: string | undefined): Xml | undefined {
  return text === undefined ? undefined : parseXml(text);
}

/** Gives the lines their numbers. An empty entry only carries a page break on to the next line. */
function numbered(entries: readonly Entry[], file: string): { readonly lines: SourceLine[]; readonly tables: Message[] } {
  const lines: SourceLine[] = [];
  const tables: Message[] = [];
  let page = false;
  for (const { text, before, whole, table, cells } of entries) {
    if (text === '') {
      page ||= before === 'page';
      continue;
    }
    const line = lines.length + 1;
    lines.push({ text, line, before: page ? 'page' : before, ...(whole ? { whole } : {}) });
    page = false;
    if (cells !== undefined) tables.push(cellsMessage(file, line, cells, text));
    if (table !== undefined) tables.push({ ...tableMessage(file, line, table), found: text.replace(/\s+/gu, ' ').slice(0, 60) });
  }
  return { lines, tables };
}

/** A table that cannot be set as rows (merged cells, a table in a cell) is told: its words are all there, their places are not. */
function cellsMessage(file: string, line: number, count: number, text: string): Message {
  return {
    ruleId: 'import/table',
    severity: 'warning',
    place: { file, line },
    reason: `Ở đây là một bảng có ô gộp, bảng lồng hoặc ô dài; máy đọc lần lượt từng ô, từ dòng ${String(line)}, ${String(count)} dòng, không giữ hàng và cột.`,
    found: text.replace(/\s+/gu, ' ').slice(0, 60),
    fix: 'Đối chiếu với bản Word: đủ ô, đúng thứ tự. Chỗ cần hàng và cột thì trong Word tách bảng lồng ra ngoài, bỏ ô gộp, rồi nhập lại.',
  };
}

/** Footnotes and endnotes stand at the end, in the order of their marks. */
function readNotes(parts: DocxParts, reading: DocxReading, entries: Entry[]): void {
  if (reading.notes.length === 0) return;
  const roots = { footnote: partOf(parts.footnotes), endnote: partOf(parts.endnotes) };
  // A note may have marks of notes in it: the list can grow while it is read.
  for (let index = 0; index < reading.notes.length && index < 10_000; index += 1) {
    const note = reading.notes[index];
    const root = note === undefined ? undefined : roots[note.kind];
    const found = root === undefined ? undefined : elementsOf(root).find(({ attributes }) => attributes['id'] === note?.id);
    const own: Entry[] = [];
    if (found !== undefined) readBlocks(found, reading, own);
    own.forEach((entry, at) => entries.push(at === 0 ? { ...entry, text: `[${String(index + 1)}] ${entry.text}` } : entry));
  }
}

/** Running heads and feet are no words of the document; when they look as if they were, an editor is told. */
function readFurniture(furniture: DocxParts['furniture'], reading: DocxReading): Message[] {
  return furniture.flatMap(({ kind, text }) => {
    const where = kind === 'header' ? 'đầu trang (Header)' : 'chân trang (Footer)';
    const root = parseXml(text);
    const own: Entry[] = [];
    if (root !== undefined) readBlocks(root, { ...reading, found: new Map(), notes: [] }, own);
    for (const entry of own) leaveOut(reading, entry.text, 'import/docx-running-head', where);
    const words = own.map((entry) => entry.text).join('\n');
    if (!looksOfficial(words)) return [];
    return [
      {
        ruleId: 'import/docx-running-head',
        severity: 'warning' as const,
        place: { file: reading.file },
        reason: 'Phần đầu trang hoặc chân trang (Header, Footer) của tệp Word có lời trông như của văn bản; phần này không được đọc.',
        found: words.slice(0, 120),
        fix: 'Mở tệp Word, chuyển lời ấy vào thân văn bản, lưu lại rồi nhập.',
      },
    ];
  });
}
