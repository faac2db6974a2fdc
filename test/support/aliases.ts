import { type Alias, aliasesFrom } from '../../src/domain/search/aliases.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { collections } from '../../src/schemas/collections.ts';

const { 'tu-dong-nghia': synonyms, 'co-quan': agencies } = collections;

/** What the search of this checkout knows of what people say: all that is published. */
export function contentAliases(): Alias[] {
  return aliasesFrom(
    readCollection('content', 'tu-dong-nghia').map(({ data }) => synonyms.schema.parse(data)),
    readCollection('content', 'co-quan')
      .map(({ id, data }) => ({ ...agencies.schema.parse(data), id }))
      .filter(({ status }) => status === 'da-dang'),
  );
}
