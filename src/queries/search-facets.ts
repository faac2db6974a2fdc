import { getEntry } from 'astro:content';
import { issuersOf, type PageFacets } from '../domain/search/page-attributes.ts';
import { audiences } from '../schemas/vocabulary.ts';
import type { AnyEntry } from './lists.ts';

/** What the filters of the search know of an entry, by its own fields; what the entry does not say is left out. */
export async function searchFacets(entry: AnyEntry): Promise<PageFacets> {
  const { collection, data } = entry;
  const named = 'audience' in data ? { audiences: data.audience.map((id) => audiences[id]) } : {};
  switch (collection) {
    case 'van-ban':
      return { agencies: issuersOf(data.issuer), provinces: await provinces(data.province), day: data.issuedOn ?? yearOf(data.number) };
    case 'mo-hinh':
      return { ...named, provinces: await provinces(data.provinceThen, data.provinceNow), year: data.yearSort?.toString() };
    case 'co-quan':
      return { agencies: [data.title] };
    case 'tinh':
      return { provinces: await provinces(entry.id) };
    case 'dau-moi':
      return { agencies: [(await getEntry('co-quan', data.agency))?.data.title ?? data.agency], provinces: await provinces(data.province) };
    default: {
      const where = 'applicability' in data && data.applicability.scope === 'tinh' ? data.applicability.province : undefined;
      return { ...named, provinces: await provinces(where), day: 'publishedOn' in data ? data.publishedOn : undefined };
    }
  }
}

/** The year that a number says, for texts whose day of issue is not known. */
const yearOf = (number: string | undefined) => /\/((?:19|20)\d\d)\//u.exec(number ?? '')?.[1];

/** Names of provinces, each with the one that it is part of today: who lives there asks by either name. */
async function provinces(...ids: readonly (string | undefined)[]): Promise<string[]> {
  const names: string[] = [];
  for (const id of ids) {
    const entry = id === undefined ? undefined : await getEntry('tinh', id);
    if (entry === undefined) continue;
    names.push(entry.data.title);
    const now = entry.data.mergedInto === undefined ? undefined : await getEntry('tinh', entry.data.mergedInto);
    if (now !== undefined) names.push(now.data.title);
  }
  return names;
}
