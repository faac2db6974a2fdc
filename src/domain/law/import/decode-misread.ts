/** Bytes 0x80–0x9F as windows-1252 reads them; the five it leaves open stay control characters. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const codes = new Map(Array.from(punctuation, (char, index) => [char, 0x80 + index]));

/** A control character as the punctuation of windows-1252 that its byte was: U+0093 is “. */
export const punctuationOf = (control: string): string => punctuation[control.charCodeAt(0) - 0x80] ?? control;

/** The first two bytes of a Vietnamese letter in UTF-8, read one by one. */
const misread = /á[º»]|Ä[‘\u0090ƒ‚¨©]|Æ[°¯¡\u00a0]|Ã[\u00a0-¿€-™]|Å[¨©]/u;

/** Strict, so that one byte that does not fit leaves the line as it was. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A line of UTF-8 that was read as windows-1252, read anew; undefined when it is not one.
 *
 * @example readUtf8('Cá»™ng hÃ²a') // 'Cộng hòa'
 */
export function readUtf8(text: string): string | undefined {
  if (!misread.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = codes.get(text.charAt(index)) ?? text.charCodeAt(index);
    if (code > 0xff) return undefined;
    bytes[index] = code;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
