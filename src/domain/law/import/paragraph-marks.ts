import { asksForMore, asksForNumber, ended, startOf } from './paragraph-looks.ts';

/** What is asked of the place where a line begins. */
interface Beginning {
  readonly before: string;
  /** The line, whole where a tear cut it. */
  readonly whole: string;
  readonly isBracketOpen: () => boolean;
}

const numbered = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?:\s?[/)]|\s?[-–])\s+(\p{Lu}\p{L}*,?)(?=\s|$)/u;
/** The look at the first letters that spares most lines the two patterns. */
const mayBegin = /^(?:[*[☐☑☒\d]|[a-zđIVX][IVX]{0,4}\s?[/)–-])/u;
const bullet = /^(?:\*\s+\p{L}|\[[ xX]?\]\s|[☐☑☒]\s?)/u;

/**
 * Whether a line begins with a mark that is none of the levels of a law, and that local plans and forms part their paragraphs by:
 * `I/ MỤC ĐÍCH`, `1) Tuyên truyền`, `4- Tổ chức`, `* Ghi chú`, `[ ] Đồng ý`.
 * `isFilled` says whether the line before had no room for another word.
 *
 * @example beginsWithOwnMark({ before: 'II/ NỘI DUNG', whole: '1) Tuyên truyền sâu rộng', … }, false) // true
 */
export function beginsWithOwnMark({ before, whole, isBracketOpen }: Beginning, isFilled: boolean): boolean {
  if (!mayBegin.test(whole)) return false;
  if (bullet.test(whole)) return whole.startsWith('[') || ended(before) || !isFilled || startOf(whole.slice(1).trim()) === 'capital';
  const word = numbered.exec(whole)?.[1];
  if (word === undefined || isBracketOpen()) return false;
  if (ended(before)) return true;
  if (/^\d/u.test(whole) ? asksForNumber(before) : asksForMore(before)) return false;
  if (/(?:^|\s)(?:điểm|khoản|tiết|và|hoặc|đến|số|ngày)$/iu.test(before)) return false;
  const isSmallWord = /\p{Ll}/u.test(word);
  // "số 12 / 3/ QĐ" and "từ 5 / 10 - Tháng" are no numbered items, "KẾ HOẠCH NĂM 2020 / 1/ Mục đích" has one.
  if (/\d$/u.test(before) && !(isSmallWord && /^\S{1,3}[/)]/u.test(whole))) return false;
  return !isFilled || (isSmallWord && /^\S{1,8}[/)]/u.test(whole));
}
