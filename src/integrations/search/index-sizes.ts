import { gzipSync } from 'node:zlib';
import type { IndexFile } from './build-index.ts';

/** What the files of an index are for; a reader fetches the script, wasm and meta once, then chunks, fragments and filters as needed. */
export const indexParts = ['script', 'wasm', 'meta', 'chunks', 'fragments', 'filters'] as const;
export type IndexPart = (typeof indexParts)[number];

export interface PartSize {
  readonly files: number;
  /** As they are transferred. */
  readonly bytes: number;
  /** The largest of them. */
  readonly largest: number;
}

export interface IndexSizes {
  readonly total: PartSize;
  readonly parts: Readonly<Record<IndexPart, PartSize>>;
}

/**
 * What a file of the index is for.
 *
 * @example partOf('fragment/vi_1.pf_fragment') // 'fragments'
 */
export function partOf(path: string): IndexPart {
  if (path.endsWith('.pf_fragment')) return 'fragments';
  if (path.endsWith('.pf_filter')) return 'filters';
  if (path.endsWith('.pf_index')) return 'chunks';
  if (path.endsWith('.pagefind')) return 'wasm';
  return path.endsWith('.js') ? 'script' : 'meta';
}

function sizeOf(sizes: readonly number[]): PartSize {
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(0, ...sizes) };
}

/** How much an index weighs on the way to a reader, by what its files are for. */
export function indexSizes(files: readonly IndexFile[]): IndexSizes {
  const weighed = files.map(({ path, content }) => ({ part: partOf(path), size: gzipSync(content).byteLength }));
  const sizes = (part: IndexPart) => sizeOf(weighed.filter((file) => file.part === part).map(({ size }) => size));
  const parts = Object.fromEntries(indexParts.map((part) => [part, sizes(part)])) as Record<IndexPart, PartSize>;
  return { total: sizeOf(weighed.map(({ size }) => size)), parts };
}
