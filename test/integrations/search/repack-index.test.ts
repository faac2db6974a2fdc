import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tokens } from '../../../src/domain/search/document.ts';
import { buildIndex, type IndexFile } from '../../../src/integrations/search/build-index.ts';
import { list, signature, unpack, word } from '../../../src/integrations/search/engine-files.ts';
import { toIndexHtml } from '../../../src/integrations/search/index-html.ts';
import { repackIndex } from '../../../src/integrations/search/repack-index.ts';
import { openSearchIndex } from '../../support/search-index.ts';
import { pagesOfManyWords, texts } from './pages-of-many-words.ts';

/** The index as the engine writes it, before it is repacked. */
async function originalIndex(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (index === undefined) throw new Error('Pagefind did not start');
  try {
    for (const { url, html } of [...pagesOfManyWords].sort((a, b) => (a.url < b.url ? -1 : 1)))
      await index.addHTMLFile({ url, content: toIndexHtml(html) ?? '' });
    return (await index.getFiles()).files.map(({ path, content }) => ({ path, content }));
  } finally {
    await close();
  }
}

const metaOf = (files: readonly IndexFile[]): IndexFile => {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('no meta file');
  return meta;
};

interface Part {
  readonly from: string;
  readonly to: string;
  readonly words: readonly string[];
  /** The bytes of its words, as they stand in the file. */
  readonly bytes: Buffer;
}

/** The parts that the meta file names, in its order. */
function partsOf(files: readonly IndexFile[]): Part[] {
  const [, , entries] = list(decode(unpack(metaOf(files))), 'the meta file');
  return list(entries, 'the parts').map((entry) => {
    const [from, to, hash] = list(entry, 'a part');
    const file = files.find(({ path }) => path === `index/${word(hash, 'a name')}.pf_index`);
    if (file === undefined) throw new Error(`no part ${String(hash)}`);
    const content = unpack(file);
    const [held] = list(decode(content), 'a part');
    const all = list(held, 'the words');
    // Before the words stand a list of one and the length of theirs.
    const head = 1 + (all.length < 24 ? 1 : all.length < 256 ? 2 : 3);
    return {
      ...{ from: word(from, 'a word'), to: word(to, 'a word'), bytes: Buffer.from(content.subarray(head)) },
      words: all.map((value) => word(list(value, 'a word')[0], 'a word')),
    };
  });
}

let original: IndexFile[];
let repacked: IndexFile[];
beforeAll(async () => {
  original = await originalIndex();
  repacked = repackIndex(original);
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a repacked index', () => {
  test('has more and smaller parts than the one before', () => {
    expect(partsOf(original).length).toBeGreaterThan(1);
    expect(partsOf(repacked).length).toBeGreaterThan(2 * partsOf(original).length);
  });

  test('holds every word in exactly one part, with the very bytes that the engine wrote', () => {
    const [before, after] = [original, repacked].map(partsOf);
    const words = (after ?? []).flatMap((part) => part.words);
    expect(words).toEqual((before ?? []).flatMap((part) => part.words));
    expect(new Set(words).size).toBe(words.length);
    const bytes = (parts: readonly Part[] = []) => Buffer.concat(parts.map((part) => part.bytes));
    expect(bytes(after).equals(bytes(before))).toBe(true);
  });

  test('has its words and parts in order, each part named by its first and last word', () => {
    const parts = partsOf(repacked);
    const words = parts.flatMap((part) => part.words);
    expect(words).toEqual([...words].sort((a, b) => (a < b ? -1 : 1)));
    for (const part of parts) expect([part.from, part.to]).toEqual([part.words[0], part.words.at(-1)]);
  });

  test('has no part above the size, unless it is one word', () => {
    for (const { words, bytes } of partsOf(repacked)) expect(bytes.byteLength <= 4000 || words.length === 1).toBe(true);
  });

  test('fills its parts: no two neighbours would fit into one', () => {
    const parts = partsOf(repacked);
    parts.slice(1).forEach((part, at) => {
      expect((parts[at]?.bytes.byteLength ?? 0) + part.bytes.byteLength).toBeGreaterThan(4000 / 2);
    });
  });

  test('names only files that are there, and has none that is not named', () => {
    const paths = repacked.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const entry = repacked.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
      languages: Record<string, { hash: string; page_count: number }>;
    };
    expect(Object.values(languages).map(({ hash }) => `pagefind.${hash}.pf_meta`)).toEqual([metaOf(repacked).path]);
    expect(languages['vi']?.page_count).toBe(pagesOfManyWords.length);
    expect(paths.filter((path) => path.endsWith('.pf_index'))).toHaveLength(partsOf(repacked).length);
    expect(paths.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
  });

  test('leaves all other files as they are, and what the meta file says of pages and filters', () => {
    const others = (files: readonly IndexFile[]) => files.filter(({ path }) => !/\.pf_(?:meta|index)$|entry\.json$/u.test(path));
    expect(others(repacked)).toEqual(others(original));
    const said = (files: readonly IndexFile[]) => list(decode(unpack(metaOf(files))), 'the meta file').filter((_, at) => at !== 2);
    expect(said(repacked)).toEqual(said(original));
  });

  test('is the same when it is repacked again', () => {
    const sorted = (files: readonly IndexFile[]) =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).sort();
    expect(sorted(repackIndex(repacked))).toEqual(sorted(repacked));
  });
});

