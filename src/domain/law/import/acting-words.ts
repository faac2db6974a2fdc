import type { RelationType } from '../relation-types.ts';

/** What a document does to another, as its words say; `partial`: to some of its provisions. */
export interface Act {
  readonly type: Extract<RelationType, 'thay-the' | 'bai-bo' | 'sua-doi'>;
  readonly partial: boolean;
}

const verb = String.raw`(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ|h[uủ][ỷy]\s+bỏ)`;
const verbs = new RegExp(String.raw`(?<!\p{L})${verb}(?:\s*(?:,|và|hoặc|,\s*và)\s*${verb})*(?!\p{L})`, 'giu');
const longestLink = 240;

/** The act said between two places of a line, about what is cited at the second. */
export function actBefore(words: string, from: number, at: number): Act | undefined {
  const gap = words.slice(from, at);
  const run = [...gap.matchAll(verbs)].at(-1);
  if (run === undefined) return undefined;
  const place = from + run.index;
  const link = withoutQuotes(words.slice(place + run[0].length, at));
  if (!isActive(words.slice(clauseStart(words, place), place)) || !leadsOn(link)) return undefined;
  const inWords = isAboutWords(link);
  return { type: inWords ? 'sua-doi' : typeOf(run[0]), partial: inWords || touchesPart(link) };
}

/** "Bãi bỏ các văn bản sau đây:", "Các văn bản sau đây hết hiệu lực …:". */
export function actOfList(words: string): Act | undefined {
  if (!/:\s*$/u.test(words) || !/(?:sau đây|dưới đây|gồm|sau)\s*:?|sau đây/iu.test(words) || /như sau\s*:\s*$/iu.test(words))
    return undefined;
  if (/^(?:các|những)\s[^.;]*sau\s+đây[^.;]*(?:hết\s+hiệu\s+lực)/iu.test(words)) return { type: 'thay-the', partial: false };
  const told = words.replace(/:\s*$/u, ' ');
  return actBefore(told, 0, told.length);
}

const ended = /^[^.]*?(?:hết\s+hiệu\s+lực|(?:bị|được)\s+(?:bãi\s+bỏ|thay\s+thế))[^.]*\snày\s+có\s+hiệu\s+lực/u;
const endedSubject = /^(?:(?:toàn\s+bộ|các|những|nội\s+dung|quy\s+định|tại|của)\s+)*$/iu;

/** "Nghị định số … hết hiệu lực kể từ ngày Nghị định này có hiệu lực": what is cited is the subject of the sentence. */
export function actOfEnding(words: string, start: number, end: number): Act | undefined {
  const lead = words.slice(clauseStart(words, start), start);
  if (!endedSubject.test(lead) || !ended.test(words.slice(end))) return undefined;
  return { type: /^[^.]*?bị\s+bãi\s+bỏ/u.test(words.slice(end)) ? 'bai-bo' : 'thay-the', partial: touchesPart(lead) };
}

/** Whether a citation goes on with the act of the one before: "A, B và C". */
export function goesOn(gap: string): boolean {
  return /^\s*(?:[,;]|và|cùng|,\s*và|;\s*và)?\s*(?:toàn\s+bộ\s+|các\s+)?$/iu.test(gap);
}

/** Where the sentence or the item of a list begins. */
function clauseStart(words: string, at: number): number {
  let start = 0;
  for (const { index, 0: mark } of words.slice(0, at).matchAll(/[.;:]\s+(?:và\s+)?/gu)) start = index + mark.length;
  return start;
}

/** Says whether the text itself acts: it begins with the verb, or "Nghị định này" is the subject; not "để sửa đổi", "đã được sửa đổi". */
function isActive(subject: string): boolean {
  const said = subject.trim().replace(/,$/u, '');
  if (/(?:^|\s)(?:được|bị|đã|để|rà soát|đề nghị|kiến nghị|đề xuất|tham mưu|việc)$/iu.test(said)) return /^(?:về\s+)?việc$/iu.test(said);
  return (
    /^(?:nay|v\/v|về|và|(?:bộ )?luật|pháp lệnh|nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định)?$/iu.test(said) ||
    /(?:^|\s)này(?:\s+(?:sẽ|cũng|còn))?$/u.test(said) ||
    /(?:^|\s)này\s+có\s+hiệu\s+lực\s/u.test(`${said} `) ||
    /^ban\s+hành\s.*kèm\s+theo\s.*\snày\s/iu.test(`${said} `)
  );
}

const away = /(?<!\p{L})(?:(?<!kèm\s)theo|căn cứ|phù hợp|thực hiện|được|bị|để|nhằm|hướng dẫn)(?!\p{L})|[.:]/iu;

/** Says whether the words between verb and citation lead from one to the other: "một số điều của", "các quy định tại". */
function leadsOn(link: string): boolean {
  return link.length <= longestLink && !away.test(link) && (isAboutWords(link) || !/(?<!\p{L})bằng(?!\p{L})/u.test(link));
}

function isAboutWords(link: string): boolean {
  return /^\s*(?:một\s+số\s+|các\s+)?(?:cụm\s+)?từ(?:\s+ngữ)?(?!\p{L})/iu.test(link);
}

function touchesPart(link: string): boolean {
  return /(?<!\p{L})(?:một\s+số|phần|nội\s+dung|quy\s+định|điều|khoản|điểm|chương|mục|phụ\s+lục|mẫu|biểu\s+mẫu)(?!\p{L})/iu.test(link);
}

function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/gu, '');
}

function typeOf(run: string): Act['type'] {
  if (/sửa|bổ/iu.test(run.replace(/bãi\s+bỏ|h[uủ][ỷy]\s+bỏ/giu, ''))) return 'sua-doi';
  return /thay/iu.test(run) ? 'thay-the' : 'bai-bo';
}
