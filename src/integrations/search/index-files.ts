import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { fromIndexText } from '../../domain/search/index-text.ts';
import { type CostTable, costTable } from '../../domain/search/index-costs.ts';
import type { ListedPage } from '../../domain/search/page-list.ts';
import { tokens } from '../../domain/search/document.ts';
import type { IndexFile } from './build-index.ts';

/** What Pagefind 1.6 writes before the content of its files. */
const signature = 'pagefind_dcd';
const version = '1.6';

function unpack(file: IndexFile): Uint8Array {
  const bytes = gunzipSync(file.content);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) throw new Error(`${file.path} is not a file of Pagefind 1.6`);
  return bytes.subarray(signature.length);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`Pagefind writes ${what} otherwise than version ${version} did`);
  return value as unknown[];
}

function word(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`Pagefind writes ${what} otherwise than version ${version} did`);
  return value;
}

/** The pages of one spelling; each begins with its distance from the one before. */
function pagesOf(value: unknown): number[] {
  let page = 0;
  return list(value, 'the pages of a word').map((entry) => {
    const [distance] = list(entry, 'a page of a word');
    if (typeof distance !== 'number') throw new Error(`Pagefind writes a page of a word otherwise than version ${version} did`);
    return (page += distance);
  });
}

/** The words of one part, each with the number of pages that hold it, with whatever accents. */
function countsOf(part: IndexFile): [string, number][] {
  const [words] = list(decode(unpack(part)), 'a part of the index');
  return list(words, 'the words of a part').map((entry) => {
    const [bareWord, pages, spellings] = list(entry, 'a word');
    const spelled = list(spellings, 'the spellings of a word').map((each) => list(each, 'a spelling')[1]);
    return [word(bareWord, 'a word'), new Set([pages, ...spelled].flatMap(pagesOf)).size];
  });
}

/**
 * Reads out of a built index in which part each word stands and what the part weighs. The layout is that of Pagefind 1.6, which
 * is pinned; another one fails the build here.
 */
export function readCosts(files: readonly IndexFile[]): CostTable {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('the index has no meta file');
  const [, , parts] = list(decode(unpack(meta)), 'the meta file');
  const counts = new Map<string, number>();
  const table = list(parts, 'the list of parts').map((entry) => {
    const [, last, hash] = list(entry, 'a part');
    const name = `index/${word(hash, 'the name of a part')}.pf_index`;
    const file = files.find(({ path }) => path === name);
    if (file === undefined) throw new Error(`the index has no ${name}`);
    for (const [held, count] of countsOf(file)) counts.set(held, count);
    return [word(last, 'the last word of a part'), file.content.byteLength] as const;
  });
  return costTable(table, counts);
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What the index holds of each page, by the name that the engine gives it. */
function fragments(files: readonly IndexFile[]): (Fragment & { readonly page: string })[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map((file) => ({
      ...(JSON.parse(new TextDecoder().decode(unpack(file))) as Fragment),
      page: file.path.replace(/^.*\/|\.pf_fragment$/gu, ''),
    }));
}

const bare = (name: string) => tokens(fromIndexText(name)).map((each) => each.bare);

/** Reads out of a built index what each page is and is called. */
export function readPageList(files: readonly IndexFile[]): ListedPage[] {
  return fragments(files).map(({ page, url, meta }) => {
    const names = [meta['title'] ?? '', ...(meta['names']?.split('; ') ?? []), meta['number'] ?? ''].map(bare);
    return {
      page,
      names: names.filter((name) => name.length > 0),
      kind: fromIndexText(meta['kind'] ?? ''),
      section: meta['section'] ?? url.split('/')[1] ?? '',
      ...(meta['state'] !== undefined && { state: fromIndexText(meta['state']) }),
    };
  });
}

/** Reads out of a built index the text of each page. */
export function readTexts(files: readonly IndexFile[]): { readonly text: string }[] {
  return fragments(files).map(({ content }) => ({ text: fromIndexText(content) }));
}
