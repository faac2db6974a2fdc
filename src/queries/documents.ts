import type { CollectionEntry } from 'astro:content';
import { compareNewest, titleBeside } from '../domain/law/document-list.ts';
import { groupBy } from '../domain/list/group.ts';
import type { ListGroup } from '../domain/list/list-item.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { CardView } from '../domain/page/record-views.ts';
import type { DocumentCard, LawDocument } from '../schemas/law-documents.ts';
import { checkers, documentTypes, inForceStates } from '../schemas/vocabulary.ts';
import { kindLabel } from '../schemas/collections.ts';
import { publishedEntries } from './entries.ts';
import { listItem } from './lists.ts';
import { provinceName } from './provinces.ts';
import { searchFacets } from './search-facets.ts';

/** An official document: its text is held here, or only its card. */
type DocumentEntry = CollectionEntry<'van-ban'>;
export type LawEntry = DocumentEntry & { readonly data: LawDocument };
export type CardEntry = DocumentEntry & { readonly data: DocumentCard };

export function holdsText(entry: DocumentEntry): entry is LawEntry {
  return entry.data.fullText;
}

export function isCard(entry: DocumentEntry): entry is CardEntry {
  return !entry.data.fullText;
}

/** The documents whose text is held here. */
export async function heldTexts(): Promise<LawEntry[]> {
  return (await publishedEntries('van-ban')).filter(holdsText);
}

/** A document whose text is not held here: names, dates, state and where it can be read. */
export async function cardView(entry: CardEntry): Promise<CardView> {
  const { id, data } = entry;
  const { title, shortName, citation, number, issuer, issuedOn, effectiveFrom, effectiveUntil, officialUrl, sources } = data;
  const successors = (await publishedEntries('van-ban')).filter((other) =>
    other.data.relations.some((relation) => relation.type === 'thay-the' && relation.document === id && relation.provision === undefined),
  );
  return {
    ...{ title, shortName, citation, number, issuer, issuedOn, effectiveFrom, effectiveUntil, officialUrl, sources },
    kind: kindLabel('van-ban', data),
    type: documentTypes[data.type],
    province: data.province === undefined ? undefined : await provinceName(data.province),
    state: { id: data.state, label: inForceStates[data.state], note: data.stateReason },
    replacedBy: successors.map((other) => ({ path: pageUrl('van-ban', other.id), title: other.data.shortName })),
    checked: { on: data.stateCheckedOn, by: checkers[data.stateCheckedBy] },
    facets: await searchFacets(entry),
  };
}

/** Cards by the type of their documents, the newest first; a line says of its document what the name does not. */
export async function cardsByType(): Promise<ListGroup[]> {
  const groups = groupBy((await publishedEntries('van-ban')).filter(isCard), ({ data }) => [data.type]);
  return Object.entries(documentTypes).flatMap(([id, title]) => {
    const entries = groups.get(id as keyof typeof documentTypes) ?? [];
    const items = entries
      .toSorted((a, b) => compareNewest(a.data, b.data))
      .map((entry) => ({ ...listItem(entry), summary: titleBeside(entry.data, title) }));
    return items.length === 0 ? [] : [{ id, title, items }];
  });
}
