import { fromRoman } from '../numbering.ts';
import { mayBeNumber, mayBeOfficial } from './join-numbers.ts';
import { isLoan, readToken, type Token } from './token.ts';
import { wordCost } from './word-cost.ts';
import { pairIndex } from './words/read-list.ts';

/** Pieces on neighbouring lines that may be one word, and what stands around them. */
export interface Union {
  /** The word they would be. */
  readonly token: Token;
  readonly pieces: readonly Token[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Whether a piece is a line of its own. */
  readonly isAlone: (index: number) => boolean;
  /** Whether the first line of the chain holds one piece alone. */
  readonly startsAlone: boolean;
  readonly isTorn: () => boolean;
  readonly isSeen: (word: string) => boolean;
}

/**
 * Whether pieces may make up this word at all (the cost then says whether they do); `isSure` asks whether nothing else could be meant.
 */
export function mayBe(union: Union, isSure: boolean): boolean {
  const { token, pieces, before } = union;
  if (pieces[0]?.kind === 'mark') return pieces.length === 2;
  if (pieces.at(-1)?.kind === 'mark')
    return pieces.length === 2 || mayBe({ ...union, token: readToken(token.core), pieces: pieces.slice(0, -1) }, isSure);
  switch (token.kind) {
    case 'syllable':
    case 'known':
      return !isSure || isSurelyWord(union);
    case 'capitals':
      return isSure ? isSurelyShortForm(union) : mayBeShortForm(pieces, before) || isTaughtBy(union);
    case 'broken':
      return /^[a-z]+$/iu.test(token.core) && token.core.length > 4 && isTaughtBy(union);
    case 'number':
      return mayBeNumber(union, isSure);
    case 'roman':
      return isOrdered(before) && fromRoman(token.core) !== undefined && !(isSure && pieces.at(-1)?.text.endsWith('.') === true);
    case 'compound':
      if (/[\d/]/u.test(token.core)) return wordCost(before, token) < 13 && mayBeOfficial(union, isSure);
      return isLoan(token) && (!pieces.some(({ core }) => /^-|-$/u.test(core)) || isTaughtBy(union));
    default:
      return false;
  }
}

/** Whether a piece is a word by itself, so that a space may stand at the line end. */
export function isWordAlone({ kind, core }: Token): boolean {
  return kind === 'syllable' && (core.length > 1 || /[yýởồ]/iu.test(core));
}

/** Words of every day that official texts of the list do not use, and that begin as the rest of a torn word may. */
const everyday = new Set(
  'ai em ấy ơi ạ ừ ôm ốm ồn ào ảo ẩm ấm âm ẵm ép êm eo oan oán oai óc ốc ớt ơn ùa úp út uốn ưa ưng ướt yếm ì im ỉu áo ách ác'.split(' '),
);
const isWord = (token: Token) => isWordAlone(token) && (token.id >= 0 || everyday.has(token.core.toLowerCase()));
const isCapital = ({ core }: Token) => /^\p{Lu}$/u.test(core);

/** Words before the name of a person, often one letter: `Nguyễn Thị B / ở xã X`, `bị cáo H / uống rượu`. */
const persons = new Set('ông bà anh chị em cô chú bác cháu thị văn cáo can tên họ nguyễn trần lê phạm vợ chồng con'.split(' '));
/** Words before a letter that names one of several: `điểm b / an hành`, `Phụ lục A / i`. */
const pointed = new Set(['điểm', 'tiết']);
const lettered = new Set('điểm tiết nhóm loại hạng mẫu bảng khối lớp vitamin lục phần hình'.split(' '));
const units = new Set('m g l h đ ha kg km cm mm tr'.split(' '));

/** Pieces of which none could stand there by itself; otherwise words that official texts use together must speak for the one word. */
function isSurelyWord(union: Union): boolean {
  const { token, pieces, before } = union;
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return false;
  if (pieces.every(isWord)) return token.id >= 0 && union.isTorn() && isBorneOut(union);
  const isOwn = isWord(second) || /^[a-zđ]$/iu.test(second.core);
  if (namesOne(first, before) && (isOwn || token.id < 0)) return false;
  if (before?.kind === 'number' && units.has(first.core) && isOwn) return false;
  if (!isWord(second) && !(isCapital(first) && isCapital(second))) return true;
  const isName = before !== undefined && persons.has(before.core.toLowerCase());
  if (isName && /^\p{Lu}/u.test(first.core) && !isWord(first)) return false;
  if (isInTitle(union)) return true;
  return !isCapital(first) || (union.isTorn() && isBorneOut(union));
}

/** Whether a letter names one of several: `điểm b`, `loại B`, and `điểm a, b` whose letter before is a point too. */
function namesOne({ core }: Token, before: Token | undefined): boolean {
  if (before === undefined || core.length > 1) return false;
  const word = before.core.toLowerCase();
  return (isSmall(core) ? pointed : lettered).has(word) || (/^[a-zđ],$/u.test(before.text) && isSmall(core));
}

/** `ỦY B / AN`: capitals on both sides, in words that belong together. */
function isInTitle({ token, pieces, before }: Union): boolean {
  return (
    [before, ...pieces].every((part) => part !== undefined && !isSmall(part.core)) &&
    before !== undefined &&
    before.core.length > 1 &&
    isPair(before, token)
  );
}

const isSmall = (text: string) => text !== text.toUpperCase();

/** Whether official texts use the word with its neighbours; behind a capital letter that may be a name, with both. */
function isBorneOut({ token, pieces, before, after }: Union): boolean {
  const [left, right] = [isPair(before, token), isPair(token, after)];
  if (pieces[0] === undefined || before === undefined || !isCapital(pieces[0]) || !/^\p{Lu}\p{Ll}/u.test(before.core)) return left || right;
  return left && (right || pairIndex().capital(before.id, token.id));
}

function isPair(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || left.id < 0 || right.id < 0 || left.closes || right.opens) return false;
  return pairIndex().count(left.id, right.id) > 0;
}

