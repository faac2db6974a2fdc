import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5';
import type { Message } from '../../../message.ts';
import { tableMessage } from '../markdown/read-marks.ts';
import type { ReadBytes } from '../read-bytes.ts';
import { encodingMessages } from '../read-plain.ts';
import type { Removed, SourceText } from '../stages.ts';
import { isDataTable, looksOfficial } from '../table-kind.ts';
import { aroundMain, isBeside } from './beside-main.ts';
import { type ChromeRange, isNamedChrome, isOfficialLine, withoutChrome } from './chrome.ts';
import { type Element, attribute, blockTags, firstWords, isButton, isElement, shownAttribute, whyLeftOut } from './elements.ts';
import { type LineWriter, createLineWriter } from './line-writer.ts';
import { type ListCounts, listNumber } from './list-number.ts';
import { type HtmlCounts, countThing, htmlNotes } from './notes.ts';
import { gridOf, holdersOfTables, rowsOf } from './table-rows.ts';

/** A page while it is read. `around` are the elements that hold `<main>`: what stands beside them is the site's, not the document's. */
interface Reading {
  readonly file: string;
  readonly writer: LineWriter;
  readonly removed: Removed[];
  readonly messages: Message[];
  readonly around: ReadonlySet<Tree.Node>;
  /** Elements that hold a table. */
  readonly tableHolders: ReadonlySet<Tree.Node>;
  /** Steps that may still be spent on listing what is left out: when they are spent, a page made to harm is read whole. */
  readonly budget: { steps: number };
  /** Set while the words of a part that is left out are listed: then nothing but scripts is left out. */
  readonly listing: boolean;
  readonly listCounts: ListCounts;
  readonly counts: HtmlCounts;
  /** Parts that may be menus of the site, as lines of `writer`. */
  readonly ranges: ChromeRange[];
}

/**
 * Reads a web page: its words as the browser shows them, a paragraph to a block; menus, running heads and hidden parts are listed in `removed`.
 */
export function readHtml({ text, encoding }: ReadBytes, file: string): SourceText {
  const page = parse(text, { scriptingEnabled: false });
  const reading: Reading = {
    file,
    writer: createLineWriter(),
    removed: [],
    messages: encodingMessages(encoding, text, file),
    around: aroundMain(page),
    tableHolders: holdersOfTables(page),
    budget: { steps: 200_000 + 4 * text.length },
    listing: false,
    listCounts: new Map(),
    counts: { numbers: 0, bullets: 0, struck: 0, pictures: 0, formulas: 0, drawings: 0, frames: 0 },
    ranges: [],
  };
  walk(page, reading);
  reading.writer.end('blank');
  const bare = withoutChrome(reading.writer.lines, reading.ranges, file);
  const removed = [...reading.removed, ...bare.removed].sort((a, b) => a.line - b.line);
  return {
    stage: 'source',
    format: 'html',
    file,
    lines: bare.lines,
    removed,
    messages: [...reading.messages, ...bare.messages, ...htmlNotes(file, removed, reading.counts)],
  };
}

/** What had been read when an element began. */
interface Begun {
  readonly line: number;
  readonly letters: number;
  readonly linked: number;
  readonly links: number;
}

/** Goes through a part of the page without nested calls, so that no page is too deep. */
function walk(root: Tree.Node, reading: Reading): void {
  const stack: { readonly node: Tree.Node; readonly leaving?: Begun }[] = [{ node: root }];
  let typed = 0;
  let inLink = 0;
  const seen = { letters: 0, linked: 0, links: 0 };
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving } = step;
    if (reading.listing) reading.budget.steps -= 1;
    if (leaving !== undefined) {
      if (!isElement(node)) continue;
      if (isTyped(node)) typed -= 1;
      if (node.tagName === 'a') inLink -= 1;
      if (blockTags.has(node.tagName)) leaveBlock(node, leaving, seen, reading);
      continue;
    }
    if ('value' in node && node.nodeName === '#text') {
      reading.writer.words(node.value, typed > 0);
      const letters = node.value.match(/[\p{L}\d]/gu)?.length ?? 0;
      seen.letters += letters;
      if (inLink > 0) seen.linked += letters;
    }
    if (!('childNodes' in node) || (isElement(node) && !enter(node, reading, node === root))) continue;
    if (isElement(node) && isTyped(node)) typed += 1;
    if (isElement(node) && node.tagName === 'a') {
      inLink += 1;
      seen.links += 1;
    }
    stack.push({ node, leaving: { line: reading.writer.lines.length, ...seen } });
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push({ node: children[at] as Tree.Node });
  }
}

function isTyped({ tagName }: Element): boolean {
  return tagName === 'pre' || tagName === 'textarea';
}

/** A frame may carry its page with it. */
function childrenOf(node: Tree.ParentNode): readonly Tree.Node[] {
  const page = isElement(node) && node.tagName === 'iframe' ? attribute(node, 'srcdoc') : undefined;
  return page === undefined ? node.childNodes : parseFragment(page, { scriptingEnabled: false }).childNodes;
}

