import { isSyllable } from '../syllable.ts';

/**
 * The first form of TCVN 5712:1993 (VN1), as `iconv -t TCVN5712-1` writes it: the small letters of TCVN3, and every capital with a tone at a code
 * that other encodings keep for control characters. Written here as the byte in hexadecimal, then its letter.
 */
const capitals =
  '01Ú 02Ụ 04Ừ 05Ử 06Ữ 11Ứ 12Ự 13Ỳ 14Ỷ 15Ỹ 16Ý 17Ỵ 80À 81Ả 82Ã 83Á 84Ạ 85Ặ 86Ậ 87È 88Ẻ 89Ẽ 8aÉ 8bẸ 8cỆ 8dÌ 8eỈ 8fĨ ' +
  '90Í 91Ị 92Ò 93Ỏ 94Õ 95Ó 96Ọ 97Ộ 98Ờ 99Ở 9aỠ 9bỚ 9cỢ 9dÙ 9eỦ 9fŨ';
const others =
  'a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ afẰ b5à b6ả b7ã b8á b9ạ baẲ bbằ bcẳ bdẵ beắ bfẴ c0Ắ c1Ầ c2Ẩ c3Ẫ c4Ấ c5Ề ' +
  'c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ccè cdỂ ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ d9Ễ daẾ dbỒ dcĩ ddí deị dfò e0Ổ e1ỏ e2õ e3ó e4ọ e5ồ ' +
  'e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù f0Ỗ f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ ffỐ';
/** Tone marks of their own stand behind their vowel. */
const marks: readonly (readonly [number, string])[] = [
  [0xb0, '\u0300'],
  [0xb1, '\u0309'],
  [0xb2, '\u0303'],
  [0xb3, '\u0301'],
  [0xb4, '\u0323'],
];

const pairsOf = (pairs: string): (readonly [number, string])[] =>
  pairs.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]);
const capitalCodes: ReadonlySet<number> = new Set(pairsOf(capitals).map(([code]) => code));
const letters: ReadonlyMap<number, string> = new Map([...pairsOf(capitals), ...pairsOf(others), ...marks, [0xa0, '\u00a0']]);

/** One byte a letter, as TCVN5712-1. */
export function convertTcvn5712(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (const byte of bytes) pieces.push(letters.get(byte) ?? String.fromCharCode(byte));
  return pieces.join('').normalize('NFC');
}

const isWordByte = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte !== 0xa0 && letters.has(byte));

/** Every word with a capital of this encoding, as it would be read. */
function capitalWords(bytes: Uint8Array): string[] {
  const words: string[] = [];
  let from = 0;
  let hasCapital = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0x20;
    if (isWordByte(byte)) {
      hasCapital ||= capitalCodes.has(byte);
      continue;
    }
    if (hasCapital) words.push(convertTcvn5712(bytes.subarray(from, at)));
    from = at + 1;
    hasCapital = false;
  }
  return words;
}

/** A word in capitals, or with one at its head; a letter alone is as well a dash or a mark of windows-1252, and speaks against. */
function isWord(word: string): boolean {
  const isSet = word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
  return isSet && (word.length > 1 || word === 'Ở' || word === 'Ý') && isSyllable(word.toLowerCase());
}

const fewest = 3;

/**
 * Whether one-byte text is TCVN5712-1: its codes of capitals make Vietnamese words, nearly always. `perhaps` when they often do and often do not:
 * then nothing is converted.
 */
export function looksLikeTcvn5712(bytes: Uint8Array): 'surely' | 'perhaps' | 'no' {
  const words = capitalWords(bytes);
  const read = words.filter(isWord).length;
  if (read < fewest) return 'no';
  if (words.length - read <= words.length / 50) return 'surely';
  return read > words.length / 2 ? 'perhaps' : 'no';
}
