import { readAliases } from '../../domain/search/alias-file.ts';
import type { Alias } from '../../domain/search/aliases.ts';

let loading: Promise<readonly Alias[]> | undefined;

/** What people say, loaded once beside the index. Where it cannot be had, searching goes on with the words that were typed. */
export function loadAliases(): Promise<readonly Alias[]> {
  loading ??= load().catch(() => {
    loading = undefined;
    return [];
  });
  return loading;
}

async function load(): Promise<readonly Alias[]> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/tim-kiem/tu-dong-nghia.json`);
  if (!answer.ok) throw new Error(`no aliases: ${answer.status}`);
  return readAliases(await answer.text());
}
