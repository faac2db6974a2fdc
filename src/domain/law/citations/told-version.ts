import { isForeign } from './countries.ts';
import { readWhen } from './date.ts';
import { readIssuer } from './issuer.ts';
import type { DocumentName } from './model.ts';
import { before, matchAt } from './reading.ts';

const draft = /(?<!\p{L})dự\s+(?:án|thảo)\s+$/iu;
const passed =
  /\s*[,(]?\s*(?:(?:đã|vừa)\s+)?(?:(?:được|do|của)\s+)?(?:Quốc\s+hội(?:\s[^.;()\n]{0,90}?)?\s+)?(?:đã\s+)?(?:thông\s+qua|ban\s+hành)(?:\s+tại\s[^.;()\n]{0,60}?)?(?:\s+vào)?(?=,?\s+(?:ngày|tháng|năm)\s)/uy;
const effective = /\s*[,(]?\s*(?:(?:đã|bắt\s+đầu)\s+)?có\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ/uy;
const former =
  /\s+(?:\(\s*)?(?:trước\s+(?:đây|kia)|cũ)(?!\p{L})|\s*[,(]?\s*(?:(?:nay|hiện)\s+)?(?:đã\s+)?(?:hết\s+hiệu\s+lực|bị\s+(?:thay\s+thế|bãi\s+bỏ))(?!\p{L})/uy;

/** "Nghị định … quy định chi tiết một số điều của Luật … ban hành ngày …": the day may be that of the decree. */
const aboutLaw = /(?:chi\s+tiết|hướng\s+dẫn|thi\s+hành|một\s+số\s+điều)[^.;()]{0,40}$/iu;

type Told = Pick<DocumentName, 'year' | 'day' | 'passedBy' | 'effective' | 'unsure'>;

/**
 * What the words around the name of a law tell of its version, beside a year right after it: when it was passed or took effect, or that it
 * is a draft, a former law, another country's. `at`: the end of the name; `end`: that of its year.
 */
export function readToldVersion(text: string, start: number, at: number, end: number, year: string | undefined): Told {
  if (isForeign(text, at) || isForeign(text, end)) return { unsure: 'country' };
  if (draft.test(before(text, start, 16))) return { unsure: 'draft' };
  if (year !== undefined) return {};
  return readPassed(text, start, end) ?? readEffective(text, end) ?? (matchAt(former, text, end) === null ? {} : { unsure: 'former' });
}

/** The day of a decree that is told after the law it is about is no day of the law, but the law was passed by then. */
function readPassed(text: string, start: number, at: number): Told | undefined {
  const match = matchAt(passed, text, at);
  const when = match === null ? undefined : readWhen(text, at + match[0].length);
  if (when === undefined || /của\s+(?!Quốc|QUỐC)/u.test(readIssuerWords(text, when.end))) return undefined;
  const { day } = when;
  if (day !== undefined && !/Quốc\s|thông/u.test(match?.[0] ?? '') && aboutLaw.test(before(text, start, 80))) return { passedBy: day };
  return { year: when.year, ...(day === undefined ? {} : { day }) };
}

function readIssuerWords(text: string, at: number): string {
  return text.slice(at, readIssuer(text, at)?.end ?? at);
}

function readEffective(text: string, at: number): Told | undefined {
  const match = matchAt(effective, text, at);
  const when = match === null ? undefined : readWhen(text, at + match[0].length);
  return when === undefined ? undefined : { effective: when.day ?? when.year };
}
