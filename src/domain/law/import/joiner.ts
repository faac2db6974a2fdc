import type { Message } from '../../message.ts';
import type { End } from './join-chain.ts';
import { doubtfulMessage, joinedLinesMessage, runOnMessage, tornMessage } from './join-messages.ts';
import { isFull } from './line-width.ts';
import { beginsParagraph, levelOf } from './paragraph-ends.ts';
import { firstWordOf, lastWordOf } from './paragraph-looks.ts';
import type { SourceLine } from './stages.ts';

/** One line and what is known of it. */
interface Taken {
  readonly line: SourceLine;
  readonly text: string;
  /** What the line end before it was, inside a paragraph. */
  readonly end: End;
  /** The line with what a tear cut off its end, to see whether it begins a level. */
  readonly whole: string;
  /** Whether the line is only a torn piece, whose own line ends say nothing of the width of lines. */
  readonly isPiece: boolean;
}

/** As much of a paragraph as decisions look at. */
const headLength = 160;

/** Takes line after line, and has the paragraphs and the messages at the end. */
export class Joiner {
  readonly lines: SourceLine[] = [];
  readonly messages: Message[] = [];
  readonly #file: string;
  readonly #width: number;
  #first: SourceLine | undefined;
  #last: Taken | undefined;
  #pieces: string[] = [];
  #head = '';
  #isBracketOpen = false;
  /** How long the line before was before tears cut it. */
  #run = 0;
  #clause = 0;
  #torn: string[] = [];
  #tornLine = 0;
  #joinedTo = 0;

  constructor(file: string, width: number) {
    this.#file = file;
    this.#width = width;
  }

  take(taken: Taken): void {
    const last = this.#last;
    if (last === undefined || (taken.end !== 'tear' && this.#begins(taken, last))) this.#begin(taken);
    else this.#goOn(taken, last);
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

  #begins({ line, text, whole }: Taken, last: Taken): boolean {
    return beginsParagraph({
      paragraph: this.#head,
      isBracketOpen: this.#isBracketOpen,
      before: last.text,
      isAfterWhole: last.line.whole === true,
      line,
      text,
      whole,
      full: isFull(this.#run, firstWordOf(whole).length, this.#width),
      clause: this.#clause,
    });
  }

  #begin(taken: Taken): void {
    this.finish();
    this.#first = taken.line;
    this.#pieces = [taken.text];
    this.#head = taken.text.slice(0, headLength);
    this.#run = taken.text.length;
    this.#joinedTo = 0;
    this.#isBracketOpen = false;
    this.#countBrackets(taken.text);
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
      if (end === 'doubtful') this.messages.push(doubtfulMessage(this.#file, line.line, lastWordOf(last.text), firstWordOf(text)));
      this.#joinedTo = line.line;
      if (line.before !== 'line') this.messages.push(runOnMessage(this.#file, line.line, line.before, last.text, text));
    }
    this.#pieces.push(glue + text);
    if (this.#head.length < headLength) this.#head = (this.#head + glue + text).slice(0, headLength);
    this.#run = end === 'tear' || taken.isPiece || last.isPiece ? this.#run + glue.length + text.length : text.length;
    this.#countBrackets(text);
  }

  #countBrackets(text: string): void {
    const [open, close] = [text.lastIndexOf('('), text.lastIndexOf(')')];
    if (open !== close) this.#isBracketOpen = open > close;
  }

  #tear(taken: Taken, last: Taken): void {
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
