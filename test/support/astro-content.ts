import { contentEntries, type Entry } from './duty-content.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

const read = new Map<CollectionName, readonly Entry<CollectionName>[]>();

/** What `astro:content` gives of the real content, for tests of queries: `vi.mock('astro:content', () => import('…/astro-content.ts'))`. */
export async function getCollection<C extends CollectionName>(
  collection: C,
  keep: (entry: Entry<C>) => boolean = () => true,
): Promise<Entry<C>[]> {
  const entries = read.get(collection) ?? contentEntries(collection);
  read.set(collection, entries);
  return (entries as readonly Entry<C>[]).filter(keep);
}

/** One entry of the real content. */
export async function getEntry<C extends CollectionName>(collection: C, id: string): Promise<Entry<C> | undefined> {
  return (await getCollection(collection)).find((entry) => entry.id === id);
}
