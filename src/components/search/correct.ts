import { assured, suggest } from '../../domain/search/suggest.ts';
import { readVocabulary, type Vocabulary } from '../../domain/search/vocabulary.ts';
import { fileOnce } from './load-once.ts';

const vocabulary = fileOnce<Vocabulary | undefined>('/pagefind/vocabulary.txt', readVocabulary, undefined);

/** What a query probably meant, in the words of the site; nothing where they cannot be had. */
export async function corrections(query: string, limit: number): Promise<readonly string[]> {
  const words = await vocabulary();
  return words === undefined ? [] : suggest(query, words, limit);
}

/** What a query meant so surely that it is searched by. */
export async function assuredCorrection(query: string): Promise<string | undefined> {
  const words = await vocabulary();
  return words === undefined ? undefined : assured(query, words);
}
