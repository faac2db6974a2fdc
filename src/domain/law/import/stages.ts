import type { Message } from '../../message.ts';
import type { Law } from '../model.ts';

/**
 * The values that travel along the line of import stages. Each stage takes the one before and gives the next, so that a wrong order does not compile:
 * SourceText → DecodedText → BareText → JoinedText → ImportedLaw.
 */

export type SourceFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/**
 * One line of the input. `line` counts from 1 in the file (in a docx, html or pdf: in the text the reader drew out of it);
 * `before` says what separates it from the line before: a line end, a blank line (or the border of a block), or a page break.
 * `whole` is set by a reader that knows the line to be a whole paragraph (a Word paragraph), so that it is never joined with another.
 */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
  readonly before: 'line' | 'blank' | 'page';
  readonly whole?: boolean;
  /** Set by a reader that knows that this line goes on with the paragraph of the line before (a source line end inside an HTML paragraph). */
  readonly continues?: boolean;
}

/** Words that are not official text and were taken out: exactly as they stood after decoding, with their line. */
export interface Removed {
  readonly line: number;
  readonly text: string;
  readonly ruleId: string;
  /** Where it stood, in words, when it stood on no line (the running head of all pages). */
  readonly where?: string;
}

/** What a reader draws out of a file: every character that a person would see, none added. */
export interface SourceText {
  readonly stage: 'source';
  readonly format: SourceFormat;
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly messages: readonly Message[];
  /** What the reader took out (marks of Markdown, menus of a web page, running heads of Word): the bare stage puts it before its own list. */
  readonly removed?: readonly Removed[];
}

/** Unicode in NFC, whatever the file was written in (TCVN3, VNI-Windows). */
export interface DecodedText extends Omit<SourceText, 'stage'> {
  readonly stage: 'decoded';
}

/** Without page furniture; everything taken out is listed. */
export interface BareText extends Omit<SourceText, 'stage'> {
  readonly stage: 'bare';
  readonly removed: readonly Removed[];
}

/** One paragraph to a line, torn syllables mended; each repair is a message. `line` is where the paragraph begins in the input. */
export interface JoinedText extends Omit<BareText, 'stage'> {
  readonly stage: 'joined';
}

/** The canonical text of an official document, what was found in it, and all messages of the way. */
export interface ImportedLaw extends Omit<BareText, 'stage' | 'lines'> {
  readonly stage: 'imported';
  /** One paragraph to a line, a blank line between; the body of content/van-ban/<id>.md. */
  readonly text: string;
  readonly law: Law;
}
