import { startsFoot } from '../furniture.ts';
import { type Classified, classify } from '../lines.ts';
import { furnitureLook, isTitleWord } from './furniture-looks.ts';
import {
  asksForMore,
  asksForNumber,
  belongTogether,
  ended,
  everTogether,
  firstWordOf,
  isCapitals,
  lastWordOf,
  startOf,
} from './paragraph-looks.ts';
import { beginsOwnSentence, endsOwnSentence } from './paragraph-self.ts';
import { beginsWithOwnMark } from './paragraph-marks.ts';
import type { SourceLine } from './stages.ts';

/** What is known at a line end: the paragraph so far, the lines on both sides, and how the file wraps its lines. */
export interface Place {
  /** How the paragraph so far begins. */
  readonly paragraph: string;
  readonly isBracketOpen: () => boolean;
  readonly before: string;
  readonly isAfterWhole: boolean;
  readonly line: SourceLine;
  readonly text: string;
  /** The line and what follows it, where the line is only a torn piece. */
  readonly whole: string;
  /** How much of a line of this file the line before would fill with the next word: at 1 it surely ended for lack of room. */
  readonly filled: number;
  /** The same of the line before a blank line; 0 where the file does not break its sentences so. */
  readonly overGap: number;
  /** Whether a blank line here cuts a long paragraph in two, as others of the file do. */
  readonly isCut: boolean;
  /** Whether the reader knew the borders of blocks (web pages, Word), so that a gap is one. */
  readonly isOfBlocks: boolean;
  /** Whether the file wraps its lines at all. */
  readonly isWrapped: boolean;
  /** Whether the file parts its paragraphs by blank lines. */
  readonly blankBetween: boolean;
  /** Whether the line looks like a title of what comes below it. */
  readonly isHeading: boolean;
  /** Whether the line breaks off early, as the first lines of paragraphs do on some web pages and no others. */
  readonly isNarrowFirst: boolean;
  /** Whether this line, or the one before, is only a torn piece: a line end beside it says little. */
  readonly isPiece: boolean;
  readonly isAfterPiece: boolean;
  /** The number of the last clause (khoản) that began a paragraph. */
  readonly clause: number;
}

/**
 * Whether a paragraph begins at this line; otherwise the line goes on with the paragraph before it.
 *
 * @example beginsParagraph({ before: 'theo quy định tại khoản', text: '1 Điều này', … }) // false
 */
export function beginsParagraph(place: Place): boolean {
  const { line, before, text, whole } = place;
  if (line.continues === true) return false;
  if (line.whole === true || place.isAfterWhole) return true;
  if (text.startsWith('#') || isBorder(text) || isBorder(before)) return true;
  if (line.before !== 'line') return !runsOnOverGap(place);
  const level = levelOf(place.whole);
  if (level !== undefined) return beginsLevel(place, level);
  if (furnitureLook(whole) || startsFoot(whole) || isTitleWord(before) || isTitleWord(whole)) return !completes(place);
  if (isMarkerAlone(place.paragraph)) return false;
  return beginsWithOwnMark(place, place.filled > full) || !runsOn(place);
}

const full = 0.82;

const border = /^(?:\|[^|]*\||[-–—_=*.]{3,}$)/u;
const isBorder = (text: string) => border.test(text);

/** The look at the first letters that spares most lines the nine patterns of `classify`. */
const mayBeginLevel = /^(?:\p{Nd}|[-–—−•+]|[a-zđ]\p{Nd}{0,2}\)|[IVX]+\.|[PCMTĐ](?:hần|HẦN|hương|HƯƠNG|ục|ỤC|iểu|IỂU|iều|IỀU))/u;

export function levelOf(text: string): Classified | undefined {
  if (!mayBeginLevel.test(text)) return undefined;
  const found = classify(text);
  return found.level === 'doan' ? undefined : found;
}

