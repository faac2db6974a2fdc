import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Pagefind, pagefindIndex } from '../../src/components/search/pagefind-index.ts';
import { type OverviewFile, readOverview } from '../../src/domain/search/overview.ts';

/** Opens the search index of a built site outside a browser; until `vi.unstubAllGlobals()`, `fetch` reads files. */
export async function openSearchIndex(site: string): Promise<ReturnType<typeof pagefindIndex>> {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(fileURLToPath(address.split('?')[0] ?? '')))));
  const folder = resolve(join(site, 'pagefind'));
  const bundle = `${pathToFileURL(folder).href}/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: bundle, noWorker: true });
  await pagefind.init();
  return pagefindIndex(pagefind, readOverview(JSON.parse(readFileSync(join(folder, 'overview.json'), 'utf8')) as OverviewFile));
}
