import type { Union } from './join-rules.ts';
import type { Token } from './token.ts';
import { syllableIndex } from './words/read-list.ts';

const counted = /^(?:điều|khoản|mục|chương|phần|quý)$/iu;

/**
 * Whether digits on neighbouring lines may be one number; surely only as a date of which one piece is a line of its own:
 * `ngày 1 / 6 / tháng`, `năm 20 / 20`. Two numbers read as one would change what the law says.
 */
export function mayBeNumber(union: Union, isSure: boolean): boolean {
  const { token, pieces, before, startsAlone, isTorn } = union;
  if (before === undefined) return false;
  switch (before.core.toLowerCase()) {
    case 'ngày':
      return isDay(token, 31) && (!isSure || (isFragment(union) && isWord(union.after, 'tháng')));
    case 'tháng':
      return isDay(token, 12) && (!isSure || (isFragment(union) && isWord(union.after, 'năm')));
    case 'năm':
      return /^(?:19|20)\d\d$/u.test(token.core) && (pieces[0]?.core.length ?? 4) < 4 && (!isSure || isFragment(union));
    case 'số':
      return !isSure && token.core.length <= 5;
    default:
      if (isSure || token.core.length > 3 || !isTorn()) return false;
      return counted.test(before.core) || (!startsAlone && before.kind === 'syllable');
  }
}

function isDay({ core }: Token, most: number): boolean {
  return core.length <= 2 && Number(core) >= 1 && Number(core) <= most;
}

const isWord = (token: Token | undefined, word: string) => token?.core.toLowerCase() === word;

/** Whether at every line end one side is a line of its own. */
function isFragment({ pieces, isAlone }: Union): boolean {
  return pieces.every((_piece, index) => index === 0 || isAlone(index - 1) || isAlone(index));
}

const signs = new Set(['QyĐ', 'TTr', 'TTg', 'CTr']);

/**
 * Whether pieces may be an official number or a date. Surely so where the line ends at a stroke or a dash (`1073 / /QĐ-UBND`),
 * or where the piece is a line of its own (`96/20 / 1 / 9/QH`).
 */
export function mayBeOfficial(union: Union, isSure: boolean): boolean {
  const { token, pieces } = union;
  if (!mayEndOfficial(pieces, token)) return false;
  if (!isSure) return true;
  const words = token.core.match(/\p{L}+/gu) ?? [];
  if (!/[-/]/u.test(token.core) || !words.every((word) => signs.has(word) || word === word.toUpperCase())) return false;
  return pieces.every((piece, index) => {
    const left = pieces[index - 1];
    if (left === undefined || /[-/]$/u.test(left.text) || !/^\d/u.test(piece.text)) return true;
    return union.isAlone(index - 1) || union.isAlone(index);
  });
}

/** Capitals below an official number belong to it only when it is not complete without them: `166/TTr- / CAT`. */
function mayEndOfficial(pieces: readonly Token[], token: Token): boolean {
  const [left, last] = [pieces.at(-2)?.core ?? '', pieces.at(-1)?.core ?? ''];
  if (!/^\p{L}+$/u.test(last) || last.length === 1 || /(?:^|[-/\d])\p{L}?$/u.test(left)) return true;
  return syllableIndex().has((/\p{L}+$/u.exec(token.core)?.[0] ?? '').toLowerCase());
}