/** A sentence that a page break or a blank line cuts in two goes on in small letters; so may the items of a list, after short lines. */
function runsOnOverGap(place: Place): boolean {
  const { before, whole, text, line, filled, overGap, paragraph } = place;
  if (isTitleOfArticle(place)) return true;
  if (ended(before) || levelOf(whole) !== undefined || isTitleWord(before)) return false;
  if (furnitureLook(text) || furnitureLook(before) || isCapitals(paragraph)) return false;
  if (line.before === 'blank' && (place.isOfBlocks || !(overGap > full || place.isCut))) return false;
  const start = startOf(text);
  if (start === 'small') return !/^[a-zđ](?:\)|\s?\/\s+\p{Lu})/u.test(text);
  if (line.before === 'page') return (filled > full || asksForMore(before)) && start !== 'mark' && !isCapitals(text);
  return (start === 'digit' && asksForMore(before)) || (start === 'capital' && before.endsWith(',') && before.length > 60);
}

const titleLength = 160;

/** `Điều 1.` alone, and below it a short line that is no sentence and no level: the article's title. */
function isTitleOfArticle({ paragraph, whole, text, line }: Place): boolean {
  if (line.before !== 'blank' || !/^Điều\s+\d{1,3}[a-zđ]?\.$/u.test(paragraph)) return false;
  return startOf(text) === 'capital' && text.length <= titleLength && !ended(text) && levelOf(whole) === undefined && !furnitureLook(text);
}

function beginsLevel(place: Place, { level, number, words }: Classified): boolean {
  const { before, paragraph, filled, clause, isBracketOpen } = place;
  if (ended(before)) return !isUnfinishedNumber(paragraph);
  switch (level) {
    case 'gach':
      return !goesOnAfterDash(place, words);
    case 'cong':
      return !goesOnAfterPlus(place, words);
    case 'diem':
      return !/(?:^|\s)(?:điểm|khoản|và|hoặc|đến)$/iu.test(before) && !isBracketOpen();
    case 'khoan': {
      const value = Number.parseInt(number, 10);
      const expected = value === 1 || (value >= clause && value <= clause + 2);
      // "… của Luật số 41/2019/QH14 / 1. Sửa đổi": a number may end the words above the first clause, or above the next.
      const next = (value === 1 || value === clause + 1) && /^\p{Lu}/u.test(words) && paragraph.includes(' ');
      const goesOn = /^\p{Lu}/u.test(words) ? asksForNumber(before) : asksForMore(before);
      return !goesOn && (next || !/\d$/u.test(before)) && (expected || filled <= full);
    }
    case 'muc-la-ma':
      return !asksForMore(before) && !/^\p{Lu}$/u.test(lastWordOf(before));
    default:
      // "theo quy định tại khoản 2 / Điều 34." is a citation, though the next line looks like a heading.
      if (level === 'dieu' && /(?:khoản|điểm)\s+[\p{L}\d]{1,3}$/iu.test(before)) return false;
      return !asksForMore(before) && !(filled > full && words === '' && !isCapitals(before));
  }
}

/** `2021 / - 2025` and `kinh tế / - xã hội` are no lists. */
function goesOnAfterDash({ before, filled, isAfterPiece }: Place, words: string): boolean {
  const start = startOf(words);
  if (start === 'digit') return /\d$/u.test(before);
  if (belongTogether(lastWordOf(before), firstWordOf(words))) return true;
  if (start !== 'small') return /[,–—-]$/u.test(before) && filled > full;
  return filled > full || isAfterPiece || everTogether(lastWordOf(before), firstWordOf(words));
}

/** A sum goes on where the line had no room left; items of a list with `+` often end without a mark. */
function goesOnAfterPlus({ before, filled }: Place, words: string): boolean {
  const start = startOf(words);
  if (start === 'digit') return /\d$/u.test(before);
  return filled > full && (start === 'small' || /[,–—-]$/u.test(before));
}

