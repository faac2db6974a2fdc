import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { list, signature, unpack, word } from './engine-files.ts';

/** Bytes of a part before it is compressed; a word that needs more is a part of its own. About a third of it is transferred. */
const partSize = 4000;

interface PackedWord {
  readonly word: string;
  readonly value: unknown;
  readonly size: number;
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

const nameOf = (content: Uint8Array) => `vi_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;

/** All words in their order, cut so that each part holds as many as fit. */
function cut(words: readonly PackedWord[]): PackedWord[][] {
  const parts: PackedWord[][] = [];
  let room = 0;
  for (const each of words) {
    if (each.size > room || parts.length === 0) {
      parts.push([]);
      room = partSize;
    }
    parts.at(-1)?.push(each);
    room -= each.size;
  }
  return parts;
}

function fileNamed(files: readonly IndexFile[], path: string): IndexFile {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`the index has no ${path}`);
  return file;
}

/**
 * Cuts the index into small parts. Pagefind cuts it by the order of the words into parts of some 22 KB, so that a question of eight
 * syllables fetches most of a small index; what a word needs is a tenth of that. The words themselves, and all that is said of them,
 * are written as Pagefind wrote them; only the cuts are ours. The layout is that of Pagefind 1.6, which is pinned.
 */
export function repackIndex(files: readonly IndexFile[]): IndexFile[] {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (metaFile === undefined) throw new Error('the index has no meta file');
  const [version, pages, parts, ...rest] = list(decode(unpack(metaFile)), 'the meta file');
  const words = list(parts, 'the list of parts').flatMap((entry) => {
    const [, , hash] = list(entry, 'a part');
    const [held] = list(decode(unpack(fileNamed(files, `index/${word(hash, 'the name of a part')}.pf_index`))), 'a part of the index');
    return list(held, 'the words of a part').map((value): PackedWord => {
      return { word: word(list(value, 'a word')[0], 'a word'), value, size: encode(value).byteLength };
    });
  });
  const packed = cut(words).map((part) => {
    const content = pack([part.map(({ value }) => value)]);
    return { from: part[0]?.word ?? '', to: part.at(-1)?.word ?? '', name: nameOf(content), content };
  });
  const meta = pack([version, pages, packed.map(({ from, to, name }) => [from, to, name]), ...rest]);
  const entry = JSON.parse(new TextDecoder().decode(fileNamed(files, 'pagefind-entry.json').content)) as Entry;
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|index)$/u.test(path) && path !== 'pagefind-entry.json'),
    ...packed.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    { path: `pagefind.${nameOf(meta)}.pf_meta`, content: meta },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(renamed(entry, nameOf(meta)))) },
  ];
}

interface Entry {
  readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The entry points to the new meta file. */
function renamed(entry: Entry, hash: string): Entry {
  const languages = Object.entries(entry.languages);
  if (languages.length !== 1) throw new Error(`the index has ${String(languages.length)} languages, one was expected`);
  return { ...entry, languages: Object.fromEntries(languages.map(([name, language]) => [name, { ...language, hash }])) };
}
