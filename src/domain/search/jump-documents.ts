import { pageUrl } from '../link/page-url.ts';
import { fold } from '../text/fold.ts';
import { readAnchorTree } from './anchor-tree.ts';
import type { JumpRecord } from './jump-records.ts';
import { queryWords } from './query-words.ts';

/** A document ready for jumping: its record, with names and words in syllables to compare with. */
export interface JumpDocument extends Omit<JumpRecord, 'names' | 'shortened' | 'anchors'> {
  readonly url: string;
  /** What stands behind the slashes of its number, small, with accents and without. */
  readonly symbols: ReadonlySet<string>;
  readonly names: readonly (readonly string[])[];
  readonly shortened: readonly (readonly string[])[];
  /** Syllables of its titles, issuer, place and symbols: words beside its number that do not speak against it. */
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

function isRecord(data: unknown): data is JumpRecord {
  const fields = Object(data) as Readonly<Record<string, unknown>>;
  return (
    ['id', 'type', 'title', 'fullTitle', 'issuer', 'state'].every((name) => typeof fields[name] === 'string') && Array.isArray(fields.names)
  );
}

const syllablesOf = (text: string): string[] => queryWords(text).map(({ typed }) => typed);

function readRecord({ names, shortened = [], anchors, ...record }: JumpRecord): JumpDocument {
  const { id, title, fullTitle, number = '', issuer, place = '' } = record;
  const symbols = number.toLowerCase().match(/\p{L}+\d*/gu) ?? [];
  return {
    ...record,
    url: pageUrl('van-ban', id),
    symbols: new Set(symbols.flatMap((symbol) => [symbol, fold(symbol)])),
    names: [title, fullTitle, ...names].map(syllablesOf),
    shortened: shortened.map(syllablesOf),
    vocabulary: new Set(queryWords([title, fullTitle, issuer, place, ...symbols].join(' ')).flatMap(({ typed, bare }) => [typed, bare])),
    ...(anchors !== undefined && { anchors: readAnchorTree(anchors) }),
  };
}
