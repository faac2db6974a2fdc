import { getEntry } from 'astro:content';
import type { AudienceView, HomeView, TaskView } from '../domain/page/home-view.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { collections } from '../schemas/collections.ts';
import { audiences, type Audience } from '../schemas/vocabulary.ts';
import { publishedEntries } from './entries.ts';
import { listItem, newsByDay } from './lists.ts';

/** The everyday tasks of the first page, in the order in which people need them, each with its pictogram. */
const tasks = [
  { collection: 'thu-tuc', id: 'viec-dau-tien-sau-khi-ve', pictogram: 'house' },
  { collection: 'thu-tuc', id: 'trinh-dien-khi-moi-ve', pictogram: 'desk' },
  { collection: 'huong-dan', id: 'vay-von', pictogram: 'coins' },
  { collection: 'huong-dan', id: 'hoc-nghe-va-viec-lam', pictogram: 'tools' },
  { collection: 'thu-tuc', id: 'phieu-ly-lich-tu-phap-so-1', pictogram: 'sheet' },
  { collection: 'huong-dan', id: 'xoa-an-tich', pictogram: 'leaf' },
  { collection: 'thu-tuc', id: 'xac-nhan-ket-qua-thi-hanh-an-dan-su', pictogram: 'stamp' },
] as const;

const changedPage = 'da-doi-tu-2025-2026';
const audienceCollections = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'tin-bai', 'mo-hinh'] as const;

/** What the first page offers. */
export async function homeView(): Promise<HomeView> {
  const [changed, found, questions, news, documents] = await Promise.all([
    getEntry('huong-dan', changedPage),
    Promise.all(tasks.map(taskView)),
    publishedEntries('hoi-dap'),
    newsByDay(),
    publishedEntries('van-ban'),
  ]);
  return {
    audiences: Object.entries(audiences).map(([id, label]) => ({ id, label })),
    tasks: found.filter((task) => task !== undefined),
    changed:
      changed?.data.status === 'da-dang'
        ? { path: pageUrl('huong-dan', changedPage), title: changed.data.title, sentences: changed.data.oneMinute }
        : undefined,
    questions: questions
      .filter(({ data }) => data.audience.includes('nguoi-moi-ve'))
      .slice(0, 6)
      .map((entry) => ({ ...listItem(entry), summary: undefined })),
    news: news.slice(0, 2),
    documents: documents.map((entry) => ({ ...listItem(entry), summary: undefined })),
  };
}

async function taskView({ collection, id, pictogram }: (typeof tasks)[number]): Promise<TaskView | undefined> {
  const entry = await getEntry(collection, id);
  if (entry?.data.status !== 'da-dang') return undefined;
  return { path: pageUrl(collection, id), title: entry.data.title, summary: entry.data.summary, pictogram };
}

/** The ways in, for static paths. */
export function audiencePaths() {
  return Object.entries(audiences).map(([id, label]) => ({ params: { id }, props: { audience: { id: id as Audience, label } } }));
}

/** Everything for one audience, tasks first. */
export async function audienceView({ id, label }: { readonly id: Audience; readonly label: string }): Promise<AudienceView> {
  const groups = await Promise.all(
    audienceCollections.map(async (collection) => {
      const entries = (await publishedEntries(collection)).filter(({ data }) => data.audience.includes(id));
      return { id: collection, title: collections[collection].label, items: entries.map((entry) => listItem(entry)) };
    }),
  );
  return { id, label, groups: groups.filter(({ items }) => items.length > 0) };
}
