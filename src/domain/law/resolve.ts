import type { Message } from '../message.ts';
import { type CitedTarget, documentLabel, type DocumentName } from './citations.ts';
import { isPlaceOf, isSameOffice, placeIn, placesAgree } from './citations/issuer.ts';
import { kindOf, symbolOf } from './citations/kinds.ts';
import { isAmending } from './citations/law-name.ts';
import { hasYear, isLocalNumber, numberKey } from './citations/number.ts';
import { isNameAlone, type KnownDocument, type Library, passedOn, withoutYear, yearOf } from './known-documents.ts';

export { isLocalNumber } from './citations/number.ts';
export { buildLibrary, type KnownDocument, type Library } from './known-documents.ts';

/** Where a citation leads: to a provision, to a document, or nowhere. Where the text lacks the provision, to the nearest around it, with a message. */
export type Resolution =
  | { readonly kind: 'provision'; readonly id: string; readonly anchor: string; readonly message?: Message }
  | { readonly kind: 'document'; readonly id: string; readonly message?: Message }
  | { readonly kind: 'unknown'; readonly message: Message };

/** The entry that a citation means, never a guess: another version, or another province's decision of the same number, is no answer. */
export function resolveTarget(target: CitedTarget, from: KnownDocument, library: Library): Resolution {
  const found = target.document === undefined ? from : findDocument(target.document, from, library);
  if (typeof found === 'string') return { kind: 'unknown', message: unknownMessage(target, from, found) };
  if (target.anchor === undefined || found.anchors === undefined) return { kind: 'document', id: found.id };
  if (found.anchors.has(target.anchor)) return { kind: 'provision', id: found.id, anchor: target.anchor };
  const around = enclosing(target.anchor, found.anchors);
  const message = missingMessage(target.anchor, found, from, around !== undefined);
  return around === undefined ? { kind: 'document', id: found.id, message } : { kind: 'provision', id: found.id, anchor: around, message };
}

/** Before a unit, but not inside of `tieu-muc`, `tieu-tiet`. */
const cut = /-(?=(?:chuong|muc|tieu-muc|dieu|khoan|tiet|tieu-tiet|diem|gach|cong|cham|doan)-)(?<!(?:^|-)tieu-)/gu;
const insideUnit = /(?:^|-)(?:phan|chuong|muc|dieu|khoan)-/u;

/** The narrowest unit around a provision that the text has; an attached document is no unit. */
function enclosing(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const outer = [...anchor.matchAll(cut)].map(({ index }) => anchor.slice(0, index));
  return outer.findLast((around) => insideUnit.test(around) && anchors.has(around));
}

const unsureReasons = {
  country: 'Lời dẫn nói tới luật của nước khác.',
  draft: 'Lời dẫn nói tới một dự án, dự thảo, chưa phải văn bản đã ban hành.',
  former: 'Lời dẫn nói tới bản trước đây mà không ghi năm.',
} as const;

/** The entry, or the reason why none can be named. */
function findDocument(said: DocumentName, from: KnownDocument, library: Library): KnownDocument | string {
  if (said.unsure !== undefined) return unsureReasons[said.unsure];
  if (said.number !== undefined) return findByNumber(said, said.number, from, library);
  return said.count === undefined ? findByName(said, from, library) : findByCount(said, said.count, from, library);
}

function findByNumber(said: DocumentName, number: string, from: KnownDocument, library: Library): KnownDocument | string {
  const key = numberKey(number);
  const known = library.byNumber.get(key) ?? [];
  const fitting = isLocalNumber(key)
    ? known.filter((document) => isOfSamePlace(document, said, from))
    : known.filter((document) => fitsDay(document, said) && fitsYear(document, said));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1)
    return isAmended(only, said) ? findByName({ ...said, name: `${said.name ?? ''} số ${number}` }, from, library) : only;
  if (fitting.length > 1) return 'Cổng có hơn một mục mang số này.';
  return known.length === 0 ? 'Cổng chưa có văn bản nào mang số này.' : 'Văn bản mang số này ở cổng là của ngày khác hoặc nơi khác.';
}

/** "Quyết định 1320 của UBND tỉnh Đắk Nông": kind, issuer, year and day must all fit, and fit one document alone. */
function findByCount(said: DocumentName, count: string, from: KnownDocument, library: Library): KnownDocument | string {
  const fitting = [...library.byNumber]
    .filter(([number]) => number.startsWith(`${count}/`))
    .flatMap(([number, documents]) => documents.filter((document) => isCounted(document, number, said, from)));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  return fitting.length > 1
    ? 'Lời dẫn không ghi đủ số, ký hiệu, và cổng có hơn một văn bản hợp với lời dẫn.'
    : 'Lời dẫn không ghi đủ số, ký hiệu, và cổng chưa có văn bản nào hợp với cả số, loại, cơ quan, ngày được ghi.';
}