/** `Số:` stands alone until its number is there. */
function isUnfinishedNumber(paragraph: string): boolean {
  return /^Số\s*:[\s\d/]*$/iu.test(paragraph);
}

function completes({ paragraph, before, text }: Place): boolean {
  if (isTitleWord(before) || isTitleWord(text)) return false;
  return !furnitureLook(paragraph) && asksForMore(before) && !isCapitals(text);
}

/** `Điều 1.`, `26.`, `a)` and `-` on a line of their own wait for their words; `Chương I` has its title below it. */
function isMarkerAlone(paragraph: string): boolean {
  if (paragraph.length > 12) return false;
  const level = levelOf(paragraph) ?? levelOf(`${paragraph} x`);
  if (level === undefined || (level.words !== '' && level.words !== 'x')) return false;
  return level.level !== 'phan' && level.level !== 'chuong' && level.level !== 'muc' && level.level !== 'tieu-muc';
}

function runsOn(place: Place): boolean {
  const { paragraph, before, text } = place;
  if (isUnfinishedNumber(paragraph)) return /^[\d/]/u.test(text);
  const start = startOf(text);
  if (ended(before)) return runsOnAfterMark(place, start);
  if (start === 'digit') return true;
  if (start === 'capital' && endsOwnSentence(before, text)) return true;
  if (isCapitals(text) || isCapitals(paragraph)) return capitalsRunOn(place);
  if (start !== 'capital' || !paragraph.includes(' ')) return true;
  if (asksForMore(before)) return true;
  return !(place.filled <= full && levelOf(paragraph)?.level === 'dieu' && beginsOwnSentence(before, text)) && capitalRunsOn(place);
}

const basis = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u;

/** Behind a full stop or a semicolon: a sentence within the paragraph, when the line had no room for its next word. */
function runsOnAfterMark(
  { before, text, filled, isWrapped, blankBetween, isPiece, isAfterPiece, isNarrowFirst, isHeading }: Place,
  start: string,
): boolean {
  if (start === 'mark') return true;
  if (isCapitals(text) && !isPiece) return false;
  if (blankBetween) return true;
  if (start === 'small') return isWrapped;
  if (/:["”]?$/u.test(before) || (basis.test(text) && before.endsWith(';'))) return false;
  return !isNarrowFirst && !isHeading && filled > (isPiece || isAfterPiece ? 0.68 : full);
}

/** A capital in the middle of a sentence: a name. */
function capitalRunsOn({ paragraph, before, text, whole, filled, blankBetween, isPiece, isAfterPiece }: Place): boolean {
  const [last, first] = [lastWordOf(before), firstWordOf(whole)];
  const level = levelOf(paragraph)?.level;
  if (blankBetween && level !== 'dieu' && (level !== undefined || paragraph.length > 30)) return true;
  if (belongTogether(last, first)) return true;
  if (/^Điều\s+\d/u.test(text) || /(?:^|\s)(?:điểm|khoản)\s\S+$/u.test(before)) return true;
  if (isPiece || isAfterPiece) return paragraph.length > 60 || everTogether(last, first);
  return filled > full && level !== 'dieu';
}

/** Titles in capitals over several lines, and lines of the head that must stay apart. */
function capitalsRunOn({ paragraph, before, text, filled, isPiece, isAfterPiece }: Place): boolean {
  const [above, below] = [isCapitals(paragraph), isCapitals(text)];
  if (!above) return below && (asksForMore(before) || filled > full || !/\p{Lu}{2}/u.test(text));
  if (!below) return startOf(text) === 'small' || (filled > full && asksForMore(before));
  if (startsFoot(before) || furnitureLook(before)) return false;
  if (filled > full || asksForMore(before) || isPiece || isAfterPiece) return true;
  const heading = levelOf(paragraph);
  if (heading !== undefined) return heading.words !== '' && everTogether(lastWordOf(before), firstWordOf(text));
  return !paragraph.includes(' ') && everTogether(before, firstWordOf(text));
}
