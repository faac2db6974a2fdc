import { writeAliases } from '../domain/search/alias-file.ts';
import { aliasesFrom } from '../domain/search/aliases.ts';
import { publishedEntries } from './entries.ts';

/** The file of what people say: what editors wrote, and the names of bodies. */
export async function aliasFile(): Promise<string> {
  const [entries, agencies] = await Promise.all([publishedEntries('tu-dong-nghia'), publishedEntries('co-quan')]);
  return writeAliases(
    aliasesFrom(
      entries.map(({ data }) => data),
      agencies.map(({ id, data }) => ({ ...data, id })),
    ),
  );
}