/** Only a torn text is searched for whole words: in any other this would cost more than all else. */
function isTaughtBy({ isTorn, isSeen, token }: Union): boolean {
  return isTorn() && isSeen(token.core);
}

/** Capitals of which one was cut off: `BC / Đ`. */
function mayBeShortForm(pieces: readonly Token[], before: Token | undefined): boolean {
  if (pieces[0]?.kind === 'roman' && isOrdered(before)) return false;
  return pieces.some(({ core }) => core.length === 1) && (pieces.length === 2 || pieces.at(-1)?.core.length === 1);
}

/** A letter on a line of its own beside two or three capitals, too few for most short forms; `UBND / X` are two. */
function isSurelyShortForm(union: Union): boolean {
  const { pieces, before } = union;
  if (isTaughtBy(union)) return true;
  if (!mayBeShortForm(pieces, before) || (before !== undefined && lettered.has(before.core.toLowerCase()))) return false;
  if (pieces[0]?.core.length === 1) {
    const startsItem = before === undefined || before.kind === 'mark' || before.closes;
    const rest = pieces[1]?.core ?? '';
    return pieces.length <= 3 && rest.length > 1 && union.isTorn() && (startsItem || (isSmall(before.core) && !union.isSeen(rest)));
  }
  const isOpen = (token: Token) =>
    (token.core.length === 2 || token.core.length === 3) && token.kind === 'capitals' && !union.isSeen(token.core);
  return pieces.some(isOpen) && pieces.every((piece, index) => isOpen(piece) || (piece.core.length === 1 && union.isAlone(index)));
}

const ordered = /^(?:khóa|khoá|chương|phần|mục|quý|loại|thứ|cấp|hạng)$/iu;
const isOrdered = (before: Token | undefined) => before !== undefined && ordered.test(before.core);
