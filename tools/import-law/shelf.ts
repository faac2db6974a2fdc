import { join } from 'node:path';
import { readEntry } from '../../src/domain/entry/front-matter.ts';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { documentLibrary, type DocumentLibrary } from '../../src/integrations/content-check/document-library.ts';
import { readSurroundings } from '../../src/integrations/content-check/surroundings.ts';
import { type ContentFile, contentRoot, readCollection, readContent } from '../../src/integrations/content-files/read-content.ts';
import { type Identity, isSameDocument } from './contradictions.ts';

/** The documents that the portal has, as content/van-ban holds them now; none where the folder cannot be read, which writing will tell. */
export function readShelf(): readonly ContentFile[] {
  try {
    return readCollection(contentRoot(), 'van-ban');
  } catch {
    return [];
  }
}

/** What citations may lead to. Only front matter is read: a hint names documents, not provisions. */
export function shelfLibrary(): DocumentLibrary {
  return documentLibrary(readShelf(), () => undefined);
}

/** The entry of the document that a file holds, whatever its id; undefined when none or more than one can be it. */
export function heldId(read: Identity, shelf: readonly ContentFile[]): string | undefined {
  const same = shelf.filter(({ data }) => isSameDocument(read, identityOf(data)));
  return same.length === 1 ? same[0]?.id : undefined;
}

export function identityOf(data: unknown): Identity {
  const text = (key: string) => {
    const value: unknown = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return { number: text('number'), issuedOn: text('issuedOn'), issuer: text('issuer') };
}

/** Which other files would break if an entry stood so: files that the check has nothing against now and would have then. */
export function filesBrokenBy(id: string, raw: string): readonly string[] {
  const files = readContent(contentRoot());
  const surroundings = readSurroundings();
  const own = join(contentRoot(), 'van-ban', `${id}.md`).replaceAll('\\', '/');
  const changed = files.map((file) => (file.collection === 'van-ban' && file.id === id ? { ...file, ...readEntry(raw, file.file) } : file));
  const errors = (all: readonly ContentFile[]) =>
    checkContent(all, surroundings).filter(({ severity, place }) => severity === 'error' && place.file !== own);
  const before = new Set(errors(files).map(({ place, ruleId }) => `${place.file} ${place.field ?? ''} ${ruleId}`));
  const fresh = errors(changed).filter(({ place, ruleId }) => !before.has(`${place.file} ${place.field ?? ''} ${ruleId}`));
  return [...new Set(fresh.map(({ place }) => place.file))];
}
