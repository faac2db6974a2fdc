import type { Message } from '../../message.ts';
import { doubtfulMessage } from './join-messages.ts';
import { habits, pairsOf, type Habits } from './ocr-habits.ts';
import { lineSuspects } from './ocr-line.ts';
import { reasons, type Suspect } from './ocr-suspect.ts';
import { isSyllable } from './syllable.ts';

interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** A file of nothing but noise would fill the report; what is beyond is counted. */
const most = 2000;
/** A pair that stands so often in a document may be a word of its trade. */
const often = 3;

/** Suspects that touch become one, with the neighbour that speaks for a single short word. */
function merged(text: string, suspects: readonly Suspect[]): Suspect[] {
  const pieces: Suspect[] = [];
  for (const suspect of suspects) {
    const last = pieces.at(-1);
    if (last?.expected !== undefined && suspect.expected !== undefined && text.slice(last.to, suspect.from) === ' ') {
      pieces[pieces.length - 1] = { from: last.from, to: suspect.to, expected: `${last.expected} ${suspect.expected}`, why: last.why };
    } else pieces.push(suspect);
  }
  return pieces.map((piece, at) => {
    const [from = piece.from, to = piece.to] = piece.witness ?? [];
    if (piece.expected === undefined || (pieces[at - 1]?.to ?? -1) > from || (pieces[at + 1]?.from ?? Infinity) < to) return piece;
    const [start, end] = [Math.min(from, piece.from), Math.max(to, piece.to)];
    return { from: start, to: end, expected: text.slice(start, piece.from) + piece.expected + text.slice(piece.to, end), why: piece.why };
  });
}

/** The name by which an editor accepts a suggestion: `--accept "12:đè nghị"`. */
export const suspectKey = (message: Message): string => `${String(message.place.line ?? 0)}:${message.found ?? ''}`;

/**
 * Words that a scanner probably misread, each with its place, the words as they stand and, where something speaks for it, what they may have been.
 * Nothing is changed.
 */
export function ocrSuspects(lines: readonly TextLine[], file = ''): Message[] {
  const document = habits();
  const doubted = lines.flatMap(({ text, line }, index) => {
    const suspects = lineSuspects(text, document);
    return suspects.length === 0 ? [] : [{ text, line, suspects, next: lines[index + 1]?.text ?? '' }];
  });
  const messages: Message[] = [];
  let beyond = 0;
  for (const { text, line, suspects, next } of doubted) {
    const seen = new Set<string>();
    const last = suspects.at(-1);
    const rest = last === undefined ? undefined : restOf(text, last, next);
    if (last !== undefined && rest !== undefined) {
      if (messages.length >= most) beyond += 1;
      else messages.push(doubtfulMessage(file, line, text.slice(last.from), rest));
    }
    const kept = suspects.filter((suspect) => !(suspect === last && rest !== undefined) && !isOfTrade(suspect, document));
    for (const { from, to, expected, why } of merged(text, kept)) {
      const found = text.slice(from, to);
      if (seen.has(found)) continue;
      seen.add(found);
      if (messages.length >= most) beyond += 1;
      else messages.push(messageOf(file, line, found, expected, why));
    }
  }
  if (beyond > 0) messages.push(beyondMessage(file, beyond));
  return messages;
}

/**
 * Words of the trade that a document has again and again, and what they were taken for hardly ever: `trọng tài` is no misread `trong tài`.
 */
function isOfTrade({ asRead, asMeant }: Suspect, document: Habits): boolean {
  if (asRead === undefined || asMeant === undefined) return false;
  const again = pairsOf(document.unlisted, ...asRead);
  return again >= often && pairsOf(document.listed, ...asMeant) < 2 * again;
}

/**
 * What the next paragraph begins with, if it is the rest of the syllable that this one ends in: `thường tr`, then `ực, theo dõi`. That was torn
 * by a blank line and not misread.
 */
function restOf(text: string, { to, from, why }: Suspect, next: string): string | undefined {
  if (to !== text.length || why !== 'syllable') return undefined;
  const [rest] = /^\p{Ll}+/u.exec(next) ?? [];
  return rest !== undefined && isSyllable(text.slice(from) + rest) ? rest : undefined;
}

function messageOf(file: string, line: number, found: string, expected: string | undefined, why: Suspect['why']): Message {
  return {
    ruleId: 'import/ocr-suspect',
    severity: 'warning',
    place: { file, line },
    reason: reasons[why],
    found,
    ...(expected === undefined ? {} : { expected }),
    fix:
      expected === undefined
        ? 'Xem bản gốc; nếu sai thì sửa trong tệp nguồn rồi nhập lại.'
        : `Xem bản gốc; nếu đúng là "${expected}" thì nhập lại với --accept "${String(line)}:${found}".`,
  };
}

const beyondMessage = (file: string, count: number): Message => ({
  ruleId: 'import/ocr-more',
  severity: 'warning',
  place: { file },
  reason: `Còn ${String(count)} chỗ nghi đọc nhầm nữa không liệt kê: bản quét này quá kém.`,
  fix: 'Tìm bản có chữ thật (Word, trang web của cơ quan ban hành) thay cho bản quét.',
});
