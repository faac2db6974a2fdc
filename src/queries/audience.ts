import type { ListGroup, ListItem } from '../domain/list/list-item.ts';
import { keyPagesFirst } from '../domain/list/key-pages.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { AudienceView } from '../domain/page/home-view.ts';
import { collections } from '../schemas/collections.ts';
import { audiences, type Audience } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';
import { tasks } from './home.ts';
import { type AnyEntry, listItem } from './lists.ts';

const offered = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'tin-bai', 'mo-hinh'] as const;
const openQuestions = 6;
/** Whose duties officials of a commune look for first. */
const communeBodies = ['cong-an-cap-xa', 'ubnd-cap-xa'];

/** The ways in, for static paths. */
export function audiencePaths() {
  return Object.entries(audiences).map(([id, label]) => ({ params: { id }, props: { audience: { id: id as Audience, label } } }));
}

interface Audienced {
  readonly id: Audience;
  readonly label: string;
}

/** Everything for one audience: the pages written for it first, under `firstTitle`, then the others by kind. */
export async function audienceView(
  { id, label }: Audienced,
  firstTitle: string,
  duties: (ids: readonly string[]) => Promise<readonly ListItem[]>,
): Promise<AudienceView> {
  const entries = (await Promise.all(offered.map((collection) => publishedEntries(collection)))).flat();
  const pages = entries.map((entry) => ({
    entry,
    path: pageUrl(entry.collection, entry.id),
    audience: entry.data.audience,
    guides: guides(entry),
  }));
  const everyday = tasks.map((task) => pageUrl(task.collection, task.id));
  const { key, rest } = keyPagesFirst(pages, id, everyday);
  const own = id === 'can-bo-xa' ? await duties(communeBodies) : [];
  const groups: ListGroup[] = [
    { id: 'nen-doc-truoc', title: firstTitle, items: [...own, ...key.map(({ entry }) => listItem(entry))] },
    ...offered.map((collection) => ({
      id: collection,
      title: collections[collection].label,
      one: collections[collection].one,
      items: rest.filter(({ entry }) => entry.collection === collection).map(({ entry }) => listItem(entry)),
      open: collection === 'hoi-dap' ? openQuestions : undefined,
    })),
  ];
  return { id, label, groups: groups.filter(({ items }) => items.length > 0) };
}

function guides({ collection, data }: AnyEntry): boolean {
  return (
    collection === 'thu-tuc' || collection === 'huong-dan' || ('kind' in data && collection === 'tin-bai' && data.kind !== 'thong-bao')
  );
}