function isCounted(document: KnownDocument, number: string, said: DocumentName, from: KnownDocument): boolean {
  const [symbol, meant] = [symbolOf(number), kindOf(said.kind ?? '')?.symbol];
  const ofKind = symbol === meant || (symbol === 'QH' && meant === 'NQ' && document.type === 'nghi-quyet');
  // A number that stands beside its year is given anew each year.
  const told = said.year ?? (/^\d+[a-zđ]?\/\d{4}\//u.test(number) ? undefined : yearOf(document));
  if (!ofKind || told !== yearOf(document) || (said.day !== undefined && said.day !== document.issuedOn)) return false;
  if (document.province !== undefined && !isOfSamePlace(document, said, from)) return false;
  return said.issuer === undefined ? document.province === from.province : isSameOffice(said.issuer, document.issuer);
}

/** "Luật sửa đổi … Bộ luật Hình sự số 100/2015/QH13": the number may be that of the law that is amended. */
function isAmended({ title, shortName }: KnownDocument, { name }: DocumentName): boolean {
  return isAmending(name ?? '') && ![title, shortName].some((own) => /sửa\s+đổi/iu.test(own));
}

/** A day that contradicts the entry's is another document, or a slip that an editor should see. */
function fitsDay(document: KnownDocument, { day }: DocumentName): boolean {
  return day === undefined || document.issuedOn === undefined || document.issuedOn.startsWith(day);
}

/** "Quyết định số 1320/QĐ-UBND năm 2019": a number without its year is given anew each year. */
function fitsYear(document: KnownDocument, { number = '', year }: DocumentName): boolean {
  return year === undefined || hasYear(number) || (yearOf(document) ?? year) === year;
}

/** Whether a provincial document can be the one meant: same day if told, and the province told, else that of the citing text. */
function isOfSamePlace(document: KnownDocument, said: DocumentName, from: KnownDocument): boolean {
  if (!fitsDay(document, said) || !fitsYear(document, said) || document.province === undefined) return false;
  if (said.issuer !== undefined && !placesAgree(said.issuer, document.issuer)) return false;
  const told = placeIn(said.issuer);
  if (told === undefined && said.around?.some((place) => !isPlaceOf(place, document.issuer, document.province)) === true) return false;
  return told === undefined ? document.province === from.province : told === document.province || told === placeIn(document.issuer);
}

function findByName(said: DocumentName, from: KnownDocument, library: Library): KnownDocument | string {
  const versions = library.byName.get(withoutYear(said.name ?? '')) ?? [];
  if (versions.length === 0) return 'Cổng chưa có văn bản nào mang tên này.';
  const fitting =
    said.year === undefined
      ? inForceAt(versions, from).filter((document) => wasAmended(document, said) && isToldOf(document, said))
      : versions.filter((document) => yearOf(document) === said.year && fitsDay(document, said));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  return said.year === undefined
    ? 'Câu dẫn không ghi năm, và ngày của văn bản này không cho biết chắc là bản nào.'
    : 'Cổng có tên này nhưng không có bản của năm hoặc ngày được dẫn.';
}

/** "Luật … (sửa đổi năm 2025)" is a law of an earlier year; "Luật … (sửa đổi)" does not tell of which. */
function wasAmended(document: KnownDocument, { amended }: DocumentName): boolean {
  return amended === undefined || (yearOf(document) ?? '9') < amended;
}

/** "Luật …, có hiệu lực từ ngày 01/7/2011", "Nghị định … chi tiết Luật … ban hành ngày …". */
function isToldOf(document: KnownDocument, { effective, passedBy, term }: DocumentName): boolean {
  if (term !== undefined && document.number?.endsWith(`/QH${term}`) !== true) return false;
  if (passedBy !== undefined && (passedOn(document) ?? '9') > passedBy) return false;
  return effective === undefined || document.effectiveFrom?.startsWith(effective) === true;
}

/**
 * The versions that a name without year may mean on the day of the citing text: passed, and not ended. It must also be in force: between
 * the passing of a law and its day of effect a text may mean either. A card that knows the name alone says no version, as the text.
 */
function inForceAt(versions: readonly KnownDocument[], from: KnownDocument): readonly KnownDocument[] {
  if (versions.every(isNameAlone)) return versions;
  const day = from.issuedOn;
  if (day === undefined) return [];
  const possible = versions.filter((document) => (passedOn(document) ?? '9') <= day && (document.effectiveUntil ?? '9') > day);
  return possible.every((document) => (document.effectiveFrom ?? '9') <= day) ? possible : [];
}

function unknownMessage(target: CitedTarget, from: KnownDocument, reason: string): Message {
  return {
    ruleId: 'law/unknown-document-cited',
    severity: 'note',
    place: { file: fileOf(from) },
    reason: `Văn bản này dẫn tới "${documentLabel(target.document)}" nhưng lời dẫn chưa thành liên kết. ${reason}`,
    found: documentLabel(target.document),
    fix: 'Nếu người đọc cần tới văn bản được dẫn thì thêm một thẻ vào content/van-ban với đúng số, ngày, cơ quan; không thì để nguyên.',
  };
}

function missingMessage(anchor: string, found: KnownDocument, from: KnownDocument, around: boolean): Message {
  return {
    ruleId: 'law/unknown-provision-cited',
    severity: 'note',
    place: { file: fileOf(from) },
    reason: `Văn bản này dẫn tới một điều khoản mà lời văn "${found.shortName}" ở cổng không có, nên liên kết chỉ tới ${around ? 'điều, khoản gần nhất chứa nó' : 'cả văn bản'}.`,
    found: anchor,
    fix: 'Đối chiếu câu dẫn và văn bản được dẫn. Nếu văn bản nguồn viết như vậy thì để nguyên.',
  };
}

function fileOf({ id }: KnownDocument): string {
  return `content/van-ban/${id}.md`;
}
