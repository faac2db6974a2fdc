import { fromRoman } from '../numbering.ts';
import { foreignEnd } from './countries.ts';
import { readWhen } from './date.ts';
import { readIssuer } from './issuer.ts';
import type { DocumentName } from './model.ts';
import { before, matchAt } from './reading.ts';

const draft = /(?<!\p{L})dự\s+(?:án|thảo)\s+(?:các\s+)?$/iu;
const passed =
  /\s*(?:[,(]\s*)?(?:(?:đã|vừa)\s+)?(?:(?:được|do|của)\s+)?(?:Quốc\s+hội(?:\s[^.;()\n]{0,90}?)?\s+)?(?:đã\s+)?(?:thông\s+qua|ban\s+hành|ra\s+đời)(?:\s+tại\s[^.;()\n]{0,60}?)?(?:\s+vào)?(?=,?\s+(?:ngày|tháng|năm)\s)/uy;
const effective = /\s*(?:[,(]\s*)?(?:(?:đã|bắt\s+đầu)\s+)?có\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ/uy;
const term =
  /\s*(?:[,(]\s*)?(?:(?:đã|vừa)\s+)?(?:được|do|của)\s+Quốc\s+hội(?:\s[^.;()\n]{0,60}?)?\s+(?:khóa|khoá)\s+([IVX]{1,6})(?!\p{L})/uy;
const present = /\s+hiện\s+hành(?!\p{L})/uy;
const former =
  /\s+(?:\(\s*)?(?:trước\s+(?:đây|kia)|cũ)(?!\p{L})|\s*(?:[,(]\s*)?(?:(?:nay|hiện)\s+(?:đã\s+)?|đã\s+)(?:hết\s+hiệu\s+lực|bị\s+(?:thay\s+thế|bãi\s+bỏ))(?!\p{L})/uy;

/** "Nghị định … quy định chi tiết một số điều của Luật … ban hành ngày …": the day may be that of the decree. */
const aboutLaw = /(?:chi\s+tiết|hướng\s+dẫn|thi\s+hành|một\s+số\s+điều)[^.;()]{0,40}$/iu;

interface Told extends Pick<DocumentName, 'year' | 'day' | 'passedBy' | 'effective' | 'term' | 'unsure'> {
  /** Where these words end. */
  readonly end: number;
}

/**
 * What the words around the name of a law tell of its version, beside a year right after it: when it was passed or took effect, or that it
 * is a draft, a former law, another country's. `at`: the end of the name; `end`: that of its year.
 */
export function readToldVersion(text: string, start: number, at: number, end: number, year: string | undefined): Told {
  const country = foreignEnd(text, at) ?? foreignEnd(text, end);
  if (country !== undefined) return { unsure: 'country', end: Math.max(end, country) };
  if (draft.test(before(text, start, 20))) return { unsure: 'draft', end };
  if (year !== undefined) return { end };
  return readPassed(text, start, end) ?? readEffective(text, end) ?? readTerm(text, end) ?? readFormer(text, end);
}

/** The day of a decree that is told after the law it is about is no day of the law, but the law was passed by then. */
function readPassed(text: string, start: number, at: number): Told | undefined {
  const match = matchAt(passed, text, at);
  const when = match === null ? undefined : readWhen(text, at + match[0].length);
  if (when === undefined || /của\s+(?!Quốc|QUỐC)/u.test(readIssuerWords(text, when.end))) return undefined;
  const { day, end, year } = when;
  if (day !== undefined && !/Quốc\s|thông/u.test(match?.[0] ?? '') && aboutLaw.test(before(text, start, 80)))
    return { passedBy: day, end: at };
  return { year, ...(day === undefined ? {} : { day }), end };
}

function readIssuerWords(text: string, at: number): string {
  return text.slice(at, readIssuer(text, at)?.end ?? at);
}

function readEffective(text: string, at: number): Told | undefined {
  const match = matchAt(effective, text, at);
  const when = match === null ? undefined : readWhen(text, at + match[0].length);
  return when === undefined ? undefined : { effective: when.day ?? when.year, end: when.end };
}

/** "… được Quốc hội khóa XII thông qua": the numbers of laws tell the term too ("QH12"). */
function readTerm(text: string, at: number): Told | undefined {
  const match = matchAt(term, text, at);
  const count = fromRoman(match?.[1] ?? '');
  return match === null || count === undefined ? undefined : { term: count, end: at };
}

function readFormer(text: string, at: number): Told {
  const match = matchAt(former, text, at);
  if (match !== null) return { unsure: 'former', end: at + match[0].length };
  return { end: at + (matchAt(present, text, at)?.[0].length ?? 0) };
}
