import { gzipSync } from 'node:zlib';
import type { IndexFile } from './build-index.ts';

/** What the files of an index weigh on the way to a reader, in bytes, by what they are for. */
export interface IndexSizes {
  /** Engine and its lists: fetched by every first search. */
  readonly always: number;
  /** All parts of the index; a search fetches some. */
  readonly parts: number;
  /** How many parts there are. */
  readonly partCount: number;
  /** All pages; a search fetches those it may show. */
  readonly pages: number;
  readonly filters: number;
}

/** Files of these kinds are compressed already. */
const compressed = /\.(?:pf_\w+|pagefind)$/u;
const weight = ({ path, content }: IndexFile) => (compressed.test(path) ? content.byteLength : gzipSync(content).byteLength);

/** Adds up the files of an index. The worker of Pagefind is left out: the portal does not use it. */
export function indexSizes(files: readonly IndexFile[]): IndexSizes {
  const sum = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).reduce((total, file) => total + weight(file), 0);
  return {
    always: sum(/^(?:pagefind\.js|pagefind-entry\.json|overview\.json|wasm\..*|.*\.pf_meta)$/u),
    parts: sum(/\.pf_index$/u),
    partCount: files.filter(({ path }) => path.endsWith('.pf_index')).length,
    pages: sum(/\.pf_fragment$/u),
    filters: sum(/\.pf_filter$/u),
  };
}
