import { numberKey } from '../../src/domain/law/citations.ts';
import { fold } from '../../src/domain/text/fold.ts';

/** What a document says of itself, or an entry of its document; each only where it is known. */
export interface Identity {
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly issuer?: string | undefined;
}

/** One fact that two documents cannot share. */
export interface Contradiction {
  readonly what: string;
  readonly read: string;
  readonly held: string;
}

/** What a file says against the entry it would be written over: another number, day or issuer is another document. */
export function contradictions(read: Identity, held: Identity): Contradiction[] {
  return [
    ...differing('số', read.number, held.number, (a, b) => numberKey(a) === numberKey(b)),
    ...differing('ngày ban hành', read.issuedOn, held.issuedOn, (a, b) => a === b),
    ...differing('cơ quan ban hành', read.issuer, held.issuer, mayBeSameIssuer),
  ];
}

/** Whether a file surely holds the document of an entry: same number and issuer, and the same day where the number does not carry its year. */
export function isSameDocument(read: Identity, held: Identity): boolean {
  if (read.number === undefined || held.number === undefined || read.issuer === undefined || held.issuer === undefined) return false;
  if (contradictions(read, held).length > 0) return false;
  return /\/\d{4}\//u.test(read.number) || (read.issuedOn !== undefined && read.issuedOn === held.issuedOn);
}

function differing(
  what: string,
  read: string | undefined,
  held: string | undefined,
  same: (a: string, b: string) => boolean,
): Contradiction[] {
  return read === undefined || held === undefined || same(read, held) ? [] : [{ what, read, held }];
}

/**
 * Whether two names may mean one issuer: head and entry write it longer or shorter, in capitals or not.
 *
 * @example mayBeSameIssuer('ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Chủ tịch UBND tỉnh Cà Mau') // true
 */
export function mayBeSameIssuer(a: string, b: string): boolean {
  const [first, second] = [plainIssuer(a), plainIssuer(b)];
  return first === '' || second === '' || ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
}

function plainIssuer(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan')
    .replace(/\btp\b/gu, 'thanh pho')
    .replace(/^(?:cong )?chua ro\b.*/u, '')
    .trim();
}
