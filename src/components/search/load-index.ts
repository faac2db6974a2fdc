import type { FacetIndex } from '../../domain/search/narrow.ts';
import { type OverviewFile, readOverview } from '../../domain/search/overview.ts';
import type { Index } from '../../domain/search/search.ts';
import { href } from '../link/href.ts';
import { once } from './load-once.ts';
import { type Pagefind, pagefindIndex } from './pagefind-index.ts';

/**
 * Loads the engine once, from the portal's own address. Rejects when the index is missing or the reader is offline;
 * the next call tries again.
 */
export const loadIndex: () => Promise<Index & FacetIndex> = once(load);

async function load(): Promise<Index & FacetIndex> {
  const address = href('/pagefind/');
  // The engine hides a missing index behind a script that loads well, so its entry is asked for too.
  const [entry, pagefind, overview] = await Promise.all([
    fetch(`${address}pagefind-entry.json`),
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
    fetch(`${address}overview.json`),
  ]);
  if (!entry.ok) throw new Error(`no search index: ${entry.status}`);
  // Without a worker a phone fetches one script less, and the index of this portal is small.
  await pagefind.options({ noWorker: true, basePath: address });
  await pagefind.init();
  if (!overview.ok) throw new Error(`no overview of the index: ${String(overview.status)}`);
  return pagefindIndex(pagefind, readOverview((await overview.json()) as OverviewFile));
}
