/** Letters of points (điểm), in the order of the law: no f, j, w, z, and đ is a letter of its own. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

const romans: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** @example toRoman(14) // 'XIV' */
export function toRoman(value: number): string {
  let left = value;
  let text = '';
  for (const [letters, worth] of romans) {
    for (; left >= worth; left -= worth) text += letters;
  }
  return text;
}

/**
 * The value of a Roman number in its usual spelling, up to 89; undefined for anything else.
 *
 * @example fromRoman('XIV') // 14
 * @example fromRoman('IIX') // undefined
 */
export function fromRoman(text: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [letters, worth] of romans) {
    for (; text.startsWith(letters, at); at += letters.length) value += worth;
  }
  return value > 0 && value < 90 && toRoman(value) === text ? value : undefined;
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/**
 * The ordinal that follows "thứ", for 1 to 99; a larger one stays in digits.
 *
 * @example ordinal(1) // 'nhất'
 * @example ordinal(24) // 'hai mươi tư'
 */
export function ordinal(value: number): string {
  if (value === 1) return 'nhất';
  if (value === 4) return 'tư';
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${digits[tens] ?? ''} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  if (tens > 1 && ones === 4) return `${head} tư`;
  return `${head} ${digits[ones] ?? ''}`;
}

/** @example fromOrdinal('hai') // 2 */
export function fromOrdinal(text: string): number | undefined {
  const wanted = text.normalize('NFC').toLowerCase();
  for (let value = 1; value <= 99; value += 1) if (ordinal(value) === wanted) return value;
  return undefined;
}

/**
 * The place of a number in its sequence: 3 for `3`, `III`, `c` and `thứ ba`; undefined where there is none (`6a`, `a1`).
 *
 * @example placeOf('đ') // 5
 */
export function placeOf(number: string): number | undefined {
  if (/^\d+$/u.test(number)) return Number(number);
  const letter = pointLetters.indexOf(number);
  if (letter >= 0) return letter + 1;
  const ordinalWord = /^thứ (.+)$/iu.exec(number)?.[1];
  return ordinalWord === undefined ? fromRoman(number) : fromOrdinal(ordinalWord);
}

/**
 * A number as it stands in an anchor: small letters, and đ as `dd`, never as d; the tiers of a number are parted by a hyphen.
 *
 * @example numberToken('đ') // 'dd'
 * @example numberToken('II') // 'ii'
 * @example numberToken('thứ nhất') // '1'
 * @example numberToken('30.3.NĐ.1.12a') // '30-3-ndd-1-12a'
 */
export function numberToken(number: string): string {
  const small = number.normalize('NFC').toLowerCase();
  if (small.startsWith('thứ ')) return String(placeOf(small) ?? small.replace(/\P{ASCII}|\s/gu, ''));
  return small.replaceAll('đ', 'dd').replaceAll('.', '-');
}
