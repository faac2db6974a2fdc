import { readAttached } from './attachment.ts';
import { readCounted } from './bare-count.ts';
import { readAhead, readDay, readWhen } from './date.ts';
import { isPlaceOf, placeIn, placesAgree, readIssuer } from './issuer.ts';
import {
  type DocumentKind,
  kindBeforeNumber,
  kindOf,
  kindOfShort,
  kindPattern,
  shortKindBeforeNumber,
  shortKindPattern,
  smallKindPattern,
} from './kinds.ts';
import { abbreviatedNames } from './law-names.ts';
import { isAmending, readAmendingName, readKnownName, readUnknownName } from './law-name.ts';
import type { CitationContext, DocumentName, DocumentRead } from './model.ts';
import { hasYear, numberKey, readDecreeNumber, readNumber } from './number.ts';
import { withPlaces } from './places.ts';
import { before, isBoundary, matchAt, skipSpaces } from './reading.ts';
import { readSelf } from './self.ts';
import { readToldVersion } from './told-version.ts';
import { readVersion } from './version.ts';

const kindAt = new RegExp(`(?:${kindPattern})(?![\\p{L}\\p{N}])`, 'uy');
const numberWord = /\s*(?:(?:số|Số|SỐ|sổ|sô)\s*:?\s*)?/uy;

/**
 * Reads a document named at this place: by number, by the name of a law, by a short name of the text, as "Quyết định này", or as
 * "Quy chế … kèm theo Quyết định số …". Undefined when the words name no particular document.
 */
export function readDocument(text: string, at: number, context: CitationContext): DocumentRead | undefined {
  const word = matchAt(kindAt, text, at)?.[0];
  if (word === undefined) return readAbbreviatedCode(text, at);
  const kind = kindOf(word);
  if (kind === undefined || !isBoundary(text, at)) return undefined;
  const end = at + word.length;
  return (
    readNumbered(text, at, end, kind, context) ??
    readCounted(text, at, end, kind, context) ??
    readShortName(text, at, context) ??
    readSelf(text, at, end, kind, context) ??
    (kind.named === true ? readNamed(text, at, end, kind) : undefined) ??
    (kind.attached === undefined ? undefined : readAttached(text, at, end, kind.attached, (place) => readDocument(text, place, context)))
  );
}

const smallKindAt = new RegExp(`(?:${smallKindPattern})(?![\\p{L}\\p{N}])`, 'uy');
const shortKindAt = new RegExp(`(${shortKindPattern})(?=\\s|\\d)`, 'uy');

/**
 * Reads the document that holds a provision. There its kind may also stand in small letters ("điều 5 luật thi hành án hình sự năm 2019")
 * or shortened ("Điều 10 NĐ 49/2020/NĐ-CP"): elsewhere such words are mostly prose.
 */
export function readHeldBy(text: string, at: number, context: CitationContext): DocumentRead | undefined {
  const read = readDocument(text, at, context);
  if (read !== undefined || !isBoundary(text, at)) return read;
  const short = matchAt(shortKindAt, text, at)?.[1];
  if (short !== undefined) {
    const kind = kindOfShort(short);
    return kind === undefined ? undefined : readNumbered(text, at, at + short.length, kind, context);
  }
  const word = matchAt(smallKindAt, text, at)?.[0];
  const kind = word === undefined ? undefined : kindOf(word);
  if (word === undefined || kind === undefined) return undefined;
  const end = at + word.length;
  return (
    readNumbered(text, at, end, kind, context) ??
    readSelf(text, at, end, kind, context) ??
    (kind.named === true ? readNamed(text, at, end, kind) : undefined)
  );
}

/** Reads a document at its bare number ("22/2023/QĐ-TTg", "số 10/2024/TT-BCA"), and takes in a kind in small letters before it. */
export function readBareNumber(text: string, at: number, floor: number, context: CitationContext): DocumentRead | undefined {
  if (!isBoundary(text, at) || /[\d/.,-]/u.test(text.charAt(at - 1))) return undefined;
  const lead = before(text, at, Math.min(40, at - floor));
  const full = readNumber(text, at);
  const found = full ?? readDecreeNumber(text, at);
  if (found === undefined) return undefined;
  const match = kindBeforeNumber.exec(lead) ?? shortKindBeforeNumber.exec(lead);
  const word = match?.[1] ?? '';
  const kind = kindOf(word) ?? kindOfShort(word);
  if (full === undefined ? kind?.symbol !== 'NĐ' : match === null && !found.certain) return undefined;
  const said = /(?:số|sổ|sô)\s*:?\s*$/iu.exec(lead)?.[0].length ?? 0;
  const start = match === null ? at - said : at - (lead.length - match.index);
  return finish(text, start, found.end, { number: found.number, ...(match === null ? {} : { kind: kind?.word ?? word }) }, context);
}

