import type { CollectionEntry } from 'astro:content';
import { groupBy } from '../domain/list/group.ts';
import type { ListGroup } from '../domain/list/list-item.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { placeThenAndNow } from '../domain/page/place.ts';
import type { FormView, ModelView } from '../domain/page/record-views.ts';
import { modelTypes } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';
import { provinceLink } from './institutions.ts';
import { listItem } from './lists.ts';

/** A model as its page shows it. */
export async function modelView({ data }: CollectionEntry<'mo-hinh'>): Promise<ModelView> {
  const { placeThen, placeNow, year, runBy, activities, figures, sources } = data;
  const provinceNow = (await provinceLink(data.provinceNow)) ?? { path: pageUrl('tinh'), title: data.provinceNow };
  return { type: modelTypes[data.type], placeThen, placeNow, provinceNow, year, runBy, activities, figures, sources };
}

/** Models under the province where they are today, with place then and now. */
export async function modelsByProvince(): Promise<ListGroup[]> {
  const groups = groupBy(await publishedEntries('mo-hinh'), ({ data }) => [data.provinceNow]);
  const lists = await Promise.all(
    [...groups].map(async ([id, entries]) => ({
      id,
      title: (await provinceLink(id))?.title ?? id,
      items: entries.map((entry) => ({ ...listItem(entry), facts: modelFacts(entry) })),
    })),
  );
  return lists.toSorted((a, b) => a.title.localeCompare(b.title, 'vi'));
}

function modelFacts({ data }: CollectionEntry<'mo-hinh'>): string {
  return [modelTypes[data.type], placeThenAndNow(data.placeThen, data.placeNow), data.year]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** A form: its file only where one is held. */
export function formView({ data }: CollectionEntry<'bieu-mau'>): FormView {
  const { number, whoFills, whoConfirms, fileState, file } = data;
  return { number, whoFills, whoConfirms, file: fileState === 'co-tep' ? file : undefined };
}
