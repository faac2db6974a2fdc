import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentLoader } from './integrations/content-files/loader.ts';
import { type CollectionName, collectionNames, collections as described } from './schemas/collections.ts';

/** Each collection with its own schema: a union here would make every entry look like every other. */
type Defined = { [C in CollectionName]: { loader: Loader; schema: (typeof described)[C]['schema'] } };

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: contentLoader(name), schema: described[name].schema })]),
) as unknown as Defined;
