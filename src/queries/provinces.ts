import { type CollectionEntry, getEntry } from 'astro:content';
import type { ListGroup, ListItem } from '../domain/list/list-item.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { provinceKinds } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';

/** "tỉnh Cà Mau", "thành phố Hải Phòng"; the id itself where the entry is missing. */
export async function provinceName(id: string): Promise<string> {
  const entry = await getEntry('tinh', id);
  return entry === undefined ? id : `${provinceKinds[entry.data.kind].toLocaleLowerCase('vi')} ${entry.data.title}`;
}

interface Words {
  readonly now: string;
  readonly then: string;
  readonly merged: (name: string) => string;
  readonly includes: (names: string) => string;
}

/** Provinces of today, then those that were merged. */
export async function provincesNowAndThen(words: Words): Promise<ListGroup[]> {
  const entries = await publishedEntries('tinh');
  const names = new Map(entries.map(({ id, data }) => [id, data.title]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const item = ({ id, data }: CollectionEntry<'tinh'>): ListItem => ({
    path: pageUrl('tinh', id),
    title: data.title,
    summary:
      data.mergedInto !== undefined
        ? words.merged(nameOf(data.mergedInto))
        : data.includes.length > 0
          ? words.includes(data.includes.map(nameOf).join(', '))
          : undefined,
  });
  const [now, then] = [
    entries.filter(({ data }) => data.mergedInto === undefined),
    entries.filter(({ data }) => data.mergedInto !== undefined),
  ];
  return [
    { id: 'hien-nay', title: words.now, items: now.map(item) },
    { id: 'truoc-day', title: words.then, items: then.map(item) },
  ];
}
