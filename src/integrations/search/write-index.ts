import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from './build-index.ts';
import { indexSizes, type IndexSizes } from './index-sizes.ts';
import { readPages } from './read-pages.ts';

export interface IndexReport extends IndexSizes {
  readonly pages: number;
  readonly milliseconds: number;
}

/** Indexes the pages of a built site into its `pagefind/` folder. */
export async function writeIndex(site: string): Promise<IndexReport> {
  const started = performance.now();
  const { files, pages } = await buildIndex(readPages(site));
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return { pages, ...indexSizes(files), milliseconds: Math.round(performance.now() - started) };
}

/** Keeps the report of a build, so that two builds can be compared. */
export function writeReport(file: string, report: IndexReport): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
}

/** The report in lines for the terminal. */
export function reportLines({ pages, total, parts, milliseconds }: IndexReport): string[] {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    `${String(pages)} pages, ${String(total.files)} files, ${kilobytes(total.bytes)}, ${seconds} s`,
    Object.entries(parts)
      .map(
        ([part, { files, bytes, largest }]) =>
          `${part} ${kilobytes(bytes)}${files > 1 ? ` in ${String(files)}, largest ${kilobytes(largest)}` : ''}`,
      )
      .join('; '),
  ];
}
