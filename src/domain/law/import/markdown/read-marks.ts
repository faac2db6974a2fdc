import type { Message } from '../../../message.ts';
import type { Removed, SourceLine } from '../stages.ts';
import { frontMatterLines } from './front-matter-lines.ts';
import { type Cut, type MarkScope, inlineCuts, mayHoldMarks } from './inline-marks.ts';
import { barsOf, isTableRule, pipeTableLines } from './pipe-table.ts';

export interface ReadLines {
  readonly lines: SourceLine[];
  readonly removed: Removed[];
  readonly messages: Message[];
}

/** One line of the block that is being read; `text` has lost the marks at its start. */
interface Row {
  readonly text: string;
  readonly line: number;
  readonly before: SourceLine['before'];
  readonly whole: boolean;
}

interface Reading extends ReadLines {
  readonly file: string;
  readonly scope: MarkScope;
  /** Whether there are control characters in the file at all. */
  readonly controls: boolean;
  block: Row[];
  marked: boolean;
  before: SourceLine['before'];
}

/** Cuts text into the lines that hold words, and takes the marks of Markdown out of them. */
export function readMarks(text: string, file: string, scope: MarkScope): ReadLines {
  const raw = plainLineEnds(text).split('\n');
  const reading: Reading = {
    lines: [],
    removed: [],
    messages: [],
    file,
    scope,
    controls: hasControls(text),
    block: [],
    marked: false,
    before: 'line',
  };
  const start = frontMatterLines(raw);
  for (let at = 0; at < start; at += 1) remove(reading, at + 1, raw[at] ?? '', 'import/front-matter');
  for (let at = start; at < raw.length; at += 1) {
    const rows = readTable(reading, raw, at);
    if (rows > 0) at += rows - 1;
    else readLine(reading, raw, at);
  }
  closeBlock(reading);
  reading.messages.push(...summaries(reading));
  return { lines: reading.lines, removed: reading.removed, messages: reading.messages };
}

/** Every kind of line end becomes `\n`; a page break stays, at the start of its line. */
function plainLineEnds(text: string): string {
  let plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  // One search a sign is many times faster than one for all of them.
  for (const end of ['\r\n', '\r', '\v', '\u2028', '\u2029']) if (plain.includes(end)) plain = plain.replaceAll(end, '\n');
  return plain;
}

function readLine(reading: Reading, raw: readonly string[], at: number): void {
  const line = raw[at] ?? '';
  if (reading.controls && line.includes('\f')) {
    for (const [index, piece] of line.split('\f').entries()) {
      if (index > 0) closeBlock(reading, 'page');
      readWords(reading, raw, at, piece.trim());
    }
  } else readWords(reading, raw, at, line.trim());
}

function readWords(reading: Reading, raw: readonly string[], at: number, line: string): void {
  const text = reading.controls ? withoutControls(reading, line, at + 1) : line;
  if (text !== '') addLine(reading, raw, at, text);
  else if (reading.before !== 'page') closeBlock(reading, 'blank');
}

function hasControls(text: string): boolean {
  // Without the flag u: this looks at every letter of a file, and is four times as fast.
  return /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/.test(text);
}

