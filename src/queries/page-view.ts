import type { CollectionEntry } from 'astro:content';
import { pageUrl } from '../domain/link/page-url.ts';
import type { Named, PageView } from '../domain/page/page-view.ts';
import { collections } from '../schemas/collections.ts';
import * as v from '../schemas/vocabulary.ts';
import { basisViews } from './basis.ts';
import { formerNames } from './former-names.ts';
import { provinceName } from './provinces.ts';
import { relatedPages } from './related.ts';
import { responsibleOn } from './responsible.ts';
import { searchFacets } from './search-facets.ts';

/** Collections whose pages rest on provisions and say when they were checked. */
export const knowledgeCollections = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'tin-bai', 'mo-hinh', 'thuat-ngu'] as const;
export type KnowledgeCollection = (typeof knowledgeCollections)[number];
export type KnowledgeEntry = CollectionEntry<KnowledgeCollection>;

/** Topics in which a guide walks people through papers and offices. */
const procedural: readonly v.Topic[] = ['giay-to', 'vay-von', 'hoc-nghe-viec-lam', 'an-tich', 'thi-hanh-an-dan-su', 'an-tai-cong-dong'];

/** Everything that a page of knowledge says about itself, ready to show. */
export async function pageView(entry: KnowledgeEntry): Promise<PageView> {
  const { data, collection, id } = entry;
  return {
    id,
    collection,
    kind: collections[collection].label,
    path: pageUrl(collection, id),
    title: data.title,
    summary: 'summary' in data ? data.summary : data.plain,
    oneMinute: 'oneMinute' in data ? data.oneMinute : [],
    audience: 'audience' in data ? data.audience.map((audience) => named(v.audiences, audience)) : [],
    topics: data.topics.map((topic) => named(v.topics, topic)),
    applicability: 'applicability' in data ? await applicabilityLabel(data.applicability) : undefined,
    basis: 'basis' in data ? await basisViews(data.basis) : [],
    state:
      'basisState' in data && data.basisState !== undefined
        ? { ...named(v.basisStates, data.basisState), note: data.basisStateNote }
        : undefined,
    confidence: collection === 'tin-bai' && data.basis.length === 0 ? undefined : named(v.confidences, data.confidence),
    checked: { on: data.checkedOn, by: v.checkers[data.checkedBy] },
    reviewBy: 'reviewBy' in data ? data.reviewBy : undefined,
    describesProcedure: collection === 'thu-tuc' || (collection === 'huong-dan' && data.topics.some((topic) => procedural.includes(topic))),
    body: entry.body ?? '',
    former: await formerNames(),
    related: await relatedPages(entry),
    responsible:
      collection === 'thu-tuc' || collection === 'huong-dan' || collection === 'hoi-dap'
        ? await responsibleOn(data.topics, data.audience)
        : [],
    facets: await searchFacets(entry),
  };
}

function named<T extends Readonly<Record<string, string>>>(names: T, id: keyof T & string): Named {
  return { id, label: names[id] ?? id };
}

async function applicabilityLabel(where: CollectionEntry<'thu-tuc'>['data']['applicability']): Promise<string> {
  return where.scope === 'ca-nuoc' ? 'Cả nước' : await provinceName(where.province);
}
