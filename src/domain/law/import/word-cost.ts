import { isLoan, type Token } from './token.ts';
import { type Known, pairIndex, syllableIndex } from './words/read-list.ts';

/** How little a reading is to be believed, as the negative logarithm of its probability. */
export const impossible = 40;
const broken = 24;

/**
 * What it costs to read `token` after `before`; a torn piece costs more than any word, a pair that official texts use costs little.
 */
export function wordCost(before: Token | undefined, token: Token): number {
  switch (token.kind) {
    case 'syllable':
    case 'known':
    case 'letter':
      return letterCost(before, token);
    case 'roman':
      return token.core.length === 1 ? 11 : 9;
    case 'capitals':
      return 13;
    case 'number':
      return numberCost(before, token.core);
    case 'compound':
      return isLoan(token) ? 14 : compoundCost(before, token.core);
    case 'mark':
      return markCost(token.text);
    case 'broken':
      return broken + token.core.length / 4;
  }
}

let total = 0;
let list: readonly Known[] = [];

function known(id: number): Known | undefined {
  if (total === 0) {
    pairIndex();
    list = [...syllableIndex().values()];
    for (const { contexts } of list) total += contexts;
  }
  return list[id];
}

/** Words that a letter of its own may follow; elsewhere it is rather a piece. */
const lettered = /^(?:điểm|tiết|nhóm|loại|hạng|mẫu|bảng|khối|lớp|vitamin)$/iu;

/** Smoothing: so many times the chance of a syllable after any other is added to what was counted. */
const strength = 30;

function letterCost(before: Token | undefined, token: Token): number {
  const own = known(token.id);
  if (own === undefined) return unknownCost(token);
  const anywhere = (own.contexts + 0.2) / total;
  const first = before === undefined || before.id < 0 || before.closes || token.opens ? undefined : known(before.id);
  const count = first === undefined ? 0 : pairIndex().count(first.id, own.id);
  const chance = first === undefined ? anywhere : (count + strength * anywhere) / (first.followed + strength);
  const isLetter = token.kind === 'letter' || /^[aeiou]$/u.test(token.core);
  const stranger = isLetter && before !== undefined && !lettered.test(before.core) ? 6 : 0;
  return Math.min(-Math.log(chance), 18) + stranger;
}

function unknownCost(token: Token): number {
  if (token.kind === 'letter') return /\p{Lu}/u.test(token.core) ? 14 : 19;
  return token.startsWithVowel ? 17 : 14.5;
}

function numberCost(before: Token | undefined, core: string): number {
  const value = Number(core);
  if (before === undefined || before.closes) return 7;
  switch (before.core.toLowerCase()) {
    case 'ngày':
      return value >= 1 && value <= 31 && core.length <= 2 ? 5 : 12;
    case 'tháng':
      return value >= 1 && value <= 12 && core.length <= 2 ? 5 : 12;
    case 'năm':
      return /^(?:19|20)\d\d$/u.test(core) ? 3 : 10;
    default:
      return before.kind === 'number' ? 12 : core.length > 4 ? 9 : 7;
  }
}

const official = /^\d{1,5}(?:\/(?:19|20)\d\d)?(?:[-/](?:[A-ZĐ][A-ZĐa-z]{0,7}|\d{2})){1,4}$/u;
const numberedBody =
  /^\d{1,5}(?:\/(?:19|20)\d\d)?(?:[-/][A-ZĐ][A-ZĐa-z]{0,7}){0,4}[-/](?:(?:UBTV)?QH\d{1,2}|(?:P[ACVXHK]|[ACVXHKP])\d{1,2})$/u;
const date = /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d$/u;

function compoundCost(before: Token | undefined, core: string): number {
  if (date.test(core)) return 6;
  if (numberedBody.test(core)) return 7;
  if (/[-/]QH$/u.test(core)) return 14;
  if (official.test(core)) return 8;
  if (/^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/u.test(core)) return 7;
  if (/^\d+(?:[.,]\d+)*%?$/u.test(core)) return 8;
  if (/^(?:QH\d{1,2}|P[ACVX]\d{1,2}|[ACVXHKP]\d{1,2})$/u.test(core)) return 9;
  if (before?.kind === 'number' && core.startsWith('/') && official.test(before.core + core)) return 8;
  if (/^[-/]|[-/]$/u.test(core)) return 20;
  if (/^[\p{L}\d]+(?:[-/.]\p{Lu}[\p{L}\d]*)+$/u.test(core)) return 13;
  return before?.kind === 'number' ? 20 : 17;
}

function markCost(text: string): number {
  if (/^[-–—+•*_=|]+$/u.test(text) || /^[…&%°]/u.test(text)) return 4;
  return 16;
}
