import type { CollectionEntry } from 'astro:content';
import { formatDay } from '../domain/date/format.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { ContactView } from '../domain/page/contact-view.ts';
import { checkers } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';
import { provinceName } from './provinces.ts';
import { searchFacets } from './search-facets.ts';

/** Checked contacts as pages show them, by place. */
export async function contactViews(): Promise<ContactView[]> {
  return await Promise.all((await publishedEntries('dau-moi')).map(contactView));
}

/** One contact: the post, the place, and who published it. */
export async function contactView(entry: CollectionEntry<'dau-moi'>): Promise<ContactView> {
  const { data, id } = entry;
  const province = await provinceName(data.province);
  const { title, post, phone, address, hours, source } = data;
  const place = data.commune === undefined ? province : `${data.commune}, ${province}`;
  const facets = await searchFacets(entry);
  return { path: pageUrl('dau-moi', id), title, post, place, phone, address, hours, source, checked: checkedBy(data), facets };
}

/** The day and the role of a check, ready to show. */
export function checkedBy(data: { readonly checkedOn: string; readonly checkedBy: keyof typeof checkers }) {
  return { on: data.checkedOn, by: checkers[data.checkedBy] };
}

/** A day as readers write it, or undefined. */
export function dayOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}
