import type { Message } from '../../message.ts';
import type { End } from './join-chain.ts';
import { doubtfulMessage, joinedLinesMessage, runOnMessage, tornMessage } from './join-messages.ts';
import { bracketLines } from './line-markers.ts';
import { type Habits, isCutParagraph, isDash } from './line-habits.ts';
import { beginsParagraph, levelOf } from './paragraph-ends.ts';
import { firstWordOf, lastWordOf, looksHeading } from './paragraph-looks.ts';
import type { BareText, SourceLine } from './stages.ts';

/** One line and what is known of it. */
interface Taken {
  readonly line: SourceLine;
  readonly text: string;
  /** What the line end before it was, inside a paragraph. */
  readonly end: End;
  /** The line with what a tear cut off its end, to see whether it begins a level. */
  readonly whole: string;
  /** The line after it, unless a tear or a blank line comes first. */
  readonly next: string;
  /** Whether its sentence goes on in the next line, and no tear is the reason. */
  readonly breaksOff: boolean;
  /** Whether the line is only a torn piece, whose own line ends say nothing of the width of lines. */
  readonly isPiece: boolean;
}

/** As much of a paragraph as decisions look at. */
const headLength = 160;
const visualLength = 300;

/** Takes line after line, and has the paragraphs and the messages at the end. */
export class Joiner {
  readonly lines: SourceLine[] = [];
  readonly messages: Message[] = [];
  readonly #file: string;
  readonly #habits: Habits;
  readonly #isOfBlocks: boolean;
  #first: SourceLine | undefined;
  #last: Taken | undefined;
  #pieces: string[] = [];
  #head = '';
  /** The line before as it was until tears cut it. */
  #visual = '';
  #isFirstLine = true;
  #clause = 0;
  #torn: string[] = [];
  #tornLine = 0;
  #joinedTo = 0;

  constructor({ file, format }: Pick<BareText, 'file' | 'format'>, habits: Habits) {
    this.#file = file;
    this.#isOfBlocks = format === 'html' || format === 'docx';
    this.#habits = habits;
  }

  take(taken: Taken): void {
    const last = this.#last;
    if (last === undefined || (taken.end !== 'tear' && this.#begins(taken, last))) {
      this.#begin(taken);
      if (last !== undefined && taken.end === 'doubtful') this.#doubt(taken, last);
    } else this.#goOn(taken, last);
    this.#last = taken;
  }

  finish(): void {
    this.#mend();
    const first = this.#first;
    if (first === undefined) return;
    const [only = ''] = this.#pieces;
    this.lines.push({ ...first, text: this.#pieces.length === 1 ? only : this.#pieces.join('') });
    if (this.#joinedTo > 0) this.messages.push(joinedLinesMessage(this.#file, first.line, this.#joinedTo));
  }

  #begins({ line, text, whole, next, breaksOff, isPiece }: Taken, last: Taken): boolean {
    const { width, dashWidth, blankBetween, gapWidth, cutsParagraphs } = this.#habits;
    const room = this.#isFirstLine && isDash(this.#head) ? dashWidth : width;
    return beginsParagraph({
      paragraph: this.#head,
      isBracketOpen: () => this.#isBracketOpen(),
      before: this.#visual,
      isAfterWhole: last.line.whole === true,
      line,
      text,
      whole,
      filled: last.text.length > room * 1.3 ? 0 : (this.#visual.length + 1 + firstWordOf(whole).length) / room,
      isWrapped: width !== Infinity,
      overGap: last.text.length / (gapWidth === Infinity ? width : Math.min(width, gapWidth)),
      isCut: cutsParagraphs && isCutParagraph(last.text, text),
      isOfBlocks: this.#isOfBlocks,
      blankBetween,
      isHeading: next !== '' && text.length < width * 0.7 && looksHeading(text, next),
      isNarrowFirst: breaksOff && dashWidth < width * 0.7 && text.length <= dashWidth * 1.1,
      isPiece,
      isAfterPiece: last.isPiece,
      clause: this.#clause,
    });
  }

  #begin(taken: Taken): void {
    this.finish();
    this.#first = taken.line;
    this.#pieces = [taken.text];
    this.#head = taken.text.slice(0, headLength);
    this.#visual = taken.text;
    this.#isFirstLine = true;
    this.#joinedTo = 0;
    const level = levelOf(taken.whole);
    if (level?.level === 'khoan') this.#clause = Number.parseInt(level.number, 10);
    else if (level !== undefined && level.level !== 'diem' && level.level !== 'gach' && level.level !== 'cong') this.#clause = 0;
  }

  #goOn(taken: Taken, last: Taken): void {
    const { text, end, line } = taken;
    const glue = end === 'tear' ? '' : ' ';
    if (end === 'tear') this.#tear(taken, last);
    else {
      this.#mend();
      if (end === 'doubtful') this.#doubt(taken, last);
      this.#joinedTo = line.line;
      if (line.before !== 'line') this.messages.push(runOnMessage(this.#file, line.line, line.before, last.text, text));
    }
    this.#pieces.push(glue + text);
    if (this.#head.length < headLength) this.#head = (this.#head + glue + text).slice(0, headLength);
    const isSameLine = end === 'tear' || taken.isPiece || last.isPiece;
    this.#visual = isSameLine ? (this.#visual + glue + text).slice(-visualLength) : text;
    if (!isSameLine) this.#isFirstLine = false;
  }

  #doubt({ line, text }: Taken, last: Taken): void {
    this.messages.push(doubtfulMessage(this.#file, line.line, lastWordOf(last.text), firstWordOf(text)));
  }

  #isBracketOpen(): boolean {
    for (const piece of this.#pieces.slice(-bracketLines).reverse()) {
      const [open, close] = [piece.lastIndexOf('('), piece.lastIndexOf(')')];
      if (open !== close) return open > close;
    }
    return false;
  }

  #tear(taken: Taken, last: Taken): void {
    // A line of several words ends one torn word and begins the next.
    if (last.text.includes(' ')) this.#mend();
    if (this.#torn.length === 0) {
      this.#torn = [lastWordOf(last.text)];
      this.#tornLine = last.line.line;
    }
    this.#torn.push(firstWordOf(taken.text));
  }

  /** A message for the word that was put together, once its last piece is there. */
  #mend(): void {
    if (this.#torn.length > 0) this.messages.push(tornMessage(this.#file, this.#tornLine, this.#torn));
    this.#torn = [];
  }
}
