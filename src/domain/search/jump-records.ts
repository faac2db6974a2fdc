import { nameKey } from '../law/citations/name-key.ts';
import { type KnownDocument, withoutYear, yearOf } from '../law/known-documents.ts';
import { writeAnchorTree } from './anchor-tree.ts';

/** One document as its line in the file of the search page; what is not known is left out. */
export interface JumpRecord {
  readonly id: string;
  readonly type: string;
  /** As readers know it: the short name. */
  readonly title: string;
  readonly fullTitle: string;
  /** What it is called beside its titles, small and without the year at the end. */
  readonly names: readonly string[];
  /** A law by the first letters of its name: "blhs", "luật thahs". */
  readonly shortened?: readonly string[] | undefined;
  readonly number?: string | undefined;
  /** The number alone: `22` of "22/2023/QĐ-TTg". */
  readonly count?: string | undefined;
  readonly year?: string | undefined;
  /** The day it was issued. */
  readonly day?: string | undefined;
  readonly issuer: string;
  /** The bare name of its province. */
  readonly place?: string | undefined;
  readonly state: string;
  /** The tree of its anchors, where its text is held. */
  readonly anchors?: string | undefined;
}

/** What stands in the entry of a document beside what the library knows. */
interface Standing {
  readonly state: string;
  readonly place?: string | undefined;
}

/** Says of a document what a query can name it by. */
export function jumpRecord(document: KnownDocument, { state, place }: Standing): JumpRecord {
  const { id, type, title: fullTitle, shortName, number, issuer, issuedOn, citedAs = [], anchors } = document;
  // "Thông tư liên tịch 12/2015" is known by its number and year alone.
  const [, count, told] = /^(\d+)(?:\/(\d{4}))?/u.exec(number ?? /\d+\/\d{4}/u.exec(shortName)?.[0] ?? '') ?? [];
  const names = [...new Set([fullTitle, shortName, ...citedAs].flatMap(namesOf))];
  return {
    ...{ id, type, title: shortName, fullTitle, number, issuer, state, place, day: issuedOn },
    names: names.filter((name) => name !== nameKey(fullTitle) && name !== nameKey(shortName)),
    shortened: isLaw(type) ? [...new Set(names.flatMap(shorten))] : undefined,
    count: count === undefined ? undefined : String(Number(count)),
    year: yearOf(document) ?? told,
    anchors: anchors === undefined ? undefined : writeAnchorTree(anchors),
  };
}

const isLaw = (type: string): boolean => type === 'luat' || type === 'bo-luat';

/**
 * A name as it is and without what stands in brackets, if that only tells more: "Luật Lý lịch tư pháp (sửa đổi 2025)" is no other name
 * of the law it amends. People call a Bộ luật "luật" as well.
 */
function namesOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/gu, '');
  const all = [name.replace(/\s(?:19|20)\d\d(?=\)$)/u, ''), ...(/\d/u.test(bare) || name.includes('tên tóm tắt') ? [bare] : [])].map(
    withoutYear,
  );
  return all.flatMap((called) => (called.startsWith('bộ luật ') ? [called, called.slice(3)] : [called]));
}

/** The first letters of a law's name: "bộ luật hình sự" is BLHS and luật HS. */
function shorten(name: string): string[] {
  const [, code = '', rest = ''] = /^(bộ )?luật ([^\d(]+)$/u.exec(name) ?? [];
  const letters = rest
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
  if (letters.length < 2 || letters.length > 7) return [];
  return code === '' ? [`l${letters}`, `luật ${letters}`] : [`bl${letters}`, `bộ luật ${letters}`];
}
