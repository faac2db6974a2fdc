import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex } from './build-index.ts';
import { readPages } from './read-pages.ts';

export interface IndexReport {
  readonly pages: number;
  readonly files: number;
  /** All files of the index together, compressed for transfer. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Indexes the pages of a built site into its `pagefind/` folder. */
export async function writeIndex(site: string): Promise<IndexReport> {
  const started = performance.now();
  const { files, pages } = await buildIndex(readPages(site));
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += gzipSync(content).byteLength;
  }
  return { pages, files: files.length, bytes, milliseconds: performance.now() - started };
}
