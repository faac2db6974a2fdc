import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '../schemas/collections.ts';

/** Published entries of a collection, in the order of their Vietnamese titles. */
export async function publishedEntries<C extends CollectionName>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection, ({ data }) => !('status' in data) || data.status === 'da-dang');
  return entries.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'vi'));
}

/** Data that have no page have no title either; their id orders them. */
function nameOf({ id, data }: CollectionEntry<CollectionName>): string {
  return 'title' in data ? data.title : id;
}

/** Static paths for the detail pages of a collection: `params.id` and the entry as `props.entry`. */
export async function entryPaths<C extends CollectionName>(collection: C) {
  return (await publishedEntries(collection)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The settings of this portal: the one entry of `cau-hinh`. */
export async function portalSettings(): Promise<CollectionEntry<'cau-hinh'>['data']> {
  const entry = await getEntry('cau-hinh', 'cong');
  if (entry === undefined) throw new Error('content/cau-hinh/cong.md is missing; content-check reports it before pages are built');
  return entry.data;
}