function readNumbered(text: string, start: number, at: number, kind: DocumentKind, context: CitationContext): DocumentRead | undefined {
  const issuedFirst = readIssuer(text, at);
  const place = issuedFirst?.end ?? at;
  const gap = matchAt(numberWord, text, place)?.[0] ?? '';
  const found = gap === '' ? undefined : readNumberOf(kind, text, place + gap.length);
  if (found === undefined) return undefined;
  const said: DocumentName = {
    number: found.number,
    kind: kind.word,
    ...(issuedFirst === undefined ? {} : { issuer: issuedFirst.issuer }),
  };
  const name = kind.named === true ? readNameAfterNumber(text, found.end, kind) : undefined;
  return finish(text, start, name?.end ?? found.end, name === undefined ? said : { ...said, name: name.name }, context);
}

function readNumberOf(kind: DocumentKind, text: string, at: number) {
  return readNumber(text, at) ?? (kind.symbol === 'NĐ' ? readDecreeNumber(text, at) : undefined);
}

const lawAgain = /\s+(?:(?:Luật|Bộ luật|Bộ Luật|Pháp lệnh)\s+)?/uy;

const ownNumber = /\s+số\s/uy;

/** "Luật số 41/2019/QH14 Thi hành án hình sự", as the pháp điển writes it. */
function readNameAfterNumber(text: string, at: number, kind: DocumentKind) {
  const gap = matchAt(lawAgain, text, at);
  if (gap === null) return undefined;
  const place = at + gap[0].length;
  const name = readAmendingName(text, place) ?? readKnownName(kind.word, text, place);
  // "Luật số 12/2017/QH14 sửa đổi … Bộ luật Hình sự số 100/2015/QH13": the other law is named by its own number.
  const numbered = name !== undefined && matchAt(ownNumber, text, name.end) !== null;
  return name === undefined || numbered ? undefined : { name: `${kind.word} ${name.name}`, end: name.end };
}

