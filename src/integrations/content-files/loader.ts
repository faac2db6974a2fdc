import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../schemas/collections.ts';
import { contentRoot, readCollection } from './read-content.ts';

/**
 * Loads one collection with our own reader: the checker and the pages see the same data,
 * dates stay text, and no body ever passes through Astro's Markdown renderer.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: 'content-files',
    load: async ({ store, parseData, generateDigest }) => {
      store.clear();
      for (const entry of readCollection(contentRoot(), collection)) {
        const data = await parseData({ id: entry.id, data: entry.data as Record<string, unknown> });
        store.set({ id: entry.id, data, body: entry.body, digest: generateDigest({ data, body: entry.body }) });
      }
    },
  };
}
