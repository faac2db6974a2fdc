import { readDay } from './date.ts';
import { isSameOffice, readIssuer } from './issuer.ts';
import { type DocumentKind, symbolOf } from './kinds.ts';
import type { CitationContext, DocumentName, DocumentRead } from './model.ts';
import { withPlaces } from './places.ts';
import { matchAt } from './reading.ts';

const count = /\s+(số\s*:?\s*)?(\d{1,5})(?![\p{L}\d]|\s?[/-]|[.,]\d|\s?%)/uy;
const inYear = /\s+năm\s+((?:19|20)\d\d)(?![\p{L}\d]|\s*[/–-]\s*\d|[.,]\d)/uy;
const otherIssuer = /\s*,?\s+(?:của|do)\s/uy;
/** "Kế hoạch 5 năm" counts years: other kinds need the word "số". */
const numberedAlone: ReadonlySet<string> = new Set(['NĐ', 'NQ', 'QĐ', 'TT', 'TTLT', 'CT']);

/**
 * Reads "Quyết định 1320 của UBND tỉnh Đắk Nông": a number whose symbol is left out, with the issuer or the day that tells which it is.
 * Of a decree the year is enough, since all are of the Chính phủ.
 */
export function readCounted(text: string, start: number, at: number, kind: DocumentKind, own: CitationContext): DocumentRead | undefined {
  const match = matchAt(count, text, at);
  if (match === null || kind.symbol === undefined || kind.named === true) return undefined;
  if (match[1] === undefined && !numberedAlone.has(kind.symbol)) return undefined;
  const linkEnd = at + match[0].length;
  const { end, ...told } = readOrigin(text, linkEnd);
  if (told.issuer === undefined && matchAt(otherIssuer, text, end) !== null) return undefined;
  const name: DocumentName = { count: match[2] ?? '', kind: kind.word, ...told };
  const decree = kind.symbol === 'NĐ' && told.year !== undefined;
  if (!decree && told.issuer === undefined && told.day === undefined) return undefined;
  const { count: digits = '', ...rest } = name;
  const document = decree
    ? { ...rest, number: `${digits}/${told.year}/NĐ-CP` }
    : isOwn(name, kind, own)
      ? undefined
      : withPlaces(text, start, end, name);
  return { start, linkEnd, end, document, anchor: undefined };
}

/** Year or day, and issuer, in either order. */
function readOrigin(text: string, at: number) {
  const first = readIssuer(text, at);
  const year = matchAt(inYear, text, first?.end ?? at);
  const day = year === null ? readDay(text, first?.end ?? at) : undefined;
  const dated = year === null ? (day?.end ?? first?.end ?? at) : (first?.end ?? at) + year[0].length;
  const issuer = first ?? readIssuer(text, dated);
  const told = year?.[1] ?? day?.year;
  return {
    ...(told === undefined ? {} : { year: told }),
    ...(day?.day === undefined ? {} : { day: day.day }),
    ...(issuer === undefined ? {} : { issuer: issuer.issuer }),
    end: Math.max(dated, issuer?.end ?? 0),
  };
}

/** Whether the text means itself. */
function isOwn({ count: digits, year, day, issuer }: DocumentName, kind: DocumentKind, own: CitationContext): boolean {
  if (own.number === undefined || !own.number.startsWith(`${digits ?? ''}/`) || symbolOf(own.number) !== kind.symbol) return false;
  if (day !== undefined && day !== own.issuedOn) return false;
  if (year !== undefined && !(own.issuedOn ?? own.number).includes(year)) return false;
  return issuer === undefined || (own.issuer !== undefined && isSameOffice(issuer, own.issuer));
}
