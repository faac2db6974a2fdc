import type { FacetIndex } from '../../domain/search/narrow.ts';
import { type OverviewFile, readOverview } from '../../domain/search/overview.ts';
import type { Index } from '../../domain/search/search.ts';
import { type Pagefind, pagefindIndex } from './pagefind-index.ts';

/** The address of the index under the base path the portal is served from. */
function bundleAddress(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
}

let loading: Promise<Index & FacetIndex> | undefined;

/**
 * Loads the engine once, from the portal's own address. Rejects when the index is missing or the reader is offline;
 * the next call tries again.
 */
export function loadIndex(): Promise<Index & FacetIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Index & FacetIndex> {
  const address = bundleAddress();
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
