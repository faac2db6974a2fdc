import { type CollectionEntry, getEntry } from 'astro:content';
import type { ListGroup, ListItem } from '../domain/list/list-item.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { PageLink } from '../domain/page/page-view.ts';
import type { AgencyView, MoveView, ProvinceView } from '../domain/page/record-views.ts';
import { agencyKinds, agencyLevels, provinceKinds } from '../schemas/vocabulary.ts';
import { dutyPath, hasDuties } from './duties.ts';
import { publishedEntries } from './entries.ts';
import { listItem } from './lists.ts';
import { checkedBy } from './records.ts';
import { searchFacets } from './search-facets.ts';

/** A type of body, with what it handed on and what it took over. */
export async function agencyView(entry: CollectionEntry<'co-quan'>, words: { readonly duties: string }): Promise<AgencyView> {
  const { data, id } = entry;
  const { title, shortName, abbreviations, helpsWith, validFrom, validUntil } = data;
  const gave = await Promise.all(data.successions.map(async (move) => moveView(move, await agencyLink(move.to))));
  const received = (await publishedEntries('co-quan')).flatMap((other) =>
    other.data.successions.filter(({ to }) => to === id).map((move) => moveView(move, linkTo(other))),
  );
  return {
    ...{ title, shortName, abbreviations, helpsWith, validFrom, validUntil, gave, received },
    level: agencyLevels[data.level],
    kind: agencyKinds[data.kind],
    members: (await Promise.all(data.members.map(agencyLink))).filter((link) => link !== undefined),
    duties: (await hasDuties(id)) ? { path: dutyPath(id), title: words.duties } : undefined,
    checked: checkedBy(data),
    facets: await searchFacets(entry),
  };
}

type Succession = CollectionEntry<'co-quan'>['data']['successions'][number];

function moveView({ function: task, from, basis }: Succession, other: PageLink | undefined): MoveView {
  return { task, from, basis, other };
}

async function agencyLink(id: string | undefined): Promise<PageLink | undefined> {
  const entry = id === undefined ? undefined : await getEntry('co-quan', id);
  return entry === undefined ? undefined : linkTo(entry);
}

function linkTo(entry: CollectionEntry<'co-quan'>): PageLink {
  return { path: pageUrl('co-quan', entry.id), title: entry.data.title };
}

/** Types of bodies by level; those that ended stand apart, under `ended`. */
export async function agenciesByLevel(ended: { readonly title: string; readonly hint: string }): Promise<ListGroup[]> {
  const entries = await publishedEntries('co-quan');
  const today = entries.filter(({ data }) => data.validUntil === undefined);
  const groups = Object.entries(agencyLevels).map(([id, title]) => ({
    id,
    title,
    items: today.filter(({ data }) => data.level === id).map((entry) => listItem(entry)),
  }));
  const past = entries.filter((entry) => !today.includes(entry)).map((entry) => listItem(entry));
  return [...groups, { id: 'khong-con', ...ended, items: past }].filter(({ items }) => items.length > 0);
}

/** A province of today or of before July 2025. */
export async function provinceView(entry: CollectionEntry<'tinh'>): Promise<ProvinceView> {
  const { data } = entry;
  const { title, validUntil, basis } = data;
  const includes = (await Promise.all(data.includes.map(provinceLink))).filter((link) => link !== undefined);
  const kind = provinceKinds[data.kind];
  const mergedInto = await provinceLink(data.mergedInto);
  return { title, kind, validUntil, mergedInto, includes, basis, checked: checkedBy(data), facets: await searchFacets(entry) };
}

/** The page of a province, by its bare name. */
export async function provinceLink(id: string | undefined): Promise<PageLink | undefined> {
  const entry = id === undefined ? undefined : await getEntry('tinh', id);
  return entry === undefined ? undefined : { path: pageUrl('tinh', entry.id), title: entry.data.title };
}

/** Models and texts of a province, under its name of then or of now. */
export async function pagesOfProvince(id: string): Promise<ListItem[]> {
  const models = (await publishedEntries('mo-hinh')).filter(({ data }) => data.provinceNow === id || data.provinceThen === id);
  const documents = (await publishedEntries('van-ban')).filter(({ data }) => data.province === id);
  return [...documents, ...models].map((entry) => listItem(entry, true));
}
