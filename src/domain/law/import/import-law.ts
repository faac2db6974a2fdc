import { canonical } from './canonical.ts';
import { decodeText } from './decode.ts';
import type { ImportedMeta } from './imported-meta.ts';
import { joinLines } from './join.ts';
import { acceptSuspects } from './ocr-accept.ts';
import { ocrSuspects } from './ocr.ts';
import { splitGlued } from './split-glued.ts';
import type { ImportedLaw, JoinedText, SourceText } from './stages.ts';
import { stripFurniture } from './strip-furniture.ts';

/** `accept` names the OCR suggestions that a person has agreed to, each as `line:words`. */
export interface ImportOptions {
  readonly accept?: readonly string[];
}

/**
 * The import line: any official text in, canonical text with its tree out. Total: no input throws, nothing is refused or dropped.
 * Guarantee: white space aside, the words of the source without `removed` are the words of `text`, in order.
 *
 * decodeText     SourceText  → DecodedText   Unicode in NFC, whatever the file was written in
 * stripFurniture DecodedText → BareText      page numbers, running heads, site chrome: taken out and listed
 * splitGlued     BareText    → BareText      a heading glued to the end of a line stands alone
 * joinLines      BareText    → JoinedText    one paragraph to a line, torn syllables whole
 * suspectWords   JoinedText  → JoinedText    misread words told; changed only where a person said so
 * canonical      JoinedText  → ImportedLaw   text, tree, metadata
 */
export function importLaw(source: SourceText, { accept = [] }: ImportOptions = {}): ImportedLaw & { readonly meta: ImportedMeta } {
  return canonical(suspectWords(joinLines(splitGlued(stripFurniture(decodeText(source)))), accept));
}

function suspectWords(joined: JoinedText, accept: readonly string[]): JoinedText {
  const suspects = ocrSuspects(joined.lines, joined.file);
  const { lines, messages } = acceptSuspects(joined.lines, suspects, accept);
  return { ...joined, lines, messages: [...joined.messages, ...messages] };
}
