import { readEntry } from '../../../src/domain/entry/front-matter.ts';
import { textLock } from '../../../src/integrations/content-check/text-lock.ts';
import { type CollectionName, kindOf } from '../../../src/schemas/collections.ts';
import { read } from './disk.ts';
import { refusals } from './refusal.ts';

/**
 * Refuses what content-check would refuse too late, after the file is overwritten: an entry without front matter,
 * and an official text whose words no longer fit their lock, or that loses its lock.
 */
export async function refuseBrokenText(root: string, path: string, raw: string): Promise<void> {
  const next = readEntry(raw, path);
  if (next.messages.length > 0) throw refusals.unreadable();
  if (!path.startsWith('content/van-ban/')) return;
  const lock = textLock(next.body);
  const before = lockIn((await read(root, path))?.toString('utf8'), path);
  const given = lockOf(next.data);
  if ((given ?? before) !== undefined && given !== lock) throw refusals.officialText(lock);
}

/** Refuses to delete what is only ever withdrawn: an official text, the settings. A card of a document may go. */
export async function refuseDeleting(root: string, entry: { readonly path: string; readonly collection: CollectionName }): Promise<void> {
  const text = (await read(root, entry.path))?.toString('utf8');
  const { data } = text === undefined ? { data: undefined } : readEntry(text, entry.path);
  if (!kindOf(entry.collection, data).deletable) throw refusals.keep();
}

function lockIn(text: string | undefined, path: string): string | undefined {
  return text === undefined ? undefined : lockOf(readEntry(text, path).data);
}

function lockOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('textSha256' in data)) return undefined;
  return typeof data.textSha256 === 'string' ? data.textSha256 : undefined;
}
