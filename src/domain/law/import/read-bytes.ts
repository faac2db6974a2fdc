import { convertTcvn5712, looksLikeTcvn5712 } from './encodings/tcvn5712.ts';

/**
 * How the bytes of a text file were read. `windows-1252` stands for "one byte a letter": TCVN3 and VNI files, which the decode stage converts;
 * `one-byte-doubted` is read like it, but may be TCVN5712-1.
 */
export type ByteEncoding =
  'utf-8' | 'utf-8-broken' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn5712-1' | 'one-byte-doubted' | 'windows-1252';

export interface ReadBytes {
  readonly text: string;
  readonly encoding: ByteEncoding;
}

/**
 * Turns the bytes of a text file into letters: by the byte order mark, else as UTF-8, else by what the bytes look like.
 * `undefined` when they are no text at all (null bytes, machine data).
 *
 * @example readBytes(new TextEncoder().encode('Điều 1.')) // { text: 'Điều 1.', encoding: 'utf-8' }
 */
export function readBytes(bytes: Uint8Array): ReadBytes | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return isMachineData(text) ? undefined : { text, encoding: wide };
  }
  if (isBinary(bytes)) return undefined;
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' };
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyUtf8(loose)) return { text: loose, encoding: 'utf-8-broken' };
  const tcvn = looksLikeTcvn5712(bytes);
  if (tcvn === 'surely') return { text: convertTcvn5712(bytes), encoding: 'tcvn5712-1' };
  if (tcvn === 'perhaps') return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'one-byte-doubted' };
  const encoding = looksLike1258(bytes) ? 'windows-1258' : 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by where the null bytes of spaces and plain letters stand. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length - (bytes.length % 2), 8192);
  if (end < 4 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = end / 2;
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}

/** As much of a file as shows whether it is text; null bytes are looked for in all of it. */
const enough = 65_536;

/** Bytes of a program read as UTF-16 give control characters and letters of nobody. */
function isMachineData(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\t\n\f\r]|\p{Co}|\p{Cn}|\ufffd/gu)?.length ?? 0;
  return odd > text.length / 50;
}

/** Null bytes, or more than one control character in fifty: no text has these. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const length = Math.min(bytes.length, enough);
  let control = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1;
  }
  return control > 2 && control > length / 50;
}

/** A few broken bytes in a UTF-8 file (cut off at its end, say) are no other encoding. */
function isMostlyUtf8(text: string): boolean {
  let lost = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code > 0x7f) letters += 1;
  }
  return letters > lost * 10;
}

/** Windows-1258 writes tone marks as bytes of their own, each after a vowel: `e` + F2 is ẹ with a dot below. */
const toneBytes: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const vowelBytes: ReadonlySet<number> = new Set([...'aeiouyAEIOUYâÂêÊôÔ', ...'ãÃõÕýÝ'].map((letter) => letter.charCodeAt(0)));

function looksLike1258(bytes: Uint8Array): boolean {
  let high = 0;
  let tones = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0xc0) continue;
    high += 1;
    if (!toneBytes.has(byte)) continue;
    if (vowelBytes.has(bytes[at - 1] ?? 0)) tones += 1;
    else stray += 1;
  }
  return tones > stray * 4 && tones > high / 8;
}
