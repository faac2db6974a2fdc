import { type Written, encodingOfFont, isCapitalFont, signOf } from './fonts.ts';
import { type DocxReading, count, leaveOut } from './reading.ts';
import { type RunLook, lookOf } from './styles.ts';
import { type Xml, child, elementsOf, findAll, textOf, valueOf } from './xml.ts';

/** What stands in a paragraph: words, and boxes with paragraphs of their own. In `pieces`, `\n` is a line break and `\f` a page break. */
export interface ParagraphContent {
  readonly pieces: Written[];
  readonly boxes: Xml[];
}

/** Elements that only wrap what a reader sees. */
const wrappers: ReadonlySet<string> = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
  'ins',
  'moveTo',
]);
export const deletions: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const boxNames: ReadonlySet<string> = new Set(['txbxContent']);
const pictureNames: ReadonlySet<string> = new Set(['blip', 'imagedata']);
const runNames: ReadonlySet<string> = new Set(['t', 'delText']);
const fieldMarks: ReadonlySet<string> = new Set(['fldChar']);
const mathText: ReadonlySet<string> = new Set(['t']);

/** Reads what is inside a paragraph into `content`. */
export function readInline(parent: Xml, style: string | undefined, reading: DocxReading, content: ParagraphContent): void {
  for (const item of elementsOf(parent)) {
    if (item.name === 'r') readRun(item, style, reading, content);
    else if (deletions.has(item.name)) leaveDeleted(item, reading);
    else if (item.name === 'AlternateContent') readInline(alternative(item), style, reading, content);
    else if (item.name === 'oMath' || item.name === 'oMathPara') readMath(item, reading, content);
    else if (wrappers.has(item.name)) {
      if (item.name === 'ins' || item.name === 'moveTo') count(reading, 'inserted');
      readInline(item, style, reading, content);
    }
  }
}

/** Word writes new drawings twice, for new and for old programs: the first is read, unless it is empty. */
function alternative(item: Xml): Xml {
  const [choice, fallback] = [child(item, 'Choice'), child(item, 'Fallback')];
  return choice !== undefined && choice.children.length > 0 ? choice : (fallback ?? { name: 'empty', attributes: {}, children: [] });
}

/** Lists deleted words. The end of a field may be among what was deleted: the field ends all the same. */
export function leaveDeleted(item: Xml, reading: DocxReading): void {
  count(reading, 'deleted');
  for (const mark of findAll(item, fieldMarks)) field(mark.attributes['fldCharType'], reading);
  leaveOut(reading, findAll(item, runNames).map(textOf).join(''), 'import/docx-deleted');
}

function readMath(item: Xml, reading: DocxReading, { pieces }: ParagraphContent): void {
  count(reading, 'formula');
  pieces.push({ text: findAll(item, mathText).map(textOf).join(''), encoding: undefined, capitals: false });
}

function readRun(run: Xml, style: string | undefined, reading: DocxReading, content: ParagraphContent): void {
  const look = lookOf(child(run, 'rPr'), style, reading.styles);
  const encoding = encodingOfFont(look.font);
  const capitals = look.capitals || isCapitalFont(look.font);
  const write = (words: string) => {
    if (words === '') return;
    if (look.hidden) leaveOut(reading, words, 'import/docx-hidden');
    else content.pieces.push({ text: words, encoding, capitals });
  };
  let text = '';
  for (const item of elementsOf(run)) {
    if (item.name === 'fldChar') field(item.attributes['fldCharType'], reading);
    if (reading.fields.includes(false)) continue;
    if (item.name === 'drawing' || item.name === 'pict' || item.name === 'object') readDrawing(item, reading, content);
    else if (item.name === 'AlternateContent') readDrawing(alternative(item), reading, content);
    else if (item.name === 'ruby') {
      write(text);
      text = '';
      readRuby(item, style, reading, content);
    } else text += lettersOf(item, look, reading);
  }
  write(text);
}

/** The letters, then the small ones that stand above them, a space between. */
function readRuby(ruby: Xml, style: string | undefined, reading: DocxReading, content: ParagraphContent): void {
  count(reading, 'ruby');
  for (const part of ['rubyBase', 'rt']) {
    const words = child(ruby, part);
    if (words === undefined) continue;
    if (part === 'rt') content.pieces.push({ text: ' ', encoding: undefined, capitals: false });
    readInline(words, style, reading, content);
  }
}

/** The instruction of a field ("PAGE", "TOC") is not on the page; its result is. */
function field(type: string | undefined, { fields }: DocxReading): void {
  if (type === 'begin') fields.push(false);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === 'end') fields.pop();
}

/** The letters that one element of a run puts on the page. */
function lettersOf(item: Xml, look: RunLook, reading: DocxReading): string {
  switch (item.name) {
    case 't':
      return withSigns(textOf(item), look.font, reading);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return item.attributes['type'] === 'page' ? '\f' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'softHyphen':
      // In TCVN3 the soft hyphen is the letter ư, and Word took it for its own.
      return encodingOfFont(look.font) === 'tcvn3' ? '\u00ad' : '';
    case 'sym':
      return sign(item.attributes['font'] ?? look.font, parseInt(item.attributes['char'] ?? '', 16), reading);
    case 'footnoteReference':
    case 'endnoteReference':
      return noteMark(item, reading);
    case 'commentReference':
      count(reading, 'comment');
      return '';
    default:
      return '';
  }
}

/** Letters of picture fonts lie in a private place of Unicode. */
function withSigns(text: string, font: string, reading: DocxReading): string {
  return /[\uf020-\uf0ff]/u.test(text) ? text.replace(/[\uf020-\uf0ff]/gu, (letter) => sign(font, letter.charCodeAt(0), reading)) : text;
}

function sign(font: string, code: number, reading: DocxReading): string {
  const known = Number.isNaN(code) ? undefined : signOf(font, code);
  if (known === undefined) count(reading, 'unknown-sign');
  return known ?? '□';
}

function noteMark(item: Xml, reading: DocxReading): string {
  const kind = item.name === 'footnoteReference' ? 'footnote' : 'endnote';
  count(reading, 'note');
  reading.notes.push({ kind, id: item.attributes['id'] ?? '' });
  return `[${String(reading.notes.length)}]`;
}

function readDrawing(item: Xml, reading: DocxReading, { boxes }: ParagraphContent): void {
  for (const _picture of findAll(item, pictureNames, boxNames)) count(reading, 'picture');
  // A drawing can hold the same box twice, for new and for old programs.
  for (const box of findAll(item, boxNames, new Set(['Fallback']))) {
    count(reading, 'text-box');
    boxes.push(box);
  }
}

/** The list and level of a paragraph, its own or that of its style; `undefined` when it is in none. */
export function listOf(
  properties: Xml | undefined,
  style: string | undefined,
  { styles, numbering }: DocxReading,
): { readonly id: string; readonly level: number } | undefined {
  const own = child(properties, 'numPr');
  const ownId = valueOf(own, 'numId');
  if (ownId === '0') return undefined;
  if (ownId !== undefined) return { id: ownId, level: Number(valueOf(own, 'ilvl') ?? 0) };
  for (const layer of styles.chain(style ?? styles.normal)) {
    const inherited = child(child(layer, 'pPr'), 'numPr');
    const id = valueOf(inherited, 'numId');
    if (id === '0') return undefined;
    if (id === undefined) continue;
    const level = valueOf(own, 'ilvl') ?? valueOf(inherited, 'ilvl');
    return { id, level: numbering.levelOfStyle(id, layer.attributes['styleId'] ?? '') ?? Number(level ?? 0) };
  }
  return undefined;
}
