import { defineCollection } from 'astro:content';
import { contentLoader } from './integrations/content-files/loader.ts';
import { type CollectionName, collectionNames, collections as described } from './schemas/collections.ts';

function collection<C extends CollectionName>(name: C) {
  return defineCollection({ loader: contentLoader(name), schema: described[name].schema });
}

type Collections = { [C in CollectionName]: ReturnType<typeof collection<C>> };

export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as Collections;
