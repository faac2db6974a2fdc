import { pageUrl } from '../domain/link/page-url.ts';
import type { PageLink } from '../domain/page/page-view.ts';
import { publishedEntries } from './entries.ts';
import type { KnowledgeEntry } from './page-view.ts';

const offered = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau'] as const;
const most = 5;

/** What to read next: pages that tell people what to do and share the most topics, tasks first. */
export async function relatedPages(entry: KnowledgeEntry): Promise<PageLink[]> {
  const candidates = (await Promise.all(offered.map((collection) => publishedEntries(collection)))).flat();
  const topics = new Set<string>(entry.data.topics);
  return candidates
    .filter((other) => other.id !== entry.id || other.collection !== entry.collection)
    .map((other) => ({ other, shared: other.data.topics.filter((topic) => topics.has(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => ({ path: pageUrl(other.collection, other.id), title: other.data.title }));
}
