import { decode } from 'cborg';
import { fromIndexText, toIndexText } from '../../domain/search/index-text.ts';
import { type CostTable, costTable, type IndexedWord } from '../../domain/search/index-costs.ts';
import type { ListedPage } from '../../domain/search/page-list.ts';
import { tokens } from '../../domain/search/document.ts';
import type { IndexFile } from './build-index.ts';
import { list, unpack, version, word } from './engine-files.ts';

/** The pages of one spelling; each begins with its distance from the one before. */
function pagesOf(value: unknown): number[] {
  let page = 0;
  return list(value, 'the pages of a word').map((entry) => {
    const [distance] = list(entry, 'a page of a word');
    if (typeof distance !== 'number') throw new Error(`Pagefind writes a page of a word otherwise than version ${version} did`);
    return (page += distance);
  });
}

/** The engine lists a word with đ once more as if it had d; a spelling that stands nowhere else is no word of any page. */
function isEcho([spelling, pages]: readonly unknown[], all: readonly (readonly unknown[])[]): boolean {
  const stroked = toIndexText(`đ${String(spelling).slice(1)}`);
  const other = all.find(([each]) => each === stroked);
  return String(spelling).startsWith('d') && spelling !== stroked && JSON.stringify(other?.[1]) === JSON.stringify(pages);
}

/** The words of one part, each with the ways in which pages spell it, and the number of pages that hold any of them. */
function wordsOf(part: IndexFile): IndexedWord[] {
  const [words] = list(decode(unpack(part)), 'a part of the index');
  return list(words, 'the words of a part').map((entry) => {
    const [bareWord, plain, spellings] = list(entry, 'a word');
    const bare = word(bareWord, 'a word');
    const spelled = list(spellings, 'the spellings of a word').map((each) => list(each, 'a spelling'));
    const lists = [plain, ...spelled.map(([, pages]) => pages)].map(pagesOf);
    const accented = spelled.filter((each) => !isEcho(each, spelled)).map(([spelling]) => fromIndexText(word(spelling, 'a spelling')));
    return { bare, spelled: [...(lists[0]?.length === 0 ? [] : [bare]), ...accented], pages: new Set(lists.flat()).size };
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
  const words: IndexedWord[] = [];
  const table = list(parts, 'the list of parts').map((entry) => {
    const [, last, hash] = list(entry, 'a part');
    const name = `index/${word(hash, 'the name of a part')}.pf_index`;
    const file = files.find(({ path }) => path === name);
    if (file === undefined) throw new Error(`the index has no ${name}`);
    words.push(...wordsOf(file));
    return [word(last, 'the last word of a part'), file.content.byteLength] as const;
  });
  return costTable(table, words);
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
