import type { Message } from '../message.ts';
import { type Before, attachedAt, attachedHeadLength, longestHead } from './attached.ts';
import { checkLaw } from './check.ts';
import { DashedArticles } from './dashed-article.ts';
import { readFoot, readHead, startsFoot } from './furniture.ts';
import { type LevelId, levels } from './levels.ts';
import { type Classified, classify, endsAsSentence, inCapitals, splitLines } from './lines.ts';
import type { Law, LawNode, Line, Part } from './model.ts';
import { type Quotations, findQuotations } from './quoted.ts';

/**
 * Reads an official text into a tree. Total: it never throws and never refuses; what looks odd comes back as messages.
 * Guarantee: `serialize(parse(text).law) === text`. Lines in messages count within the body.
 */
export function parse(text: string, file = ''): { readonly law: Law; readonly messages: readonly Message[] } {
  const { start, lines } = splitLines(text);
  const quotations = findQuotations(lines, text);
  const law: Law = { start, parts: cutParts(lines, quotations).map(buildPart) };
  return { law, messages: checkLaw(law, file, quotations.unclosed) };
}

interface Cut {
  readonly prefix: string;
  readonly lines: Line[];
  /** For each line whether it stands inside a quotation of another law. */
  readonly quoted: boolean[];
}

/** Cuts at the titles of attached documents; the document itself comes first, with an empty prefix. */
function cutParts(lines: readonly Line[], { quoted }: Quotations): Cut[] {
  const cuts: Cut[] = [];
  const times = new Map<string, number>();
  let before: Before = 'provisions';
  /** Where the head of the last attached document ends: its title may be a kind of document, too. */
  let headEnd = 0;
  lines.forEach((line, index) => {
    const inside = quoted[index] ?? false;
    const prefix = inside || index < headEnd ? undefined : attachedAt(lines, index, before);
    if (prefix !== undefined || cuts.length === 0)
      cuts.push({ prefix: prefix === undefined ? '' : freshPrefix(prefix, times), lines: [], quoted: [] });
    cuts.at(-1)?.lines.push(line);
    cuts.at(-1)?.quoted.push(inside);
    if (prefix !== undefined) {
      before = /^(?:phu-luc|mau)/u.test(prefix) ? 'appendix' : 'provisions';
      headEnd = index + attachedHeadLength(lines.slice(index, index + longestHead));
    } else if (!inside && index > 0 && startsFoot(line.text)) before = 'closing';
  });
  return cuts;
}

function freshPrefix(prefix: string, seen: Map<string, number>): string {
  const times = (seen.get(prefix) ?? 0) + 1;
  seen.set(prefix, times);
  return times === 1 ? prefix : `${prefix}-lan-${String(times)}`;
}

function buildPart({ prefix, lines, quoted }: Cut): Part {
  const head = readHead(lines, prefix !== '');
  let end = head.length;
  while (end < lines.length && (quoted[end] === true || !startsFoot(lines[end]?.text ?? ''))) end += 1;
  const body = buildTree(lines.slice(head.length, end), quoted.slice(head.length, end));
  return { prefix, head, body, foot: readFoot(lines.slice(end)) };
}

/** A node while its children are still coming. */
interface Growing extends Classified {
  readonly line: Line;
  title: Line | undefined;
  readonly quoted?: true;
  readonly children: Growing[];
}

function buildTree(lines: readonly Line[], quoted: readonly boolean[]): LawNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const dashed = new DashedArticles(lines);
  lines.forEach((line, index) => {
    const found = quoted[index] === true ? asWords(line.text) : (dashed.at(index) ?? classify(line.text));
    if (found.level === 'dieu') dashed.passed(found.number);
    const top = open.at(-1);
    if (found.level === 'doan' && top !== undefined && awaitsTitle(top) && inCapitals(line.text)) {
      top.title = line;
      return;
    }
    if (found.level === 'doan' && index === lines.length - 1) closeBefore(open, found.words);
    closeFor(open, found.level);
    const node: Growing = { ...found, line, title: undefined, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    if (found.level !== 'doan') open.push(node);
  });
  return roots;
}

/** A quoted line is words, whatever number it begins with. */
function asWords(text: string): Classified & { readonly quoted: true } {
  return { level: 'doan', number: '', marker: '', words: text, quoted: true };
}

const titled: readonly LevelId[] = ['phan', 'chuong', 'muc', 'tieu-muc'];

function awaitsTitle(node: Growing): boolean {
  return titled.includes(node.level) && node.words === '' && node.title === undefined && node.children.length === 0;
}

/** Closes the open units that cannot hold a unit of this level. */
function closeFor(open: Growing[], level: LevelId): void {
  while (open.length > 0 && levels[open.at(-1)?.level ?? level].rank >= levels[level].rank) open.pop();
}

/**
 * The last paragraph of a document, ending in "./." and without a number, speaks for its whole section:
 * it does not belong to the last numbered sentence before it. A heading still takes it as its content.
 */
function closeBefore(open: Growing[], words: string): void {
  const top = open.at(-1);
  if (top === undefined || !/\.\s*\/\s*\.?$/u.test(words)) return;
  if (top.children.length > 0 || endsAsSentence(top.words)) closeFor(open, 'khoan');
}
