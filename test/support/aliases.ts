import { type Alias, aliasesFrom } from '../../src/domain/search/aliases.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { type CollectionName, collections, type EntryData } from '../../src/schemas/collections.ts';

/** The entries of a collection of this checkout, as pages read them. */
function entriesOf<C extends CollectionName>(collection: C): (EntryData<C> & { readonly id: string })[] {
  return readCollection('content', collection).map(({ id, data }) => ({
    ...(collections[collection].schema.parse(data) as EntryData<C>),
    id,
  }));
}

/** What the search of this checkout knows of what people say. */
export function contentAliases(): Alias[] {
  return aliasesFrom(entriesOf('tu-dong-nghia'), entriesOf('co-quan'));
}
