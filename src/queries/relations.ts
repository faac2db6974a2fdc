import { type ReadRelation, type RelatedDocument, relationsOf, type RelationView } from '../domain/law/relations.ts';
import { inForceStates } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';

/** How a document stands to the others, from both sides; `read` is what the words of the texts held here say. */
export async function relationViews(id: string, read: readonly ReadRelation[]): Promise<RelationView[]> {
  return relationsOf(id, await relatedDocuments(), read);
}

async function relatedDocuments(): Promise<RelatedDocument[]> {
  return (await publishedEntries('van-ban')).map((entry) => {
    const { shortName, number, issuedOn, state, relations } = entry.data;
    return { id: entry.id, shortName, number, issuedOn, state: { id: state, label: inForceStates[state] }, relations };
  });
}
