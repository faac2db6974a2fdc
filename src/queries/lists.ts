import type { CollectionEntry } from 'astro:content';
import { formatDay } from '../domain/date/format.ts';
import { alphabet, compareVietnamese, firstLetter } from '../domain/text/collate.ts';
import { groupBy } from '../domain/list/group.ts';
import type { ListGroup, ListItem } from '../domain/list/list-item.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { kindLabel, type PageCollection } from '../schemas/collections.ts';
import * as v from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';

/** An entry that has a page. */
export type AnyEntry = { [C in PageCollection]: CollectionEntry<C> }[PageCollection];

/** An entry as one line of a list; `tagged` puts the kind of page before the title. */
export function listItem(entry: AnyEntry, tagged = false): ListItem {
  const { data, collection, id } = entry;
  return {
    path: pageUrl(collection, id),
    title: 'shortName' in data && collection !== 'co-quan' ? data.shortName : data.title,
    summary: lineOf(entry),
    tag: tagged ? kindLabel(collection, data) : undefined,
    state: chip(entry),
  };
}

/** Entries of one collection under their topics, in the order of the vocabulary; an entry stands under its first topic. */
export async function groupedByTopic(collection: 'thu-tuc' | 'huong-dan' | 'hoi-dap' | 'bieu-mau'): Promise<ListGroup[]> {
  const entries: readonly CollectionEntry<typeof collection>[] = await publishedEntries(collection);
  const groups = groupBy(entries, (entry) => entry.data.topics.slice(0, 1));
  return Object.entries(v.topics).flatMap(([id, title]) => {
    const items = groups.get(id as v.Topic) ?? [];
    return items.length === 0 ? [] : [{ id, title, items: items.map((entry) => listItem(entry)) }];
  });
}

/** News, the latest first. */
export async function newsByDay(): Promise<ListItem[]> {
  const entries = await publishedEntries('tin-bai');
  return entries
    .toSorted((a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn))
    .map((entry) => ({ ...listItem(entry), tag: `${v.newsKinds[entry.data.kind]}, ${formatDay(entry.data.publishedOn)}` }));
}

function lineOf({ data }: AnyEntry): string | undefined {
  if ('summary' in data) return data.summary;
  if ('plain' in data) return data.plain;
  if ('helpsWith' in data) return data.helpsWith;
  return 'shortName' in data ? data.title : undefined;
}

/** Texts always carry their state; guidance only when it rests on an old rule or an unverified one. */
function chip({ data }: AnyEntry): ListItem['state'] {
  if ('basisState' in data && data.basisState !== undefined && data.basisState !== 'dang-ap-dung') {
    return { id: data.basisState, label: v.basisStates[data.basisState] };
  }
  if ('state' in data) return { id: data.state, label: v.inForceStates[data.state] };
  return undefined;
}

/** "Thông báo", "Bài tuyên truyền" … */
export function newsKind({ data }: CollectionEntry<'tin-bai'>): string {
  return v.newsKinds[data.kind];
}

/** Entries under the letters of the Vietnamese alphabet. */
export function byLetter(entries: readonly AnyEntry[], tagged = false, more: readonly ListItem[] = []): ListGroup[] {
  const items = [...entries.map((entry) => listItem(entry, tagged)), ...more].toSorted((a, b) => compareVietnamese(a.title, b.title));
  const groups = groupBy(items, (item) => [firstLetter(item.title)]);
  return ['#', ...alphabet].flatMap((letter) => {
    const found = groups.get(letter) ?? [];
    return found.length === 0
      ? []
      : [{ id: `chu-${letterIds[letter] ?? letter.toLowerCase()}`, title: letter === '#' ? '0–9' : letter, items: found }];
  });
}

/** Fragments of the letters that ASCII does not have. */
const letterIds: Readonly<Record<string, string>> = { '#': 'so', Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw' };
