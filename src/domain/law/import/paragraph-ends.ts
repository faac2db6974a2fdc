import { startsFoot } from '../furniture.ts';
import { type Classified, classify, inCapitals } from '../lines.ts';
import { furnitureLook, isTitleWord } from './furniture-looks.ts';
import { asksForMore, belongTogether, ended, everTogether, firstWordOf, lastWordOf, startOf } from './paragraph-looks.ts';
import type { SourceLine } from './stages.ts';

/** What is known at a line end: the paragraph so far, the lines on both sides, and how the file wraps its lines. */
export interface Place {
  /** How the paragraph so far begins. */
  readonly paragraph: string;
  readonly isBracketOpen: boolean;
  readonly before: string;
  readonly isAfterWhole: boolean;
  readonly line: SourceLine;
  readonly text: string;
  /** The line and what follows it, where the line is only a torn piece. */
  readonly whole: string;
  /** Whether the line before was as long as lines of this file can be, so that it may have ended for lack of room. */
  readonly full: boolean;
  /** The number of the last clause (khoản) that began a paragraph. */
  readonly clause: number;
}

/**
 * Whether a paragraph begins at this line; otherwise the line goes on with the paragraph before it.
 *
 * @example beginsParagraph({ before: 'theo quy định tại khoản', text: '1 Điều này', … }) // false
 */
export function beginsParagraph(place: Place): boolean {
  const { line, before, text } = place;
  if (line.continues === true) return false;
  if (line.whole === true || place.isAfterWhole) return true;
  if (isBorder(text) || isBorder(before)) return true;
  if (line.before !== 'line') return !runsOnOverGap(place);
  const level = levelOf(place.whole);
  if (level !== undefined) return beginsLevel(place, level);
  if (furnitureLook(text) || startsFoot(text) || isTitleWord(before) || isTitleWord(text)) return !completes(place);
  if (isMarkerAlone(place.paragraph)) return false;
  return !runsOn(place);
}

const border = /^(?:\||#|[-–—_=*.]{3,}$)/u;
const isBorder = (text: string) => border.test(text);

/** The look at the first letters that spares most lines the nine patterns of `classify`. */
const mayBeginLevel = /^(?:\p{Nd}|[-–—−•+]|[a-zđ]\p{Nd}{0,2}\)|[IVX]+\.|[PCMTĐ](?:hần|HẦN|hương|HƯƠNG|ục|ỤC|iểu|IỂU|iều|IỀU))/u;

export function levelOf(text: string): Classified | undefined {
  if (!mayBeginLevel.test(text)) return undefined;
  const found = classify(text);
  return found.level === 'doan' ? undefined : found;
}

/** A sentence that a page break or a blank line cuts in two goes on in small letters. */
function runsOnOverGap({ before, whole, text, line, full, paragraph }: Place): boolean {
  if (ended(before) || levelOf(whole) !== undefined || isTitleWord(before)) return false;
  if (furnitureLook(text) || furnitureLook(before) || inCapitals(paragraph)) return false;
  const start = startOf(text);
  if (start === 'small') return !/^[a-zđ]\)/u.test(text);
  if (line.before === 'page') return (full || asksForMore(before)) && start !== 'mark' && !inCapitals(text);
  return start === 'digit' && asksForMore(before);
}

function beginsLevel(place: Place, { level, number, words }: Classified): boolean {
  const { before, paragraph, full, clause, isBracketOpen } = place;
  if (ended(before)) return !isUnfinishedNumber(paragraph);
  switch (level) {
    case 'gach':
    case 'cong':
      return !goesOnAfterDash(place, words);
    case 'diem':
      return !/(?:^|\s)(?:điểm|khoản|và|hoặc|đến)$/iu.test(before) && !isBracketOpen;
    case 'khoan': {
      const value = Number.parseInt(number, 10);
      const expected = value === 1 || (value >= clause && value <= clause + 2);
      return !asksForMore(before) && !/\d$/u.test(before) && (expected || !full);
    }
    case 'muc-la-ma':
      return !asksForMore(before) && !/^\p{Lu}$/u.test(lastWordOf(before));
    default:
      return !asksForMore(before) && !(full && words === '' && !inCapitals(before));
  }
}

/** `2021 / - 2025` and `kinh tế / - xã hội` are no lists. */
function goesOnAfterDash({ before, full }: Place, words: string): boolean {
  const start = startOf(words);
  if (start === 'digit') return /\d$/u.test(before);
  if (start !== 'small') return /[,–—-]$/u.test(before) && full;
  return full || (!before.includes(' ') && before.length <= 3) || everTogether(lastWordOf(before), firstWordOf(words));
}

/** `Số:` stands alone until its number is there. */
function isUnfinishedNumber(paragraph: string): boolean {
  return /^Số\s*:[\s\d/]*$/iu.test(paragraph);
}

function completes({ paragraph, before, text }: Place): boolean {
  if (isTitleWord(before) || isTitleWord(text)) return false;
  return !furnitureLook(paragraph) && asksForMore(before) && !inCapitals(text);
}

/** `Điều 1.`, `26.`, `a)` and `-` on a line of their own wait for their words; `Chương I` has its title below it. */
function isMarkerAlone(paragraph: string): boolean {
  if (paragraph.length > 12) return false;
  const level = levelOf(paragraph) ?? levelOf(`${paragraph} x`);
  if (level === undefined || (level.words !== '' && level.words !== 'x')) return false;
  return level.level !== 'phan' && level.level !== 'chuong' && level.level !== 'muc' && level.level !== 'tieu-muc';
}

function runsOn(place: Place): boolean {
  const { paragraph, before, text, full } = place;
  if (isUnfinishedNumber(paragraph)) return /^[\d/]/u.test(text);
  const start = startOf(text);
  if (ended(before)) return full && !inCapitals(text) && (start === 'small' || !/[:]["”]?$/u.test(before));
  if (inCapitals(text) || inCapitals(paragraph)) return capitalsRunOn(place);
  if (start !== 'capital') return true;
  if (asksForMore(before) || belongTogether(lastWordOf(before), firstWordOf(text))) return true;
  if (!paragraph.includes(' ')) return true;
  return full && levelOf(paragraph)?.level !== 'dieu';
}

/** Titles in capitals over several lines, and lines of the head that must stay apart. */
function capitalsRunOn({ paragraph, before, text, full }: Place): boolean {
  const [above, below] = [inCapitals(paragraph), inCapitals(text)];
  if (!above) return below && (asksForMore(before) || full || !/\p{Lu}{2}/u.test(text));
  if (!below) return full && (startOf(text) !== 'capital' || asksForMore(before));
  if (startsFoot(before) || furnitureLook(before)) return false;
  if (full || asksForMore(before)) return true;
  const heading = levelOf(paragraph);
  if (heading !== undefined) return heading.words !== '' && everTogether(lastWordOf(before), firstWordOf(text));
  return !paragraph.includes(' ') && everTogether(before, firstWordOf(text));
}
