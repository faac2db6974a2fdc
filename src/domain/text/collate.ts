/** The Vietnamese alphabet of dictionaries; f, j, w and z stand for foreign words. */
export const alphabet = [...'AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ'] as const;

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Orders as Vietnamese dictionaries do: a, ă, â … d, đ, e, ê; numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * The letter under which a title stands in an A–Z list; tones do not count, đ and ư do. Numbers and signs stand under `#`.
 *
 * @example firstLetter('Ủy thác') // 'U'
 * @example firstLetter('đặc xá') // 'Đ'
 */
export function firstLetter(title: string): string {
  const first = title.normalize('NFC').match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
  const letter = first.toLocaleUpperCase('vi').normalize('NFD').replace(tones, '').normalize('NFC');
  return alphabet.includes(letter) ? letter : '#';
}
