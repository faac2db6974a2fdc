import { getEntry } from 'astro:content';
import type { HomeView, TaskView } from '../domain/page/home-view.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { audiences } from '../schemas/vocabulary.ts';
import { heldTexts } from './documents.ts';
import { publishedEntries } from './entries.ts';
import { listItem, newsByDay } from './lists.ts';

/** The everyday tasks of the first page, in the order in which people need them, each with its pictogram. */
export const tasks = [
  { collection: 'thu-tuc', id: 'viec-dau-tien-sau-khi-ve', pictogram: 'house' },
  { collection: 'thu-tuc', id: 'trinh-dien-khi-moi-ve', pictogram: 'desk' },
  { collection: 'huong-dan', id: 'vay-von', pictogram: 'coins' },
  { collection: 'huong-dan', id: 'hoc-nghe-va-viec-lam', pictogram: 'tools' },
  { collection: 'thu-tuc', id: 'phieu-ly-lich-tu-phap-so-1', pictogram: 'sheet' },
  { collection: 'huong-dan', id: 'xoa-an-tich', pictogram: 'leaf' },
  { collection: 'thu-tuc', id: 'xac-nhan-ket-qua-thi-hanh-an-dan-su', pictogram: 'stamp' },
] as const;

const changedPage = 'da-doi-tu-2025-2026';

/** What the first page offers. */
export async function homeView(): Promise<HomeView> {
  const [changed, found, questions, news, documents] = await Promise.all([
    getEntry('huong-dan', changedPage),
    everydayTasks(),
    publishedEntries('hoi-dap'),
    newsByDay(),
    heldTexts(),
  ]);
  return {
    audiences: Object.entries(audiences).map(([id, label]) => ({ id, label })),
    tasks: found,
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

/** The everyday tasks whose pages are there. */
export async function everydayTasks(): Promise<TaskView[]> {
  return (await Promise.all(tasks.map(taskView))).filter((task) => task !== undefined);
}

async function taskView({ collection, id, pictogram }: (typeof tasks)[number]): Promise<TaskView | undefined> {
  const entry = await getEntry(collection, id);
  if (entry?.data.status !== 'da-dang') return undefined;
  return { path: pageUrl(collection, id), title: entry.data.title, summary: entry.data.summary, state: listItem(entry).state, pictogram };
}
