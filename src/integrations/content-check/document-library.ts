import { buildLibrary, type KnownDocument, type Library } from '../../domain/law/resolve.ts';
import { documentEntry } from '../../schemas/law-documents.ts';
import type { ContentFile } from '../content-files/read-content.ts';

/** What citations may lead to: every published document, and each text by its id, published or not. */
export interface DocumentLibrary {
  readonly library: Library;
  readonly known: (id: string) => KnownDocument | undefined;
}

/** Reads all documents whose front matter is sound; the others are the schema check's. */
export function documentLibrary(
  files: readonly ContentFile[],
  law: (id: string) => { readonly anchors: ReadonlySet<string> } | undefined,
): DocumentLibrary {
  const sound = files
    .filter(({ collection }) => collection === 'van-ban')
    .flatMap(({ id, data }) => {
      const entry = documentEntry.safeParse(data);
      return entry.success ? [{ id, ...entry.data }] : [];
    });
  const known = new Map(sound.map((entry) => [entry.id, { ...entry, anchors: law(entry.id)?.anchors }]));
  const published = sound.filter(({ status }) => status === 'da-dang').flatMap(({ id }) => known.get(id) ?? []);
  return { library: buildLibrary(published), known: (id) => known.get(id) };
}
