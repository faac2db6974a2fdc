import { matchAt } from './reading.ts';

const gap = String.raw`(?:\s?)`;
/** `QĐ-UBND`, `TTLT-BCA-BQP`, `QH14`: begins with a capital letter. A space on one side of a dash or slash is a slip of typing. */
const joined = String.raw`\p{Lu}[\p{L}\d]*(?:(?:-|\s-(?=\p{Lu})|-\s(?=\p{Lu}))\p{L}[\p{L}\d]*)*`;
/** "NĐ - CP", "NĐ – CP": a space on both sides or a longer dash, only between a kind and a body as they are shortened. */
const wide = String.raw`(?:\s-\s|\s?–\s?)(?:\p{Lu}{2,8}|TTg)(?!\p{L})`;
const apart = String.raw`(?:(?:NĐ|NQ|QĐ|TT|CT|KH|CV|TB|BC|VBHN|KL|CĐ)${wide}|TTLT(?:${wide})+)`;
const withSlash = String.raw`(\d{1,6}[a-zđ]?)${gap}\/${gap}(?:(\d{4})${gap}\/${gap})?(${apart}(?:-\p{L}[\p{L}\d]*)*|${joined})`;
const ofTheParty = String.raw`(\d{1,4})${gap}-${gap}(\p{Lu}\p{L}{0,5})${gap}\/${gap}(\p{Lu}[\p{L}\d]*)`;
/** Before 1996: "Nghị định số 19-CP". */
const old = String.raw`(\d{1,4})-(\p{Lu}{1,4}(?:-\p{Lu}{1,6})?)(?!\s?\/)`;
const number = new RegExp(`(?:${withSlash}|${ofTheParty}|${old})(?![\\p{L}\\d])`, 'uy');

export interface NumberRead {
  readonly number: string;
  readonly end: number;
  /** Looks like a document's number even with no kind before it. */
  readonly certain: boolean;
}

/**
 * Reads the number of a document and gives it in its usual form.
 *
 * @example readNumber('195 /KH-UBND', 0)?.number // '195/KH-UBND'
 */
export function readNumber(text: string, at: number): NumberRead | undefined {
  const match = matchAt(number, text, at);
  if (match === null) return undefined;
  const [whole, count, year, letters, partyCount, partyKind, partyBody, oldCount, oldBody] = match;
  const end = at + whole.length;
  if (partyCount !== undefined)
    return { number: `${partyCount}-${usualCase(partyKind ?? '')}/${usualCase(partyBody ?? '')}`, end, certain: true };
  if (oldCount !== undefined) return { number: `${oldCount}-${oldBody ?? ''}`, end, certain: false };
  const usual = usualCase((letters ?? '').replace(/\s/gu, '').replaceAll('–', '-'));
  const certain = !judgment.test(usual) && ((year !== undefined && usual.length > 1) || /\p{Lu}-\p{Lu}/u.test(usual));
  return { number: [count, year, usual].filter((part) => part !== undefined).join('/'), end, certain };
}

const ofYear = /(\d{1,4})\s?\/\s?((?:19|20)\d\d)(?![\p{L}\d]|\s?[/-]\s?[\p{L}\d]|[.,]\d)/uy;

/**
 * Reads the number of a decree whose symbol is left out: all decrees are of the Chính phủ, so that the year tells it.
 *
 * @example readDecreeNumber('49/2020 của Chính phủ', 0)?.number // '49/2020/NĐ-CP'
 */
export function readDecreeNumber(text: string, at: number): NumberRead | undefined {
  const match = matchAt(ofYear, text, at);
  if (match === null) return undefined;
  return { number: `${match[1] ?? ''}/${match[2] ?? ''}/NĐ-CP`, end: at + match[0].length, certain: true };
}

const local = /(?:UBND|HĐND|-CAT|-TU\b|-BTV|-ST\p{Lu}|-SN\p{Lu}|-BCĐ)/u;

/**
 * Says whether a number is one that each province (or its police, its departments) gives anew.
 *
 * @example isLocalNumber('1320/QĐ-UBND') // true
 */
export function isLocalNumber(number: string): boolean {
  return local.test(number);
}

/**
 * Whether a number tells its year, so that it is given once.
 *
 * @example hasYear('49/2020/NĐ-CP') // true
 */
export function hasYear(number: string): boolean {
  return /\/(?:19|20)\d\d\//u.test(number);
}

/** Judgments of courts are numbered alike and are no documents of the law. */
const judgment = /^(?:HS|DS|HC|LĐ|HNGĐ|KDTM|QĐST)-?(?:ST|PT|GĐT|DS|HS)?(?:-|$)/u;

const mixed: Readonly<Record<string, string>> = { TTG: 'TTg', TTR: 'TTr', CTR: 'CTr' };

/** @example usualCase('QĐ-TTG') // 'QĐ-TTg' */
function usualCase(symbols: string): string {
  return symbols
    .replaceAll('Ð', 'Đ')
    .split('-')
    .map((part) => mixed[part] ?? part)
    .join('-');
}

/**
 * A number as identity: usual case, no spaces, NFC.
 *
 * @example numberKey('634/QĐ-TTG') // '634/QĐ-TTg'
 */
export function numberKey(text: string): string {
  const bare = text.normalize('NFC').trim();
  const read = readNumber(bare, 0);
  return read !== undefined && read.end === bare.length ? read.number : bare.replace(/\s/gu, '');
}
