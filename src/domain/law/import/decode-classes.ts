/** What a character may mean for decoding, as bits, so that a line is judged by one pass over its codes. */
export const unicodeOnly = 1; // Vietnamese letters no legacy encoding shows: ă, đ, ơ, ạ …
export const latinLetter = 2; // letters of windows-1252 that Vietnamese in Unicode has too: à, é, ô …
export const latinOther = 4; // the rest of windows-1252 above 127: ß, ·, ñ, ¸ …
export const irregular = 8; // anything that may need mending: combining marks, invisible, look-alike, lost

const classes = new Uint8Array(0x10000).fill(irregular);

function set(text: string, bits: number): void {
  for (const char of text) classes[char.charCodeAt(0)] = bits;
}

for (let code = 0x20; code < 0x7f; code += 1) classes[code] = 0;
classes[0x09] = 0;
for (let code = 0xa1; code <= 0xff; code += 1) classes[code] = latinOther;
set('àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ', latinLetter);
for (let code = 0x1ea0; code <= 0x1ef9; code += 1) classes[code] = unicodeOnly;
set('ăĂđĐĩĨũŨơƠưƯ', unicodeOnly);
set('–—‘’“”•…€†‡‰‹›™−→≤≥≠×÷°±²³½¼¾§«»©®·', 0);
// These stand in clean text too, but speak for an old encoding when letters touch them; the soft hyphen is mended.
set('§«»©®·°±²³½¼¾×÷', latinOther);
set('Ððƒ', irregular | latinOther);
set('\u00ad', irregular | latinOther);
set('\u00a0', irregular);

/** All bits of the characters of a line; a loop over a table, since a compiled class of so many ranges is slower. */
export function bitsOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= classes[text.charCodeAt(index)] ?? irregular;
  return bits;
}
