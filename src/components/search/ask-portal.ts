import { type Outcome, search } from '../../domain/search/search.ts';
import { loadAliases } from './load-aliases.ts';
import { loadIndex } from './load-index.ts';

/** How many results a list begins with. */
export const step = 10;

/** Answers a query as the search page does, without a page: for measuring. */
export async function ask(query: string): Promise<Outcome> {
  const [index, aliases] = await Promise.all([loadIndex(), loadAliases()]);
  return search(index, query, { limit: step, aliases });
}
