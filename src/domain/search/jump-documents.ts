import { pageUrl } from '../link/page-url.ts';
import { fold } from '../text/fold.ts';
import { readAnchorTree } from './anchor-tree.ts';
import { queryWords } from './query-words.ts';

/** One document as its line in the file of the search page; what is not known is left out. */
export interface JumpRecord {
  readonly id: string;
  readonly type: string;
  /** As readers know it: the short name. */
  readonly title: string;
  readonly fullTitle: string;
  /** By which texts call it beside its titles. */
  readonly names?: readonly string[] | undefined;
  readonly number?: string | undefined;
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

/** A document ready for jumping: its number in parts, its names and words to compare with. */
export interface JumpDocument extends Omit<JumpRecord, 'anchors'> {
  readonly url: string;
  readonly count?: string | undefined;
  /** What stands behind the slashes of its number, small, with its accents and without. */
  readonly symbols: ReadonlySet<string>;
  /** All names, each as its syllables, without the year at its end. */
  readonly calledBy: readonly (readonly string[])[];
  /** "Blhs", "luật thahs". */
  readonly shortened: readonly (readonly string[])[];
  /** Syllables of its titles, issuer, place and symbols: words of a query beside its number that do not speak against it. */
  readonly vocabulary: ReadonlySet<string>;
  readonly anchors?: readonly string[] | undefined;
}

/**
 * Reads the file of the search page; a file of another form gives no documents, and search goes on without jumps.
 *
 * @example readJumpDocuments([]) // []
 */
export function readJumpDocuments(data: unknown): JumpDocument[] {
  return Array.isArray(data) ? data.filter(isRecord).map(readRecord) : [];
}

const required = ['id', 'type', 'title', 'fullTitle', 'issuer', 'state'];

function isRecord(data: unknown): data is JumpRecord {
  if (typeof data !== 'object' || data === null) return false;
  const fields = data as Readonly<Record<string, unknown>>;
  return required.every((name) => typeof fields[name] === 'string');
}

const syllablesOf = (text: string): string[] => queryWords(text).map(({ typed }) => typed);
const bothWays = (words: readonly string[]): string[] => words.flatMap((word) => [word, fold(word)]);

function readRecord({ anchors, ...record }: JumpRecord): JumpDocument {
  const { id, title, fullTitle, names = [], number, issuer, place = '', type } = record;
  // "Thông tư liên tịch 12/2015": known by its number and year alone.
  const [, count, told, rest = ''] = /^(\d+)(?:\/(\d{4}))?(.*)$/u.exec(number ?? /\d+\/\d{4}/u.exec(title)?.[0] ?? '') ?? [];
  const year = record.year ?? told;
  const symbols = (rest.toLowerCase().match(/\p{L}+\d*/gu) ?? []).filter((symbol) => symbol !== '');
  const calledBy = [title, fullTitle, withoutBrackets(title), withoutBrackets(fullTitle), ...names]
    .filter((name) => name !== '')
    .map((name) => syllablesOf(withoutYear(name)))
    .flatMap((name) => (name[0] === 'bộ' ? [name, name.slice(1)] : [name]));
  return {
    ...record,
    ...(year !== undefined && { year }),
    url: pageUrl('van-ban', id),
    ...(count !== undefined && { count: String(Number(count)) }),
    symbols: new Set(bothWays(symbols)),
    calledBy,
    shortened: /luat$/u.test(type) ? calledBy.flatMap(shorten) : [],
    vocabulary: new Set(bothWays([...symbols, ...[title, fullTitle, issuer, place, ...names].flatMap(syllablesOf)])),
    anchors: anchors === undefined ? undefined : readAnchorTree(anchors),
  };
}

/** "Luật Lý lịch tư pháp (sửa đổi 2025)" is no other name of the law it amends; "Kế hoạch 2026–2030 (nguồn …)" names its period. */
function withoutBrackets(title: string): string {
  const bare = title.replace(/\s*\([^)]*\)/gu, '');
  return bare === title || !(/\d/u.test(bare) || /tên tóm tắt/u.test(title)) ? '' : bare;
}

const withoutYear = (name: string): string => name.replace(/\s(?:năm\s)?(?:19|20)\d\d(?=\)?$)/u, '');

/** The first letters of a law's name: "BLHS", "luật THAHS", "LTHAHS". */
function shorten(name: readonly string[]): string[][] {
  const code = name[0] === 'bộ' ? 2 : 1;
  const initials = name.slice(code).map((syllable) => syllable.charAt(0));
  if (name[code - 1] !== 'luật' || initials.length < 2 || initials.length > 7) return [];
  const letters = initials.join('');
  return code === 2 ? [[`bl${letters}`], ['bộ', 'luật', letters], ['luật', letters]] : [[`l${letters}`], ['luật', letters]];
}
