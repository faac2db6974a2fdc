import { canonical } from './canonical.ts';
import { decodeText } from './decode.ts';
import { joinLines } from './join.ts';
import type { ImportedMeta } from './imported-meta.ts';
import { splitGlued } from './split-glued.ts';
import type { ImportedLaw, SourceText } from './stages.ts';
import { stripFurniture } from './strip-furniture.ts';

/** `accept` names the OCR suggestions that a person has agreed to. */
export interface ImportOptions {
  readonly accept?: readonly string[];
}

/**
 * The import line: any official text in, canonical text with its tree out. Total: no input throws, nothing is refused or dropped.
 * Guarantee: white space aside, the words of the source without `removed` are the words of `text`, in order.
 */
export function importLaw(source: SourceText, options: ImportOptions = {}): ImportedLaw & { readonly meta: ImportedMeta } {
  const decoded = decodeText(source);
  const bare = stripFurniture(decoded);
  const apart = splitGlued(bare);
  const joined = joinLines(apart);

  return canonical(joined);
}
