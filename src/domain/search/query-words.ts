import { fold } from '../text/fold.ts';
import { normalize } from './normalize.ts';

/** A run of letters or of digits in a query, as typed and without accents, with the sign before it: '' where it is glued to the last one. */
export interface QueryWord {
  readonly typed: string;
  readonly bare: string;
  readonly before: string;
}

/**
 * Parts a query into letters and digits; what stands between them tells numbers of documents from amounts and dates.
 *
 * @example queryWords('NĐ231/2026').map(({ before, typed }) => before + typed) // [' nđ', '231', '/2026']
 */
export function queryWords(query: string): QueryWord[] {
  const text = normalize(query)
    .replaceAll('ð', 'đ')
    .replace(/(?<=\d) *%/gu, ' phần');
  let end = 0;
  return [...text.matchAll(/\d+|\p{L}+/gu)].map(({ 0: typed, index }) => {
    const gap = text.slice(end, index);
    const first = end === 0;
    end = index + typed.length;
    return { typed, bare: fold(typed), before: first || (gap !== '' && gap.trim() === '') ? ' ' : gap.trim().charAt(0).replace('–', '-') };
  });
}

/** Syllables of kinds, units and names without their accents; each is compared with many words. */
const bareForms = new Map<string, string>();

function bareForm(syllable: string): string {
  const known = bareForms.get(syllable) ?? fold(syllable);
  bareForms.set(syllable, known);
  return known;
}

/** Whether a word is this syllable: with its accents, or without any. */
export function isSyllable(word: QueryWord | undefined, syllable: string): boolean {
  return (
    word?.typed.length === syllable.length && (word.typed === syllable || (word.typed === word.bare && word.bare === bareForm(syllable)))
  );
}

/** How many words a phrase takes at this place; 0 when it does not stand there. */
export function phraseLength(words: readonly QueryWord[], at: number, phrase: readonly string[]): number {
  return phrase.every((syllable, step) => isSyllable(words[at + step], syllable)) ? phrase.length : 0;
}

export type Digits = QueryWord & { readonly typed: `${number}` };

export const isDigits = (word: QueryWord | undefined): word is Digits => word !== undefined && /^\d/u.test(word.typed);

export const isYear = (word: QueryWord | undefined): word is Digits => word !== undefined && /^(?:19|20)\d\d$/u.test(word.typed);

const units = ['năm', 'tháng', 'ngày', 'tuổi', 'tuần', 'giờ', 'phút', 'triệu', 'tr', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'lần', 'phần', 'k'];

/** Whether a number is an amount, an age or a time: "18 tuổi", "100 triệu", "2 năm"; "231 năm 2026" and "22 ngày 17/8" are none. */
export function isAmount(words: readonly QueryWord[], next: number): boolean {
  const [word, after] = [words[next], words[next + 1]];
  if (word === undefined || word.before.trim() !== '' || !units.some((unit) => isSyllable(word, unit))) return false;
  if (word.bare === 'nam') return !isYear(after);
  const counted = isDigits(after) || after?.bare === 'thu';
  return !(counted && ['ngay', 'lan', 'phan', 'k'].includes(word.bare));
}
