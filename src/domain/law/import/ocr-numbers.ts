import type { Suspect } from './ocr-suspect.ts';

const digitsOf = (text: string): string =>
  text
    .replace(/\s/gu, '')
    .replace(/[lIÏ|]/gu, '1')
    .replace(/[oO]/gu, '0');

/** `QHI14` is QH14: the 1 was read twice; `QHl5` and `QH1 5` are QH15. */
const assembly = (text: string): string => {
  const tail = text.replace(/\s/gu, '').slice(2);
  return `QH${/^[lI]\d\d$/u.test(tail) ? tail.slice(1) : digitsOf(tail)}`;
};

/** Pieces of a number with a space inside: one number if short enough, else the last piece, the first being part of the word before. */
function pieces(text: string): string {
  const whole = digitsOf(text);
  const [last = whole] = text.split(' ').slice(-1);
  return whole.length > 3 && /\s/u.test(text) ? digitsOf(last) : whole;
}

const official =
  /(?<![\p{L}\d/])((?:[\dlIÏ|][\dlIÏ|oO]{0,4} ?){1,2}) ?\/ ?([12lI](?: ?[\dlIoO]){3}) ?\/ ?(QH[lI]?\d? ?[\dlI]{1,2}|[A-ZĐ][\p{Lu}\p{Ll}\d-]*)(?![\p{L}\d])/gu;
const strict = /^\d{1,5}\/(?:19|20)\d\d\/[A-ZĐ]/u;
const unitBefore = /(?:[đĐ]iều|[kK]hoản|[mM]ục|[cC]hương|ngày|tháng) $/u;

function officialNumbers(text: string, take: (suspect: Suspect) => void): void {
  for (const match of text.matchAll(official)) {
    const [found, number = '', year = '', rest = ''] = match;
    if (number.includes(' ') && unitBefore.test(text.slice(0, match.index))) continue;
    const expected = `${pieces(number.trim())}/${digitsOf(year)}/${/^QH/u.test(rest) ? assembly(rest) : rest}`;
    if (expected !== found && strict.test(expected)) take({ from: match.index, to: match.index + found.length, expected, why: 'number' });
  }
}

interface Rule {
  readonly pattern: RegExp;
  readonly to: (found: string) => string;
  readonly why: Suspect['why'];
}

const inNumbers: readonly Rule[] = [
  // năm 201 7
  {
    pattern: /(?<=năm )(?:19|20)(?:\d \d|\d? \d\d?)(?![\d/])/gu,
    to: (found) => (digitsOf(found).length === 4 ? digitsOf(found) : found),
    why: 'number',
  },
  // 2O20, 20l7, l5/7
  { pattern: /(?<![\p{L}\d])(?:\d+[lIO]\d+|[lI]\d(?=\/\d))(?![\p{L}\d])/gu, to: digitsOf, why: 'number' },
];
const inSigns: readonly Rule[] = [
  { pattern: /(?<=(?:Chương|CHƯƠNG|Phần|PHẦN) )[\][|l](?=$|[\s.])/gu, to: () => 'I', why: 'number' },
  { pattern: /(?<=(?:[kK]hoản|[đĐ]iều) )[\][|l](?=$|[\s.,;])/gu, to: () => '1', why: 'number' },
  { pattern: /^[l|](?=\. \p{Lu})/gu, to: () => '1', why: 'number' },
  { pattern: /^[~≈¬](?= ?\p{L})/gu, to: () => '-', why: 'sign' },
];
const inAddresses: readonly Rule[] = [{ pattern: /\([0O](?=[a-z]+(?:\.[a-z]+)*\.vn)/gu, to: () => '@', why: 'sign' }];

/** What a line holds that makes the rules worth trying: most lines hold none of it. */
export interface Oddities {
  /** Digits beside spaces, or with letters that look like digits. */
  readonly numbers: boolean;
  /** An l alone, a bracket, a bar or a wave. */
  readonly signs: boolean;
}

/** Numbers and signs of a line that are surely not as they were printed. */
export function numberSuspects(text: string, { numbers, signs }: Oddities, take: (suspect: Suspect) => void): void {
  if (!numbers && !signs) return;
  const rules: Rule[] = [];
  if (numbers) {
    officialNumbers(text, take);
    rules.push(...inNumbers, ...inAddresses);
  }
  if (signs) rules.push(...inSigns);
  for (const { pattern, to, why } of rules) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const expected = to(found);
      if (expected !== found) take({ from: index, to: index + found.length, expected, why });
    }
  }
}
