import { suggest } from '../../domain/search/suggest.ts';
import { readVocabulary, type Vocabulary } from '../../domain/search/vocabulary.ts';

let loading: Promise<Vocabulary | undefined> | undefined;

async function load(): Promise<Vocabulary | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/vocabulary.txt`);
  return answer.ok ? readVocabulary(await answer.text()) : undefined;
}

/** What a query probably meant, in the words of the site; nothing where they cannot be had. */
export async function corrections(query: string, limit: number): Promise<readonly string[]> {
  loading ??= load().catch(() => {
    loading = undefined;
    return undefined;
  });
  const vocabulary = await loading;
  return vocabulary === undefined ? [] : suggest(query, vocabulary, limit);
}