describe('an index of another layout is refused with a sentence', () => {
  const packed = (value: unknown, before = signature) => gzipSync(Buffer.concat([Buffer.from(before), encode(value)]));
  const changed = (ending: string, content: (file: IndexFile) => Uint8Array) =>
    original.map((file) => (file.path.endsWith(ending) ? { ...file, content: content(file) } : file));

  test.each<[string, () => IndexFile[], string]>([
    ['no meta file', () => original.filter(({ path }) => !path.endsWith('.pf_meta')), 'the index has no meta file'],
    ['no entry', () => original.filter(({ path }) => path !== 'pagefind-entry.json'), 'the index has no pagefind-entry.json'],
    ['a part missing', () => original.filter(({ path }) => !path.endsWith('.pf_index')), 'the index has no index/'],
    [
      'another signature',
      () => changed('.pf_index', ({ content }) => gzipSync(gunzipSync(content).subarray(1))),
      'is not a file of Pagefind 1.6',
    ],
    ['a part that is not packed', () => changed('.pf_index', () => Buffer.from('words')), 'is not a file of Pagefind 1.6'],
    ['a meta file that is a table', () => changed('.pf_meta', () => packed({ parts: [] })), 'Pagefind writes the meta file otherwise'],
    ['a meta file without parts', () => changed('.pf_meta', () => packed(['1.6'])), 'Pagefind writes the list of parts otherwise'],
    ['words that are no lists', () => changed('.pf_index', () => packed([['vay']])), 'Pagefind writes a word otherwise'],
    ['words that are numbers', () => changed('.pf_index', () => packed([[[1, []]]])), 'Pagefind writes a word otherwise'],
    ['two languages', () => changed('entry.json', () => Buffer.from('{"languages":{"vi":{},"en":{}}}')), 'the index has 2 languages'],
  ])('%s', (_name, files, sentence) => {
    expect(() => repackIndex(files())).toThrow(sentence);
  });
});

test('after repacking, words side by side are still found, in whatever part they stand', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'repack-'));
  try {
    for (const { path, content } of (await buildIndex(pagesOfManyWords)).files) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const index = await openSearchIndex(folder);
    const written = texts.map((text) => tokens(text).map(({ typed }) => typed));
    const pairs = [...new Set(written.flatMap((words) => words.slice(1).map((each, at) => `${words[at] ?? ''} ${each}`)))];
    // The engine also answers with đ where d is asked for.
    const asked = ['tái hòa', 'hòa nhập', 'nhập vay', ...pairs.filter((pair, at) => at % 5 === 0 && !/[dđ]/u.test(pair))];
    const answers = await index.ask(
      asked.map((text) => ({ text, size: 2, weight: 1 })),
      true,
    );
    for (const { term, pages } of answers) {
      const holding = written.filter((words) => ` ${words.join(' ')} `.includes(` ${term} `)).length;
      expect([term, pages.length]).toEqual([term, holding]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
