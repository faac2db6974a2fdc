import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  type IRunOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Outline, OutlineItem } from './report-outline.ts';
import { stampedZip } from './stamped-zip.ts';

/** What the portal itself writes on the form. */
export interface FormWords {
  readonly title: string;
  readonly language: string;
  /** First of all: who made the form, and that its occasion is over. */
  readonly notes: readonly string[];
  readonly header: string;
  /** The line at the foot, out of the fields that stand for the number of the page and of the last one. */
  readonly page: (number: string, of: string) => readonly string[];
  readonly body: string;
  readonly figures: string;
  readonly years: readonly string[];
  readonly sign: string;
}

/** Twentieths of a point: A4, margins of Nghị định 30/2020/NĐ-CP (30 mm left, 20 mm else) and the width between them. */
const [pageWidth, pageHeight, left, margin] = [11906, 16838, 1701, 1134];
const textWidth = pageWidth - left - margin;
/** Half points. */
const [small, normal, large] = [22, 26, 28];
const [blankLines, blankRows] = [4, 3];
const official = 'official';

/** A blank form of a report after an official outline, whose words stand in it letter by letter, in bold; the same bytes for the same words. */
export async function reportForm(outline: Outline, words: FormWords): Promise<ArrayBuffer> {
  const document = new Document({
    title: words.title,
    creator: words.header,
    lastModifiedBy: words.header,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: normal, language: { value: words.language } },
          paragraph: { spacing: { before: 60, after: 60 } },
        },
      },
      paragraphStyles: [{ id: official, name: 'Official words', basedOn: 'Normal', run: { bold: true, size: normal } }],
    },
    sections: [
      {
        properties: {
          page: { size: { width: pageWidth, height: pageHeight }, margin: { top: margin, bottom: margin, left, right: margin } },
        },
        headers: { default: new Header({ children: [line(words.header, small, AlignmentType.RIGHT)] }) },
        footers: { default: new Footer({ children: [pageLine(words)] }) },
        children: [
          ...words.notes.map(note),
          blank(words.body),
          ...headOf(outline),
          ...outline.items.flatMap((item) => [officialItem(item), ...space(item, words)]),
          signature(words.sign),
        ],
      },
    ],
  });
  return stampedZip(await Packer.toArrayBuffer(document), { 'docProps/core.xml': withoutDays });
}

/** Not `new TextRun({ … })`: beside its options it takes a string, and strings have a `bold` that is long out of use. */
function runOf(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function headOf({ title, subject, attachedTo }: Outline): Paragraph[] {
  const centred = (text: string, italics: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [runOf({ text, size: large, bold: !italics, italics })] });
  return [centred(title, false), ...subject.map((text) => centred(text, false)), centred(attachedTo, true)];
}

function officialItem({ words, depth }: OutlineItem): Paragraph {
  return new Paragraph({
    style: official,
    text: words,
    keepNext: true,
    indent: { left: depth * 360 },
    spacing: { before: 160, after: 60 },
  });
}

function space({ asks }: OutlineItem, words: FormWords): (Paragraph | Table)[] {
  if (asks === undefined) return [];
  const lines = Array.from({ length: blankLines }, () => blank(''));
  return asks === 'words' ? lines : [figuresTable(words), ...lines.slice(0, 2)];
}

/** Dots to the right margin, to write on. */
function blank(before: string): Paragraph {
  const start = before === '' ? [] : [runOf({ text: `${before} ` })];
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    children: [...start, runOf({ children: [new Tab()] })],
  });
}

/** What is counted, and a column for each year. */
function figuresTable({ figures, years }: FormWords): Table {
  const widths = [textWidth - years.length * 1500, ...years.map(() => 1500)];
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      height: { value: 440, rule: HeightRule.ATLEAST },
      children: texts.map((text, column) => cell(text, widths[column] ?? 0, head && column > 0)),
    });
  const empty = ['', ...years.map(() => '')];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row([figures, ...years], true), ...Array.from({ length: blankRows }, () => row(empty, false))],
  });
}

function cell(text: string, width: number, centred: boolean): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [line(text, small, alignment)] });
}

/** Set off by lines above and below, so that nobody takes it for official words. */
function note(text: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '666666', space: 4 };
  return new Paragraph({ border: { top: border, bottom: border }, children: [runOf({ text, italics: true, size: small })] });
}

function line(text: string, size: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({ alignment, children: [runOf({ text, size })] });
}

function pageLine({ page }: FormWords): Paragraph {
  const numbers = page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [runOf({ size: small, children: [...numbers] })] });
}

function signature(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before: 480 }, children: [runOf({ text, bold: true })] });
}

/** The day on which a build ran says nothing about the form. */
function withoutDays(core: string): string {
  return core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, '');
}
