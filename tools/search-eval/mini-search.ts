import MiniSearch from 'minisearch';
import type { ArticlePage } from './articles.ts';

const syllables = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What MiniSearch finds with syllables joined by "or", as design notes measured it: the whole index in memory, accents as typed. */
export function miniSearch(pages: readonly ArticlePage[], questions: readonly string[]): string[][] {
  const engine = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], tokenize: syllables });
  engine.addAll(pages.map(({ url, title, paragraphs }) => ({ id: url, title, text: paragraphs.join('\n') })));
  return questions.map((question) =>
    engine
      .search(question, { combineWith: 'OR' })
      .map(({ id }) => String(id))
      .slice(0, 10),
  );
}
