import type { ListGroup, ListItem } from '../domain/list/list-item.ts';
import { compareVietnamese } from '../domain/text/collate.ts';
import { pageCollections } from '../schemas/collections.ts';
import { topics } from '../schemas/vocabulary.ts';
import { type CardEntry, holdsText, isCard, type LawEntry } from './documents.ts';
import { publishedEntries } from './entries.ts';
import { type AnyEntry, byLetter, listItem } from './lists.ts';

/** Every page of every collection that readers see. */
async function allEntries(): Promise<AnyEntry[]> {
  return (await Promise.all(pageCollections.map((name) => publishedEntries(name)))).flat();
}

/** Every page by its first letter; `more` are those that are no entries. */
export async function allByLetter(more: readonly ListItem[]): Promise<ListGroup[]> {
  return byLetter(await allEntries(), true, more).map((group) => ({ ...group, items: group.items.map(short) }));
}

/** Every page that has topics, under each of them. */
export async function allByTopic(): Promise<ListGroup[]> {
  const entries = await allEntries();
  return Object.entries(topics).map(([id, title]) => ({
    id,
    title,
    items: entries
      .filter(({ data }) => 'topics' in data && (data.topics as readonly string[]).includes(id))
      .map((entry) => short(listItem(entry, true))),
  }));
}

interface NumberWords {
  readonly held: string;
  readonly card: string;
  /** Where the source of a text gives no number, and where nobody has found out the number of a card's document. */
  readonly notInSource: string;
  readonly unverified: string;
}

/** Official texts by number and symbol: those held whole, then those known by a card. */
export async function textsByNumber(words: NumberWords): Promise<ListGroup[]> {
  const documents = await publishedEntries('van-ban');
  return [
    { id: 'toan-van', title: words.held, items: byNumber(documents.filter(holdsText), words.notInSource) },
    { id: 'the', title: words.card, items: byNumber(documents.filter(isCard), words.unverified) },
  ];
}

function byNumber(entries: readonly (LawEntry | CardEntry)[], unknown: string): ListItem[] {
  return entries
    .toSorted((a, b) => compareVietnamese(a.data.number ?? '~', b.data.number ?? '~'))
    .map((entry) => ({ ...listItem(entry), tag: entry.data.number ?? unknown, summary: entry.data.title }));
}

function short({ path, title, tag, state }: ListItem): ListItem {
  return { path, title, tag, state };
}
