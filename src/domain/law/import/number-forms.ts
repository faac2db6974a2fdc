const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** @example toRoman(14) // 'XIV' */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
}

/**
 * Letters as Word and browsers count: a, b, c, d, e … z, then aa, bb. (They know no đ.)
 *
 * @example letterNumber(5) // 'e'
 */
export function letterNumber(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
