import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../src/domain/law/import/read-bytes.ts';

const sentence = 'Điều 1. Quyết định này có hiệu lực kể từ ngày ký; người được hưởng án treo, đặc xá.';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(letters.length * 2));
  for (let at = 0; at < letters.length; at += 1) view.setUint16(at * 2, letters.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Windows-1258 as old Windows wrote it: a letter, then its tone as a byte of its own. */
function windows1258(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte > 127; byte -= 1) bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  const pieces = [...text.normalize('NFC')].flatMap((letter) => {
    if (bytes.has(letter) || letter < '\u0080') return [letter];
    const tone = [...letter.normalize('NFD')].find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark)) ?? '';
    return [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone];
  });
  return Uint8Array.from(pieces.map((letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
}

const oneByte = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes of a text file become letters', () => {
  test.each([
    ['UTF-8', utf8(sentence), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${sentence}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(sentence, true, true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(sentence, false, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(sentence, true, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(sentence, false, false), 'utf-16be'],
    ['Windows-1258', windows1258(sentence), 'windows-1258'],
  ] as const)('%s', (_, bytes, encoding) => {
    const read = readBytes(bytes);
    expect(read?.encoding).toBe(encoding);
    expect(read?.text.replace(/^\ufeff/u, '').normalize('NFC')).toBe(sentence);
  });
});

describe('one byte a letter is left to the decode stage', () => {
  test.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. QuyÕt ®Þnh vÒ viÖc ban hµnh Quy chÕ phèi hîp; ng\u00adêi ®\u00adîc h\u00adëng'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Quyeát ñònh veà vieäc ban haønh Quy cheá phoái hôïp; ngöôøi ñöôïc'],
  ])('%s', (_, text) => {
    expect(readBytes(oneByte(text))).toEqual({ text, encoding: 'windows-1252' });
  });
});

test('a UTF-8 file that was cut off in a letter is UTF-8 with a broken place', () => {
  const bytes = utf8(sentence.repeat(3));
  const read = readBytes(bytes.slice(0, bytes.lastIndexOf(0xc3) + 1));
  expect(read?.encoding).toBe('utf-8-broken');
  expect(read?.text).toContain('\ufffd');
});

test.each([
  ['null bytes', Uint8Array.of(80, 75, 0, 4, 0, 0)],
  ['machine data', Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 251)],
  ['control characters', Uint8Array.from({ length: 100 }, (_, at) => (at % 5 === 0 ? 1 : 65))],
  ['four bytes of a program', Uint8Array.of(1, 2, 0, 4)],
])('%s are no text', (_, bytes) => {
  expect(readBytes(bytes)).toBeUndefined();
});
