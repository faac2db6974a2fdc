import { assured, suggest } from '../../domain/search/suggest.ts';
import { readVocabulary, type Vocabulary } from '../../domain/search/vocabulary.ts';

let loading: Promise<Vocabulary | undefined> | undefined;

async function load(): Promise<Vocabulary | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/vocabulary.txt`);
  return answer.ok ? readVocabulary(await answer.text()) : undefined;
}

function vocabulary(): Promise<Vocabulary | undefined> {
  loading ??= load().catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

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
