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

/** Reads one collection; what can't be read as a file comes back empty, with a message. A folder that can't be read throws that message. */
export function readCollection(root: string, collection: CollectionName): ContentFile[] {
  const names = listMarkdown(root, collection);
  if (!Array.isArray(names)) throw new Error(`${names.place.file}: ${names.reason} ${names.fix}`);
  return names.map((name) => {
    const file = pathOf(root, collection, name);
    return { collection, id: name.slice(0, -'.md'.length), file, ...readFile(join(root, collection, name), file) };
  });
}

/** Folders of collections that are there and can't be read; a folder that is not there is a collection without entries. */
export function folderMessages(root: string = contentRoot()): Message[] {
  return collectionNames.flatMap((collection) => {
    const names = listMarkdown(root, collection);
    return Array.isArray(names) ? [] : [names];
  });
}

function listMarkdown(root: string, collection: CollectionName): string[] | Message {
  try {
    return readdirSync(join(root, collection))
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    return {
      ruleId: 'content/unreadable-folder',
      severity: 'error',
      place: { file: pathOf(root, collection) },
      reason: code === 'ENOTDIR' ? 'Đây phải là một thư mục, nhưng lại là một tệp.' : 'Không mở được thư mục này.',
      found: code,
      fix: 'Xem lại thư mục và quyền đọc của nó, rồi chạy lại.',
    };
  }
}

function readFile(path: string, file: string): Omit<ContentFile, 'collection' | 'id' | 'file'> {
  try {
    return readEntry(readFileSync(path, 'utf8'), file);
  } catch (error) {
    return { data: {}, body: '', bodyLine: 1, messages: [unreadable(codeOf(error), file)] };
  }
}

const unreadableReasons: Readonly<Record<string, readonly [string, string]>> = {
  EISDIR: ['Đây là một thư mục có tên như tệp nội dung (.md).', 'Đổi tên thư mục, hoặc chuyển tệp bên trong ra ngoài rồi xóa thư mục.'],
  ENOENT: ['Đây là một liên kết dẫn tới tệp không còn.', 'Xóa liên kết này, hoặc chép tệp thật vào chỗ của nó.'],
};

function unreadable(code: string, file: string): Message {
  const [reason, fix] = unreadableReasons[code] ?? ['Không mở được tệp này.', 'Xem lại quyền đọc của tệp, rồi chạy lại.'];
  return { ruleId: 'content/unreadable-file', severity: 'error', place: { file }, reason, found: code, fix };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function pathOf(...parts: readonly string[]): string {
  return parts.join('/').replaceAll('\\', '/');
}
