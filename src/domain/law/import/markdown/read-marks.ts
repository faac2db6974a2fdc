import type { Message } from '../../../message.ts';
import type { Removed, SourceLine } from '../stages.ts';
import { frontMatterLines } from './front-matter-lines.ts';
import { type Cut, type MarkScope, inlineCuts, mayHoldMarks } from './inline-marks.ts';
import { barRowLines, barsOf, isTableRule, mayHoldBarRows, pipeTableLines } from './pipe-table.ts';
import { showsMarkdown } from './shows-markdown.ts';
import { takenMessages } from './taken-messages.ts';

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
  /** Whether the file is called Markdown, or has marks that can be nothing else: then lesser ones are marks, too. */
  readonly isMarkdown: boolean;
  /** Whether there are control characters in the file at all. */
  readonly controls: boolean;
  /** Whether rows with bars may stand in the file. */
  readonly bars: boolean;
  block: Row[];
  marked: boolean;
  before: SourceLine['before'];
}

/** Cuts text into the lines that hold words, and takes the marks of Markdown out of them. */
export function readMarks(text: string, file: string, scope: MarkScope): ReadLines {
  const plain = plainLineEnds(text);
  const raw = plain.split('\n');
  const reading: Reading = {
    lines: [],
    removed: [],
    messages: [],
    file,
    scope,
    isMarkdown: scope === 'all' || showsMarkdown(text),
    controls: hasControls(text),
    bars: mayHoldBarRows(plain),
    block: [],
    marked: false,
    before: 'line',
  };
  const start = scope === 'all' || /^(?:title|layout):/mu.test(text.slice(0, 4000)) ? frontMatterLines(raw) : 0;
  for (let at = 0; at < start; at += 1) remove(reading, at + 1, raw[at] ?? '', 'import/front-matter');
  for (let at = start; at < raw.length; at += 1) {
    const rows = readTable(reading, raw, at);
    if (rows > 0) at += rows - 1;
    else readLine(reading, raw, at);
  }
  closeBlock(reading);
  reading.messages.push(...takenMessages(reading.removed, file));
  return { lines: reading.lines, removed: reading.removed, messages: reading.messages };
}

/** Every kind of line end becomes `\n`; a page break stays, at the start of its line. */
function plainLineEnds(text: string): string {
  let plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  // One search a sign is many times faster than one for all of them.
  for (const end of ['\r\n', '\r', '\v', '\u2028', '\u2029']) if (plain.includes(end)) plain = plain.replaceAll(end, '\n');
  return plain;
}

function readLine(reading: Reading, raw: readonly string[], at: number, whole = false): void {
  const line = raw[at] ?? '';
  if (reading.controls && line.includes('\f')) {
    for (const [index, piece] of line.split('\f').entries()) {
      if (index > 0) closeBlock(reading, 'page');
      readWords(reading, raw, at, piece.trim(), whole);
    }
  } else readWords(reading, raw, at, line.trim(), whole);
}

function readWords(reading: Reading, raw: readonly string[], at: number, line: string, whole: boolean): void {
  const text = reading.controls ? withoutControls(reading, line, at + 1) : line;
  if (whole) push(reading, text, at + 1, true);
  else if (text !== '') addLine(reading, raw, at, text);
  else if (reading.before !== 'page') closeBlock(reading, 'blank');
}

function hasControls(text: string): boolean {
  // Without the flag u: this looks at every letter of a file, and is four times as fast.
  return /[\0-\x08\v\f\x0e-\x1f\x7f]/.test(text);
}

function addLine(reading: Reading, raw: readonly string[], at: number, text: string): void {
  const heading = (reading.isMarkdown ? /^#{1,6}\s+(?=\S)/u : /^#{2,6}\s+(?=\S)/u).exec(text)?.[0];
  if (heading !== undefined) {
    closeBlock(reading, 'blank');
    remove(reading, at + 1, heading.trim(), 'import/markdown');
    const words = withoutClosing(text.slice(heading.length));
    if (words.length < text.length - heading.length)
      remove(reading, at + 1, text.slice(heading.length + words.length).trim(), 'import/markdown');
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

/** A heading may be closed by the signs that open it: `## KẾ HOẠCH ##`. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (words.charAt(end - 1) === '#') end -= 1;
  const before = words.slice(0, end).trimEnd();
  return end === words.length || before.length === end ? words : before;
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
  if (rows === 0) return readBarRows(reading, raw, at);
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

/** Rows with bars and no line of dashes: nothing says that the bars are marks, so they stay. */
function readBarRows(reading: Reading, raw: readonly string[], at: number): number {
  const rows = reading.bars ? barRowLines(raw, at) : 0;
  if (rows === 0) return 0;
  closeBlock(reading, 'blank');
  for (let row = at; row < at + rows; row += 1) {
    readLine(reading, raw, row, true);
    closeBlock(reading, 'blank');
  }
  reading.messages.push(tableMessage(reading.file, at + 1, rows, 'vẫn ngăn nhau bằng dấu |'));
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
export function tableMessage(file: string, line: number, rows: number, cells = 'cách nhau bằng dấu tab'): Message {
  return {
    ruleId: 'import/table',
    severity: 'warning',
    place: { file, line },
    reason: `Ở đây là một bảng ${String(rows)} hàng. Mỗi hàng thành một dòng, các ô ${cells}.`,
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
            reading.isMarkdown,
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

/** Control characters that programs of old leave behind are no letters; those of U+0080 to U+009F are punctuation, which the decode stage reads. */
const controlCharacters = /[\0-\x08\v\x0e-\x1f\x7f]+/g;

/** Takes them out; two words with one between them stay two. */
function withoutControls(reading: Reading, text: string, line: number): string {
  return text.replace(controlCharacters, (signs, at: number) => {
    reading.removed.push({ line, text: signs, ruleId: 'import/control-character' });
    return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + signs.length)) ? ' ' : '';
  });
}
