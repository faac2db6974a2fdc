import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { tcvn3Letters } from '../../../src/domain/law/import/encodings/tcvn3.ts';
import { readSample } from './sample-document.ts';

/** Numbers that Word counts itself: articles, clauses, points. */
const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: 'Điều %1.' },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
];

const toTcvn3 = new Map([...tcvn3Letters].map(([old, letter]) => [letter, old]));

/** The sample as a Word file: automatic numbers, head and foot in tables without borders, one paragraph in an old font. */
export function sampleDocx(): Promise<Buffer> {
  const { head, before, foot, after } = readSample();
  const document = new Document({
    numbering: { config: [{ reference: 'so', levels }] },
    sections: [
      {
        children: [columns(head.left, head.right), ...numbered(before, 1), columns(foot.left, foot.right), ...numbered(after, 2)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function columns(left: readonly string[], right: readonly string[]): Table {
  const cell = (lines: readonly string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
  return new Table({ rows: [new TableRow({ children: [cell(left), cell(right)] })] });
}

/** Every number that Word would count as it stands loses its letters and is left to Word; the others stay typed. */
function numbered(lines: readonly string[], instance: number): Paragraph[] {
  const counts = [0, 0, 0];
  return lines.map((line) => {
    const [level, number, words] = markerOf(line);
    if (level === undefined) return new Paragraph({ children: [runOf(line)] });
    counts.fill(0, level + 1);
    const next = (counts[level] ?? 0) + 1;
    if (number !== next) return new Paragraph({ children: [runOf(line)] });
    counts[level] = next;
    return new Paragraph({ children: [runOf(words)], numbering: { reference: 'so', level, instance } });
  });
}

function markerOf(line: string): [level: number | undefined, number: number, words: string] {
  const [, article, clause, point] = /^(?:Điều (\d+)\.|(\d+)\.|([a-z])\)) /u.exec(line) ?? [];
  const words = line.replace(/^\S+ (?:\d+\. )?/u, '');
  if (article !== undefined) return [0, Number(article), line.replace(/^Điều \d+\. /u, '')];
  if (clause !== undefined) return [1, Number(clause), words];
  return point === undefined ? [undefined, 0, line] : [2, point.charCodeAt(0) - 96, line.replace(/^.\) /u, '')];
}

/** A few sentences come from an older file, in .VnTime. */
function runOf(words: string): TextRun {
  if (!words.startsWith('Quyết định này có hiệu lực')) return new TextRun(words);
  return new TextRun({ text: [...words].map((letter) => toTcvn3.get(letter) ?? letter).join(''), font: '.VnTime' });
}