const notALaw = /(?:pháp|đại học|công ty|văn phòng|khoa|hãng|cử nhân|ngành|viện|trường|sinh viên|tạp chí|hội)\s+$/iu;
const nation = /\s+nước\s+Cộng\s+(?:hòa|hoà)\s+xã\s+hội\s+chủ\s+nghĩa\s+Việt\s+Nam/uy;
const numberInBrackets = /\s*\(\s*(?:Luật\s+|Bộ\s+luật\s+)?số\s+/uy;

function readNamed(text: string, start: number, at: number, kind: DocumentKind): DocumentRead | undefined {
  if (notALaw.test(before(text, start, 12))) return undefined;
  const place = skipSpaces(text, at);
  const constitution = kind.word === 'Hiến pháp';
  const name = constitution
    ? { name: '', end: at + (matchAt(nation, text, at)?.[0].length ?? 0) }
    : place === at
      ? undefined
      : (readAmendingName(text, place) ?? readKnownName(kind.word, text, place) ?? readUnknownName(text, place));
  if (name === undefined) return undefined;
  return nameDetails(text, start, name.end, { name: `${kind.word} ${name.name}`.trim(), kind: kind.word });
}

/** What follows the name of a law; "Luật sửa đổi … Bộ luật Hình sự số 100/2015/QH13 ngày 20/6/2017" has the number of the other law in its name. */
function nameDetails(text: string, start: number, at: number, said: DocumentName): DocumentRead {
  const bracket = matchAt(numberInBrackets, text, at)?.[0];
  const gap = bracket ?? matchAt(numberWord, text, at)?.[0] ?? '';
  const number = gap === '' ? undefined : readNumber(text, at + gap.length);
  if (number !== undefined && /\/\d{4}\//u.test(number.number)) {
    const day = readDay(text, number.end);
    if (day !== undefined && isAmending(said.name ?? '') && !number.number.includes(`/${day.year}/`))
      return finish(text, start, number.end, { ...said, name: `${said.name ?? ''} số ${number.number}` }, {});
    const closed = bracket !== undefined && text.charAt(number.end) === ')' ? 1 : 0;
    return finish(text, start, number.end + closed, { ...said, number: number.number }, {});
  }
  const { end, more, ...read } = readVersion(text, at);
  const { end: toldEnd, ...told } = readToldVersion(text, start, at, end, read.year);
  const version = { ...read, ...told };
  const finished = finish(text, start, end, { ...said, ...version }, {});
  const last = more.at(-1);
  if (last === undefined) return { ...finished, end: Math.max(finished.end, toldEnd) };
  const named = { ...said, ...version };
  return { ...finished, document: named, end: last.end, also: more.map(({ year, ...span }) => ({ ...span, document: { ...said, year } })) };
}

/** Takes in the day and the issuer after a mention, and sees whether the document means itself. */
function finish(text: string, start: number, linkEnd: number, said: DocumentName, context: CitationContext): DocumentRead {
  const { day: after, issuer, end } = readDetails(text, linkEnd, said);
  const anew = said.number !== undefined && !hasYear(said.number);
  const day = after ?? (anew ? readAhead(before(text, start, 140)) : undefined);
  const named: DocumentName = {
    ...said,
    ...(day === undefined ? {} : { year: said.year ?? day.year }),
    ...(day?.day === undefined ? {} : { day: day.day }),
    ...(issuer === undefined ? {} : { issuer: issuer.issuer }),
  };
  const document = withPlaces(text, start, linkEnd, named);
  const own =
    said.number !== undefined && context.number !== undefined && numberKey(context.number) === said.number && !isOther(document, context);
  return { start, linkEnd, end, document: own ? undefined : document, anchor: undefined };
}

/** The same number, but of another day, another year or another province. */
function isOther({ number = '', day, year, issuer, around = [] }: DocumentName, own: CitationContext): boolean {
  if (day !== undefined && own.issuedOn?.startsWith(day) === false) return true;
  if (year !== undefined && !hasYear(number) && own.issuedOn?.startsWith(year) === false) return true;
  const { issuer: ours } = own;
  if (ours !== undefined && placeIn(ours) !== undefined && around.some((place) => !isPlaceOf(place, ours, undefined))) return true;
  return issuer !== undefined && own.issuer !== undefined && !placesAgree(issuer, own.issuer);
}

/**
 * Only a document with a number has its day after "ban hành"; and the day of a law comes from the Quốc hội: "Nghị định … quy định chi
 * tiết Luật Đặc xá ngày 14/06/2019 của Chính phủ" tells the day of the decree.
 */
function readDetails(text: string, at: number, said: DocumentName) {
  const first = said.number === undefined ? readDay(text, at) : readWhen(text, at);
  const issuer = readIssuer(text, first?.end ?? at);
  const later = said.number === undefined || first !== undefined || issuer === undefined ? undefined : readLater(text, issuer.end);
  const day = first ?? later;
  const others = issuer !== undefined && !/Quốc hội|QUỐC HỘI/u.test(issuer.issuer);
  const foreign =
    said.number === undefined && (others || (day !== undefined && /^\s*,?\s*(?:được\s+)?ban\s/u.test(text.slice(at, at + 16))));
  return foreign ? { day: undefined, issuer: undefined, end: at } : { day, issuer, end: later?.end ?? issuer?.end ?? first?.end ?? at };
}

/** "… của UBND tỉnh Đắk Nông ngày 09/8/2022"; after a comma it may be the day of something else. */
function readLater(text: string, at: number) {
  return /^\s*,(?!\s*(?:được\s+)?(?:ban\s+hành|ký)\s)/u.test(text.slice(at, at + 30)) ? undefined : readWhen(text, at);
}

const definition = /(?:gọi|viết)\s+(?:tắt\s+|gọn\s+|chung\s+)?là\s+["“]?$/iu;

/** A name that the text gave ("Đề án"), longest first; not where it is given, nor where more words make another name of it. */
function readShortName(text: string, at: number, context: CitationContext): DocumentRead | undefined {
  let best: string | undefined;
  for (const name of context.shortNames?.keys() ?? []) {
    if (name.length > (best?.length ?? 0) && text.startsWith(name, at) && isBoundary(text, at + name.length)) best = name;
  }
  const meant = best === undefined ? undefined : context.shortNames?.get(best);
  if (best === undefined || meant === undefined || at < (meant.after ?? 0) || definition.test(before(text, at, 24))) return undefined;
  const end = at + best.length;
  return { start: at, linkEnd: end, end, document: meant.document, anchor: meant.anchor };
}

const code = /BL(HS|TTHS|DS|TTDS|LĐ)(?![\p{L}\p{N}])/uy;

/** "BLHS năm 2015": the codes have abbreviations that stand alone. */
function readAbbreviatedCode(text: string, at: number): DocumentRead | undefined {
  const match = isBoundary(text, at) ? matchAt(code, text, at) : null;
  const name = abbreviatedNames.get(match?.[1] ?? '');
  if (match === null || name === undefined) return undefined;
  return nameDetails(text, at, at + match[0].length, { name: `Bộ luật ${name}`, kind: 'Bộ luật' });
}
