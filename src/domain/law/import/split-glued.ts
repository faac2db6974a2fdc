import { codified } from '../levels.ts';
import type { Message } from '../../message.ts';
import type { BareText, SourceLine } from './stages.ts';

/**
 * Takes · the official words. Gives · the same with a heading that was glued to the end of a line on a line of its own.
 * Guarantee: white space alone changes.
 *
 * @example 'theo quy định của pháp luật.Điều 30.3.LQ.2. Đối tượng' → 'theo quy định của pháp luật.' + 'Điều 30.3.LQ.2. Đối tượng'
 */
export function splitGlued(text: BareText): BareText {
  const lines: SourceLine[] = [];
  const messages: Message[] = [];
  for (const line of text.lines) {
    const cuts = line.text.length > 12 ? gluedAt(line.text) : none;
    if (cuts.length === 0) {
      lines.push(line);
      continue;
    }
    [0, ...cuts].forEach((from, index) => {
      const piece = line.text.slice(from, cuts[index]).trim();
      lines.push(index === 0 ? { ...line, text: piece } : apart(line, piece));
      if (index > 0) messages.push(split(piece, line.line, text.file));
    });
  }
  return messages.length === 0 ? text : { ...text, lines, messages: [...text.messages, ...messages] };
}

const none: readonly number[] = [];
const codifiedHeading = new RegExp(`^Điều ${codified}\\.(?=\\s)`, 'u');
const plainHeading = /^Điều \d{1,3}[a-zđ]?\. (?=\p{Lu})/u;
const chapterHeading = /^(?:Chương|Mục) (?:[IVX]+|\d{1,2})(?:\.? \p{Lu}|\.?$)/u;

/**
 * Where headings begin that nothing parts from the words before them. A reference is not one: it stands after a space, a comma or in brackets.
 *
 * @example gluedAt('của Luật này.Điều 5. Phạm vi') // [13]
 */
export function gluedAt(text: string): readonly number[] {
  let cuts: number[] | undefined;
  const isInNote = openNote(text);
  for (let at = text.indexOf('Điều ', 1); at > 0; at = text.indexOf('Điều ', at + 1)) {
    if (isHeading(text, at)) {
      if (!isInNote(at)) (cuts ??= []).push(at);
    } else if (text.charAt(at - 1) === '(' && /[.;]/u.test(text.charAt(at - 2)) && text.startsWith(noteWords, at))
      (cuts ??= []).push(at - 1);
  }
  for (let at = text.indexOf('.Chương ', 1); at > 0; at = text.indexOf('.Chương ', at + 1))
    if (chapterHeading.test(text.slice(at + 1, at + 20))) (cuts ??= []).push(at + 1);
  return cuts?.sort((a, b) => a - b) ?? none;
}

function isHeading(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === ' ') return /[.”)]/u.test(text.charAt(at - 2)) && codifiedHeading.test(text.slice(at, at + 40));
  if (!/[\p{L}\p{N}.;:”"»’)/!?]/u.test(before) || opensQuotation(text, at - 1)) return false;
  const rest = text.slice(at, at + 40);
  return codifiedHeading.test(rest) || (/[.;”"»’)]/u.test(before) && plainHeading.test(rest));
}

/** A straight mark opens where no word stands right before it: `như sau: "Điều 5. …` quotes a provision, which is no heading here. */
function opensQuotation(text: string, at: number): boolean {
  return text.charAt(at) === '"' && (at === 0 || /[\s:(“«\-–]/u.test(text.charAt(at - 1)));
}

const noteWords = 'Điều này có nội dung';

/** Says whether a place of a line stands inside "(Điều này có nội dung liên quan đến …)", where every heading is a reference; asked from left to right. */
function openNote(text: string): (at: number) => boolean {
  let from = 0;
  let depth = 0;
  return (at) => {
    while (from < at) {
      const next = depth === 0 ? noteBetween(text, from, at) : bracketBetween(text, from, at);
      if (next < 0) from = at;
      else {
        depth += text.charAt(next) === '(' ? 1 : -1;
        from = next + 1;
      }
    }
    return depth > 0;
  };
}

function noteBetween(text: string, from: number, to: number): number {
  const found = text.slice(from, to + noteWords.length).indexOf(`(${noteWords}`);
  return found < 0 ? -1 : from + found;
}

function bracketBetween(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 40 || sign === 41) return at;
  }
  return -1;
}

function apart(line: SourceLine, text: string): SourceLine {
  const { continues: _joined, ...rest } = line;
  return { ...rest, text, before: 'blank' };
}

function split(piece: string, line: number, file: string): Message {
  return {
    ruleId: 'import/glued-heading',
    severity: 'note',
    place: { file, line },
    reason: 'Đầu mục dính vào cuối dòng trước, đã tách thành đoạn riêng; chỉ khoảng trắng thay đổi.',
    found: piece.slice(0, 60),
    fix: 'Không phải làm gì. Nếu đây là lời dẫn chiếu giữa câu thì báo lại chỗ này.',
  };
}
