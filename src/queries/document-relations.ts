import type { CitingGroup } from '../domain/law/cited-by.ts';
import { readRelations, type RelatedDocument, type RelationView, relationsOf } from '../domain/law/relations.ts';
import { inForceStates } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';
import { lawLibrary } from './law-library.ts';

/** How a document stands to the others, and who cites it: what its page says beside its own words. */
export interface DocumentLinks {
  readonly relations: readonly RelationView[];
  readonly citing: readonly CitingGroup[];
}

/** Relations of a document, as stated on either side and as read from the words of texts, and all that cite it. */
export async function documentLinks(id: string): Promise<DocumentLinks> {
  const { citations, citedBy } = await lawLibrary();
  const found = [...citations].flatMap(([from, own]) => own.map(({ place, target }) => ({ from, anchor: place, to: target.document })));
  return { relations: relationsOf(id, await relatedDocuments(), readRelations(found)), citing: citedBy.document(id) };
}

async function relatedDocuments(): Promise<RelatedDocument[]> {
  return (await publishedEntries('van-ban')).map(({ id, data }) => ({
    id,
    shortName: data.shortName,
    number: data.number,
    issuedOn: data.issuedOn,
    state: { id: data.state, label: inForceStates[data.state] },
    relations: data.relations,
  }));
}
