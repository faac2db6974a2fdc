import { bitsOf, irregular, latinOther } from './decode-classes.ts';
import { findLegacy } from './decode-legacy.ts';
import { looseD, mendLine, writesEthForD } from './decode-mend.ts';
import { readUtf8 } from './decode-misread.ts';
import { tally, tallyMessages, type Tallies } from './decode-tally.ts';
import { convertTcvn3 } from './encodings/tcvn3.ts';
import { convertVni } from './encodings/vni.ts';
import type { LegacyEncoding } from './encodings/convert-legacy.ts';
import type { DecodedText, SourceLine, SourceText } from './stages.ts';
import { isSyllable } from './syllable.ts';

/** Letters of ư that a converted text of some length must have. */
const longEnough = 400;

/** A numbered paragraph begins with a capital; one with a mark has no code in TCVN3, and stands as a small letter. */
const lostCapital = /^\s*(?:\d+[.)]|[a-zđ]\)|Điều \d+\.)\s+[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;

function convertLine(text: string, line: number, encoding: LegacyEncoding, tallies: Tallies): string {
  if (encoding === 'vni') {
    const converted = convertVni(text);
    tally(tallies, 'encoding-vni', line, text, converted);
    return converted;
  }
  const { text: converted, raised, hyphens } = convertTcvn3(text, isSyllable);
  tally(tallies, 'encoding-tcvn3', line, text, converted);
  if (lostCapital.test(converted)) tally(tallies, 'capital-may-be-lost', line, converted);
  if (raised > 0) tally(tallies, 'capitals-raised', line, text, converted, raised);
  if (hyphens > 0) tally(tallies, 'hyphen-as-letter', line, text, converted, hyphens);
  return converted;
}

/** TCVN3 whose soft hyphens were stripped somewhere on the way has no ư left, and "người" stands as "ngời". */
function lostLetters(texts: readonly string[], firstLine: number, tallies: Tallies): void {
  const joined = texts.join('\n');
  if (joined.length >= longEnough && !/[ưừứửữự]/iu.test(joined.replace(/[ừứửữự]/giu, '')) && /[ơờớởỡợ]/u.test(joined)) {
    tally(tallies, 'letter-may-be-lost', firstLine, '');
  }
}

interface Reading {
  readonly texts: readonly string[];
  /** Classes of the characters of each line. */
  readonly bits: Uint8Array;
}

/** UTF-8 misread as windows-1252 is read anew first: it would look like an old encoding. */
function readAnew(lines: readonly SourceLine[], tallies: Tallies): Reading {
  const bits = new Uint8Array(lines.length);
  const texts = lines.map(({ text, line }, index) => {
    const flags = bitsOf(text);
    bits[index] = flags;
    const anew = (flags & latinOther) === 0 ? undefined : readUtf8(text);
    if (anew === undefined) return text;
    bits[index] = bitsOf(anew);
    tally(tallies, 'encoding-utf8-misread', line, text, anew);
    return anew;
  });
  return { texts, bits };
}

/**
 * The text in Unicode NFC, whatever it was written in; every decision is a message with the first lines as evidence.
 * Clean lines pass as they are, the same objects.
 */
export function decodeText(source: SourceText): DecodedText {
  const tallies: Tallies = new Map();
  const { texts, bits } = readAnew(source.lines, tallies);
  const { encodings, left } = findLegacy(texts, bits);
  const inDoubt = new Set(left);
  const odd = texts.some((text, index) => ((bits[index] ?? 0) & irregular) !== 0 && looseD.test(text));
  const ethIsD = odd && writesEthForD(texts);
  const fromTcvn3: string[] = [];
  let firstTcvn3 = 0;
  const lines = source.lines.map((line, index): SourceLine => {
    let text = texts[index] ?? line.text;
    const encoding = encodings.get(index);
    if (encoding !== undefined) text = convertLine(text, line.line, encoding, tallies);
    if (encoding === 'tcvn3') {
      firstTcvn3 ||= line.line;
      fromTcvn3.push(text);
    }
    if (inDoubt.has(index)) {
      tally(tallies, 'legacy-left', line.line, text);
      text = text.normalize('NFC');
    } else if (((bits[index] ?? 0) & irregular) !== 0) text = mendLine(text, line.line, tallies, ethIsD);
    return text === line.text ? line : { ...line, text };
  });
  lostLetters(fromTcvn3, firstTcvn3, tallies);
  return { ...source, stage: 'decoded', lines, messages: [...source.messages, ...tallyMessages(tallies, source.file)] };
}
