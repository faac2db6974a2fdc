import { close, createIndex } from 'pagefind';
import { toIndexHtml } from './index-html.ts';
import { overviewFile } from '../../domain/search/overview.ts';
import { buildVocabulary, writeVocabulary } from '../../domain/search/build-vocabulary.ts';
import { repackIndex } from './repack-index.ts';
import { readCosts, readPageList, readTexts } from './index-files.ts';

/** A built page: its address from the root of the site, and its HTML. */
export interface Page {
  readonly url: string;
  readonly html: string;
}

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface BuiltIndex {
  readonly files: readonly IndexFile[];
  /** How many pages can be found. */
  readonly pages: number;
}

/** The ready-made interfaces of Pagefind and its worker, which this portal does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Beside the index: what is known of it before it is asked. */
const overviewPath = 'overview.json';
/** The words of the pages, for reading what is misspelt. */
const vocabularyPath = 'vocabulary.txt';

/** Indexes pages in the order of their addresses: equal pages give equal files. */
export async function buildIndex(pages: readonly Page[]): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    let count = 0;
    for (const { url, html } of [...pages].sort((a, b) => (a.url < b.url ? -1 : 1))) {
      const content = toIndexHtml(html);
      if (content === undefined) continue;
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
      count += 1;
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    const files = repackIndex(written.files.filter((file) => !unused.test(file.path)).map(({ path, content }) => ({ path, content })));
    const overview = JSON.stringify(overviewFile(readCosts(files), readPageList(files)));
    const vocabulary = writeVocabulary(buildVocabulary(readTexts(files)));
    const all = [
      ...files,
      { path: overviewPath, content: Buffer.from(overview) },
      { path: vocabularyPath, content: Buffer.from(vocabulary) },
    ];
    return { files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), pages: count };
  } finally {
    await close();
  }
}
