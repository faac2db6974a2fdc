import { getEntry } from 'astro:content';
import type { LawPage, WhoseText } from '../domain/law/law-page.ts';
import { withFormerNames } from '../domain/law/former-links.ts';
import { lawReferences } from '../domain/law/law-references.ts';
import { contentsOf, formerIn, lawView, linkSorts, type PartView } from '../domain/law/law-view.ts';
import { joinedSince } from '../domain/law/joined-since.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { ListItem } from '../domain/list/list-item.ts';
import type { PageLink } from '../domain/page/page-view.ts';
import { kindLabel } from '../schemas/collections.ts';
import * as v from '../schemas/vocabulary.ts';
import { heldTexts, type LawEntry } from './documents.ts';
import { assignedIn } from './duties.ts';
import { formerBodies, formerNames } from './former-names.ts';
import { lawLibrary } from './law-library.ts';
import { provinceName } from './provinces.ts';
import { searchFacets } from './search-facets.ts';

/** The texts held here, the latest first; a text without a date stands first, for it cannot be placed. */
export async function lawsByDay(): Promise<LawEntry[]> {
  return (await heldTexts()).toSorted((a, b) => (b.data.issuedOn ?? '9999').localeCompare(a.data.issuedOn ?? '9999'));
}

/** The texts held here as lines of a list. */
export async function lawItems(): Promise<ListItem[]> {
  return (await lawsByDay()).map(({ id, data }) => ({
    path: pageUrl('van-ban', id),
    title: data.shortName,
    summary: data.summary,
    tag: v.documentTypes[data.type],
    state: { id: data.state, label: v.inForceStates[data.state] },
  }));
}

/** Everything that the page of a text shows. */
export async function lawPage(entry: LawEntry): Promise<LawPage> {
  const { id, data } = entry;
  const parts = await partsOf(id, data.textNotes);
  const all = await lawsByDay();
  const at = all.findIndex((each) => each.id === id);
  return {
    id,
    title: data.title,
    shortName: data.shortName,
    citation: data.citation,
    summary: data.summary,
    kind: kindLabel('van-ban', data),
    type: v.documentTypes[data.type],
    number: data.number,
    issuer: data.issuer,
    issuedOn: data.issuedOn,
    effectiveFrom: data.effectiveFrom,
    effectiveUntil: data.effectiveUntil,
    signers: data.signers,
    state: { id: data.state, label: v.inForceStates[data.state], reason: data.stateReason },
    stateKnown: data.state !== 'chua-xac-minh',
    checked: { on: data.stateCheckedOn, by: v.checkers[data.stateCheckedBy] },
    whose: await whoseText(data),
    newsOnly: data.textKind === 'tin-tom-tat',
    source: { ...data.source, url: data.source.url, publishedOn: data.source.publishedOn, note: data.source.note },
    confidence: v.recordConfidences[data.confidence],
    parts,
    contents: contentsOf(parts),
    linkSorts: linkSorts(parts),
    former: await formerBodies(formerIn(parts)),
    previous: linkTo(all[at - 1]),
    next: linkTo(all[at + 1]),
    facets: await searchFacets(entry),
  };
}

/** The words of a text with its notes and citations; none for a text that is not held. */
async function partsOf(id: string, notes: LawEntry['data']['textNotes']): Promise<readonly PartView[]> {
  const [{ texts, citations, citedBy }, assigned, former] = await Promise.all([lawLibrary(), assignedIn(id), formerNames()]);
  const text = texts.get(id);
  if (text === undefined) return [];
  const references = lawReferences(text, citations.get(id) ?? [], texts, citedBy);
  return lawView(text.law, notes, { ...withFormerNames(references, former), assigned });
}

function linkTo(entry: LawEntry | undefined): PageLink | undefined {
  return entry === undefined ? undefined : { path: pageUrl('van-ban', entry.id), title: entry.data.shortName };
}

async function whoseText(data: LawEntry['data']): Promise<WhoseText> {
  const entry = data.province === undefined ? undefined : await getEntry('tinh', data.province);
  const former = await Promise.all((entry?.data.includes ?? []).map(async (id) => (await getEntry('tinh', id))?.data ?? { title: id }));
  return {
    year: data.issuedOn?.slice(0, 4),
    place: data.province === undefined ? undefined : await provinceName(data.province),
    now: entry?.data.mergedInto === undefined ? undefined : await provinceName(entry.data.mergedInto),
    joined: joinedSince(data.issuedOn, former),
    wholeCountry: data.applicability === 'ca-nuoc',
  };
}