function addLine(reading: Reading, raw: readonly string[], at: number, text: string): void {
  const heading = /^#{1,6}\s+(?=\S)/u.exec(text)?.[0];
  if (heading !== undefined) {
    closeBlock(reading, 'blank');
    remove(reading, at + 1, heading.trim(), 'import/markdown');
    const words = text
      .slice(heading.length)
      .replace(/\s+#+$/u, (closing) => (remove(reading, at + 1, closing.trim(), 'import/markdown'), ''));
    push(reading, words, at + 1);
    closeBlock(reading, 'blank');
  } else if (reading.scope === 'all' && isRule(raw, at, text)) {
    closeBlock(reading, 'blank');
    remove(reading, at + 1, text, 'import/markdown');
  } else if (reading.scope === 'all' && /^(?:(?:```|~~~)[\w-]*|#{1,6})$/u.test(text)) {
    closeBlock(reading, 'blank');
    remove(reading, at + 1, text, 'import/markdown');
  } else push(reading, reading.scope === 'all' ? withoutQuote(reading, text, at + 1) : text, at + 1);
}

/** `---` between blank lines parts sections; a line of dashes under words is a rule of the document itself. */
function isRule(raw: readonly string[], at: number, text: string): boolean {
  return /^(?:-\s*-\s*-|\*\s*\*\s*\*|_\s*_\s*_)$/u.test(text) && (raw[at - 1] ?? '').trim() === '' && (raw[at + 1] ?? '').trim() === '';
}

function withoutQuote(reading: Reading, text: string, line: number): string {
  const quote = /^(?:>\s?)+/u.exec(text)?.[0];
  if (quote === undefined) return text;
  remove(reading, line, quote.trim(), 'import/markdown');
  return text.slice(quote.length);
}

function readTable(reading: Reading, raw: readonly string[], at: number): number {
  const rows = pipeTableLines(raw, at);
  if (rows === 0) return 0;
  closeBlock(reading, 'blank');
  for (let row = at; row < at + rows; row += 1) {
    const text = (raw[row] ?? '').trim();
    if (row === at + 1 && isTableRule(text)) remove(reading, row + 1, text, 'import/markdown');
    else readRow(reading, text, row + 1);
  }
  reading.messages.push(tableMessage(reading.file, at + 1, rows - 1));
  reading.before = 'blank';
  return rows;
}

/** The cells of a row on one line, a tab between. */
function readRow(reading: Reading, text: string, line: number): void {
  const bars = barsOf(text);
  for (const _bar of bars) remove(reading, line, '|', 'import/markdown');
  const cells = [...bars, text.length].map((bar, index) => text.slice(index === 0 ? 0 : (bars[index - 1] ?? 0) + 1, bar).trim());
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined);
  push(reading, inner.join('\t').trim(), line, true);
  closeBlock(reading, 'blank');
}

/** Every data table is told in the same words, whatever file it stood in. */
export function tableMessage(file: string, line: number, rows: number): Message {
  return {
    ruleId: 'import/table',
    severity: 'warning',
    place: { file, line },
    reason: `Ở đây là một bảng ${String(rows)} hàng. Mỗi hàng thành một dòng, các ô cách nhau bằng dấu tab.`,
    fix: 'Đối chiếu từng hàng với bản nguồn: đủ hàng, đủ ô, đúng thứ tự.',
  };
}

function push(reading: Reading, text: string, line: number, whole = false): void {
  if (text.trim() === '') return;
  reading.block.push({ text, line, before: reading.before, whole });
  reading.marked ||= mayHoldMarks(text);
  reading.before = 'line';
}

/** Ends a block: its inline marks are cut and its lines handed on. A page break is stronger than a blank line. */
function closeBlock(reading: Reading, next: SourceLine['before'] = 'line'): void {
  const { block, marked } = reading;
  if (block.length > 0) {
    const cuts = marked
      ? Map.groupBy(
          inlineCuts(
            block.map(({ text }) => text),
            reading.scope,
          ),
          ({ row }) => row,
        )
      : undefined;
    block.forEach((row, index) => hand(reading, row, cuts?.get(index)));
    reading.block = [];
    reading.marked = false;
  }
  if (reading.before !== 'page' || next === 'page') reading.before = next;
}

function hand(reading: Reading, { text, line, before, whole }: Row, cuts: readonly Cut[] | undefined): void {
  if (cuts === undefined) {
    reading.lines.push(whole ? { text, line, before, whole } : { text, line, before });
    return;
  }
  let rest = '';
  let from = 0;
  for (const { start, end, put } of cuts) {
    if (start < from) continue;
    rest += text.slice(from, start) + put;
    remove(reading, line, text.slice(start, end), 'import/markdown');
    from = end;
  }
  const words = (rest + text.slice(from)).split('\n').filter((piece) => piece.trim() !== '');
  words.forEach((piece, index) =>
    reading.lines.push({ text: piece.trim(), line, before: index === 0 ? before : 'line', ...(whole ? { whole } : {}) }),
  );
}

function remove(reading: Reading, line: number, text: string, ruleId: string): void {
  if (text.trim() !== '') reading.removed.push({ line, text, ruleId });
}

/** Control characters that programs of old leave behind are no letters. */
function withoutControls(reading: Reading, text: string, line: number): string {
  if (!/[^\P{Cc}\t]/u.test(text)) return text;
  return text.replace(/[^\P{Cc}\t]+/gu, (signs) => {
    reading.removed.push({ line, text: signs, ruleId: 'import/control-character' });
    return '';
  });
}

const taken: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  'import/front-matter': [
    'dòng thông tin đầu tệp (YAML), không thuộc lời văn bản',
    'Không phải làm gì. Số, ngày, cơ quan được đọc từ lời văn bản.',
  ],
  'import/markdown': [
    'dấu trình bày Markdown (#, **, *, |…), không phải chữ của văn bản',
    'Không phải làm gì. Danh sách đầy đủ có trong --json.',
  ],
  'import/control-character': ['ký tự điều khiển không nhìn thấy', 'Đối chiếu chỗ đó với bản nguồn.'],
};

function summaries({ removed, file }: Reading): Message[] {
  return Object.entries(taken).flatMap(([ruleId, [what, fix]]) => {
    const own = removed.filter((item) => item.ruleId === ruleId);
    const [first] = own;
    if (first === undefined) return [];
    return [{ ruleId, severity: 'note' as const, place: { file, line: first.line }, reason: `Đã bỏ ${String(own.length)} ${what}.`, fix }];
  });
}
