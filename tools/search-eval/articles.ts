import { readFileSync } from 'node:fs';
import { searchAttributes } from '../../src/domain/search/page-attributes.ts';

/** A law of the measuring set with its articles; the first line of an article is its title. */
export interface Law {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly text: string }[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly relevant: readonly (readonly [law: string, article: string])[];
}

/** One article as a page: its address, and the lines a reader sees. */
export interface ArticlePage {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function readArticles(file: string): Law[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Law[];
}

export function readQuestions(file: string): Question[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Question[];
}

/** Addresses tell nothing: the part of the site is `dieu` for all of them. */
const addressOf = (law: number, article: number) => `/dieu/${String(law)}-${String(article)}/`;

/** One page for each article, in the order of the file. */
export function articlePages(laws: readonly Law[]): ArticlePage[] {
  return laws.flatMap(({ articles }, law) =>
    articles.map(({ text }, article) => {
      const [title = '', ...paragraphs] = text.split(/\n+/u).filter((line) => line.trim() !== '');
      return { url: addressOf(law, article), title, paragraphs };
    }),
  );
}

/** The addresses that answer a question. An article that the file does not hold counts as one that is never found. */
export function rightPages({ relevant }: Question, laws: readonly Law[]): string[] {
  return relevant.map(([lawId, articleId]) => {
    const law = laws.findIndex(({ id }) => id === lawId);
    return addressOf(law, laws[law]?.articles.findIndex(({ id }) => id === articleId) ?? -1);
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page as the portal writes one: what it is stands in the attributes that all pages of the portal carry. */
export function articleHtml({ title, paragraphs }: ArticlePage): string {
  const attributes = Object.entries(searchAttributes({ kind: 'Điều' })).map(([name, value]) => `${name}="${escaped(value)}"`);
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<!doctype html><html lang="vi"><head><title>${escaped(title)}</title></head><body><main><article ${attributes.join(' ')}><h1>${escaped(title)}</h1>${body}</article></main></body></html>`;
}
