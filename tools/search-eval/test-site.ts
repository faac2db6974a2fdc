import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { writeAliases } from '../../src/domain/search/alias-file.ts';
import { type AgencyEntry, aliasesFrom, type SynonymEntry } from '../../src/domain/search/aliases.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { buildIndex } from '../../src/integrations/search/build-index.ts';
import { type IndexSizes, indexSizes } from '../../src/integrations/search/index-sizes.ts';
import { type ArticlePage, articleHtml } from './articles.ts';

export interface TestSite {
  readonly folder: string;
  readonly sizes: IndexSizes;
}

function write(folder: string, files: readonly { readonly path: string; readonly content: Uint8Array | string }[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Pagefind's own index of the same pages, as its command line would write it. */
async function plainIndex(pages: readonly { readonly url: string; readonly html: string }[]) {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind did not start');
  try {
    for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
    return (await index.getFiles()).files.map(({ path, content }) => ({ path: `plain/${path}`, content }));
  } finally {
    await close();
  }
}

/** The scripts of the search and nothing else, bundled and parted as the site does. */
async function portalScripts() {
  const { outputFiles } = await build({
    entryPoints: ['src/components/search/portal-search.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: '/',
    write: false,
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  return outputFiles.map(({ path, contents }) => ({ path: basename(path), content: contents }));
}

/** What people say, as the portal's own content has it. */
function portalAliases(): string {
  const entries = readCollection('content', 'tu-dong-nghia').map(({ data }) => data as SynonymEntry);
  const agencies = readCollection('content', 'co-quan').map(({ id, data }) => ({ ...(data as AgencyEntry), id }));
  return writeAliases(aliasesFrom(entries, agencies));
}

/** A site of one page that can search the articles, in a temporary folder; whoever asks for it takes it away. */
export async function writeTestSite(articles: readonly ArticlePage[]): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'search-eval-'));
  const pages = articles.map((page) => ({ url: page.url, html: articleHtml(page) }));
  const { files } = await buildIndex(pages);
  write(
    folder,
    files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
  );
  write(folder, await plainIndex(pages));
  write(folder, [
    { path: 'index.html', content: '<!doctype html><html lang="vi"><title>search</title><link rel="icon" href="data:,">' },
    ...(await portalScripts()),
    { path: 'tim-kiem/tu-dong-nghia.json', content: portalAliases() },
    { path: 'tim-kiem/van-ban.json', content: '[]' },
  ]);
  return { folder, sizes: indexSizes(files) };
}
