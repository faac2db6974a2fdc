import { codePoint } from 'dingbat-to-unicode';
import { type LegacyEncoding, convertLegacy } from '../encodings/convert-legacy.ts';

/** Words of a paragraph that were written in one way. */
export interface Written {
  readonly text: string;
  readonly encoding: LegacyEncoding | undefined;
  readonly capitals: boolean;
}

/** The encoding that a font of the years before Unicode stands for: `.VnTime` TCVN3, `VNI-Times` VNI. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.?Vn[A-Z]/u.test(font)) return 'tcvn3';
  return /^VNI[- ]/iu.test(font) ? 'vni' : undefined;
}

/** `.VnTimeH` and its like have capitals in the places of small letters. */
export function isCapitalFont(font: string): boolean {
  return /^\.Vn\w+H$/u.test(font);
}

/**
 * The words in Unicode. Neighbours written in the same way are converted as one, since a letter may be cut between two runs;
 * words that are Unicode already stay, whatever their font says.
 */
export function toUnicode(pieces: readonly Written[]): { readonly text: string; readonly converted: ReadonlySet<LegacyEncoding> } {
  const converted = new Set<LegacyEncoding>();
  let text = '';
  for (const { text: words, encoding, capitals } of merged(pieces)) {
    const legacy = encoding !== undefined && !isUnicode(words) ? encoding : undefined;
    const read = legacy === undefined ? words : convertLegacy(words, legacy);
    if (legacy !== undefined && read !== words) converted.add(legacy);
    text += capitals ? read.toLocaleUpperCase('vi') : read;
  }
  return { text, converted };
}

function merged(pieces: readonly Written[]): Written[] {
  const found: Written[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.encoding === piece.encoding && last?.capitals === piece.capitals && last !== undefined)
      found[found.length - 1] = { ...piece, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

/** Letters that only Unicode Vietnamese has. */
function isUnicode(text: string): boolean {
  return /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]/u.test(text);
}

/** A sign of a picture font (Symbol, Wingdings) as a letter of Unicode; `undefined` when nobody knows it. */
export function signOf(font: string, code: number): string | undefined {
  return codePoint(font, code & 0xff)?.string;
}
