import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, test } from 'vitest';
import { tokens } from '../../../src/domain/search/document.ts';
import { type CostTable, type IndexCosts, indexCosts } from '../../../src/domain/search/index-costs.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { spelledAsSyllable } from '../../../src/domain/text/syllable-grammar.ts';
import { buildIndex, type IndexFile } from '../../../src/integrations/search/build-index.ts';
import { list, signature, unpack } from '../../../src/integrations/search/engine-files.ts';
import { readCosts, readPageList, readTexts } from '../../../src/integrations/search/index-files.ts';
import { pagesOfManyWords, texts } from './pages-of-many-words.ts';

let files: readonly IndexFile[];
let table: CostTable;
let costs: IndexCosts;
beforeAll(async () => {
  ({ files } = await buildIndex(pagesOfManyWords));
  table = readCosts(files);
  costs = indexCosts(table);
}, 60_000);

/** The parts as the meta file names them, each with its file and its words. */
function parts() {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('no meta file');
  return list(list(decode(unpack(meta)), 'meta')[2], 'parts').map((entry) => {
    const file = files.find(({ path }) => path === `index/${String(list(entry, 'a part')[2])}.pf_index`);
    if (file === undefined) throw new Error('no part');
    const [words] = list(decode(unpack(file)), 'a part');
    return { file, words: list(words, 'words').map((value) => String(list(value, 'a word')[0])) };
  });
}

describe('what an index costs', () => {
  test('every word is told to stand in the part in which it does, and the part to weigh what its file weighs', () => {
    expect(parts().length).toBeGreaterThan(5);
    parts().forEach(({ file, words }, at) => {
      expect(costs.bytesOf(at)).toBe(file.content.byteLength);
      for (const word of words) expect([word, costs.partOf(word)]).toEqual([word, at]);
    });
  });

  test('every syllable of the pages is counted within 1.27 times, and known with and without accents', () => {
    const written = texts.map((text, at) => tokens(`${text} Trang đường ${String(at)}, ${at % 2 === 0 ? 'Hướng dẫn' : 'Văn bản'}`));
    const pages = new Map<string, number>();
    for (const words of written) for (const bare of new Set(words.map((word) => word.bare))) pages.set(bare, (pages.get(bare) ?? 0) + 1);
    for (const { typed, bare } of written.flat()) {
      if (!spelledAsSyllable(typed)) continue;
      const count = pages.get(bare) ?? 0;
      expect([typed, costs.pagesWith(fold(typed)) <= count, count / costs.pagesWith(fold(typed)) < 1.27]).toEqual([typed, true, true]);
      expect([typed, costs.isKnown(typed), costs.isKnown(bare)]).toEqual([typed, true, true]);
    }
  });

  test('a word with đ is not taken for one with d', () => {
    for (const word of ['đồng', 'cộng', 'đường']) expect([word, costs.isKnown(word)]).toEqual([word, true]);
    for (const word of ['dồng', 'dường']) expect([word, costs.isKnown(word)]).toEqual([word, false]);
  });

  test('what no page holds is not known', () => {
    expect(['vốn', 'bitcoin', 'đưởng'].filter((word) => costs.isKnown(word))).toEqual([]);
  });
});

describe('what pages are and are called', () => {
  test('every page is listed under the name of its file', () => {
    const names = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path }) => path.replace(/^fragment\/|\.pf_fragment$/gu, ''));
    expect(readPageList(files).map(({ page }) => page)).toEqual(names);
    expect(names).toHaveLength(pagesOfManyWords.length);
  });

  test('with its title and number in folded syllables, its kind as readers see it, and its part of the site', () => {
    const listed = readPageList(files);
    const numbered = listed.filter(({ names }) => names.length > 1);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toMatchObject({
      kind: 'Văn bản',
      section: 'van-ban',
      names: [
        ['trang', 'duong', '1'],
        ['22', '2023', 'qd', 'ttg'],
      ],
    });
    expect(new Set(listed.map(({ kind, section }) => `${kind} ${section}`))).toEqual(new Set(['Hướng dẫn huong-dan', 'Văn bản van-ban']));
  });
});

test('the texts of pages are read as they stand on the pages', () => {
  const read = readTexts(files).map(({ text }) => text);
  for (const text of texts) expect(read.some((each) => each.includes(text))).toBe(true);
});

describe('an index of another layout is refused with a sentence', () => {
  const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
  const changed = (ending: string, value: unknown) =>
    files.map((file) => (file.path.endsWith(ending) ? { ...file, content: packed(value) } : file));

  test.each<[string, () => readonly IndexFile[], string]>([
    ['no meta file', () => files.filter(({ path }) => !path.endsWith('.pf_meta')), 'the index has no meta file'],
    ['no parts', () => files.filter(({ path }) => !path.endsWith('.pf_index')), 'the index has no index/'],
    ['a meta file that is a table', () => changed('.pf_meta', {}), 'Pagefind writes the meta file otherwise'],
    ['a part without words', () => changed('.pf_index', [1]), 'Pagefind writes the words of a part otherwise'],
    ['a word that is a number', () => changed('.pf_index', [[[1, [], []]]]), 'Pagefind writes a word otherwise'],
    ['a word without spellings', () => changed('.pf_index', [[['vay', []]]]), 'Pagefind writes the spellings of a word otherwise'],
    ['pages that are no numbers', () => changed('.pf_index', [[['vay', [['1']], []]]]), 'Pagefind writes a page of a word otherwise'],
  ])('%s', (_name, other, sentence) => {
    expect(() => readCosts(other())).toThrow(sentence);
  });
});
