import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../domain/entry/front-matter.ts';
import type { Message } from '../../domain/message.ts';
import { type CollectionName, collectionNames } from '../../schemas/collections.ts';

/** One file of content/, read and not yet judged. `file` is relative to the project, with forward slashes. */
export interface ContentFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly messages: readonly Message[];
}

/** The folder that holds the content; tests build the site on fixtures by setting CONTENT_ROOT. */
export function contentRoot(): string {
  return process.env['CONTENT_ROOT'] ?? 'content';
}

/** Reads every `.md` file of every collection, sorted by collection, then id. */
export function readContent(root: string = contentRoot()): ContentFile[] {
  return collectionNames.flatMap((collection) => readCollection(root, collection));
}

export function readCollection(root: string, collection: CollectionName): ContentFile[] {
  const folder = join(root, collection);
  return listMarkdown(folder).map((name) => {
    const file = [root, collection, name].join('/').replaceAll('\\', '/');
    return { collection, id: name.slice(0, -'.md'.length), file, ...readEntry(readFileSync(join(folder, name), 'utf8'), file) };
  });
}

function listMarkdown(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}
