import { type Outcome, search } from '../../domain/search/search.ts';
import { loadIndex } from './load-index.ts';

/** How many results a list begins with. */
export const step = 10;

/** Answers a query as the search page does, without a page: for measuring. */
export async function ask(query: string): Promise<Outcome> {
  return search(await loadIndex(), query, { limit: step });
}