/** No menu has more lines. */
const longestChrome = 400;

/** Ends a block, and notes its lines when they may be a menu. */
function leaveBlock(element: Element, begun: Begun, seen: Omit<Begun, 'line'>, { writer, ranges }: Reading): void {
  writer.end('blank');
  const named = isNamedChrome(element);
  const linked = seen.links - begun.links >= 2 && seen.linked - begun.linked >= 0.85 * (seen.letters - begun.letters);
  const to = writer.lines.length;
  if (to === begun.line || to > begun.line + longestChrome || !(named || linked)) return;
  const last = ranges.at(-1);
  if (last?.from === begun.line && last.to === to) ranges.pop();
  ranges.push({ from: begun.line, to, named: named || (last?.from === begun.line && last.to === to && last.named), linked });
}

/** Begins an element; false when its children are not to be walked. */
function enter(element: Element, reading: Reading, isRoot: boolean): boolean {
  const { writer, counts } = reading;
  if (!isRoot && leavesOut(element, reading)) return false;
  if (element.tagName === 'br') writer.end('line');
  countThing(element, counts);
  if (blockTags.has(element.tagName)) writer.end('blank');
  if (element.tagName === 'li') number(element, reading);
  const shown = shownAttribute(element);
  if (shown !== undefined) writer.words(shown);
  return element.tagName !== 'table' || !readTable(element, reading);
}

function leavesOut(element: Element, reading: Reading): boolean {
  if (/^(?:iframe|object|embed)$/u.test(element.tagName) && /pdf|doc|view/iu.test(addressOf(element))) reading.counts.frames += 1;
  if (isButton(element)) {
    const text = attribute(element, 'value')?.trim() ?? '';
    if (text !== '') reading.removed.push({ line: reading.writer.lines.length + 1, text, ruleId: 'import/html-chrome' });
    return true;
  }
  const why = whyLeftOut(element) ?? (isBeside(element, reading.around) ? 'chrome' : undefined);
  if (why === 'wordless') return true;
  if (why === undefined || (reading.listing && element.tagName !== 'iframe') || reading.budget.steps <= 0) return false;
  const words = linesOf(element, reading, [], true);
  // A menu may name the posts of an office; a head or a foot that does so holds a signature.
  const isOfficial = element.tagName === 'nav' ? looksOfficial(words.join('\n')) : words.some(isOfficialLine);
  if (why === 'chrome' && isOfficial) return false;
  for (const text of words) reading.removed.push({ line: reading.writer.lines.length + 1, text, ruleId: `import/html-${why}` });
  return true;
}

function addressOf(element: Element): string {
  return attribute(element, 'src') ?? attribute(element, 'data') ?? '';
}

/** The words of a part of the page, apart from what is being written. */
function linesOf(element: Element, reading: Reading, removed: Removed[], listing: boolean): string[] {
  const writer = createLineWriter();
  walk(element, {
    ...reading,
    writer,
    removed,
    messages: [],
    around: new Set(),
    listing,
    listCounts: new Map(),
    counts: { ...reading.counts },
    ranges: [],
  });
  writer.end('blank');
  return writer.lines.map(({ text }) => text);
}

/** The number that the browser counts is on the page but not in its text: it is written, unless one stands there already. */
function number(item: Element, reading: Reading): void {
  const shown = listNumber(item, reading.listCounts);
  const words = firstWords(item);
  if (words === '' || /^(?:\(?[\p{L}\d]{1,4}[.)]|Điều\s|[-–—+•*])/u.test(words)) return;
  if (shown === undefined) reading.counts.bullets += 1;
  else {
    reading.counts.numbers += 1;
    reading.writer.words(`${shown} `);
  }
}

/** A table of data becomes a line a row; any other is read cell by cell, as blocks. */
function readTable(table: Element, reading: Reading): boolean {
  const rows = rowsOf(table);
  if (reading.tableHolders.has(table)) return false;
  const removed: Removed[] = [];
  const grid = gridOf(rows, (cell) => linesOf(cell, reading, removed, reading.listing).join(' '));
  const headed = rows.some((row) => row.some(({ tagName }) => tagName === 'th'));
  if (!isDataTable({ rows: grid, headed, nested: false })) return false;
  const caption = table.childNodes.find((child): child is Element => isElement(child) && child.tagName === 'caption');
  if (caption !== undefined) for (const text of linesOf(caption, reading, removed, reading.listing)) reading.writer.whole(text);
  const filled = grid.filter((row) => row.some((cell) => cell !== ''));
  const words = (filled[0] ?? []).join(' ').trim().slice(0, 60);
  reading.messages.push({ ...tableMessage(reading.file, reading.writer.lines.length + 1, filled.length), found: words });
  for (const row of filled) reading.writer.whole(row.join('\t'));
  reading.removed.push(...removed);
  return true;
}

/** Whether text is a web page, whatever the file is called: old sites send pages under the name of a Word file. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|table)\b/iu.test(
    text.slice(0, 4096),
  );
}
