import { fold } from '../text/fold.ts';
import { isDigits, phraseLength, type QueryWord } from './query-words.ts';

/** Kinds of documents as people type them: what their numbers are shortened to, and the word. */
const kinds: readonly (readonly [string, string])[] = [
  ['ttlt', 'thông tư liên tịch'],
  ['vbhn', 'văn bản hợp nhất'],
  ['nđ', 'nghị định'],
  ['nq', 'nghị quyết'],
  ['qđ', 'quyết định'],
  ['tt', 'thông tư'],
  ['ct', 'chỉ thị'],
  ['kh', 'kế hoạch'],
  ['cv', 'công văn'],
  ['ttr', 'tờ trình'],
  ['vb', 'văn bản'],
  ['bl', 'bộ luật'],
  ['', 'luật'],
  ['qc', 'quy chế'],
  ['ctr', 'chương trình'],
  ['đa', 'đề án'],
  ['', 'đề cương'],
];

/** A kind in a query; `id` is the word without accents, as the schema calls types and anchors call attached documents. */
export interface SaidKind {
  readonly id: string;
  readonly length: number;
}

const table = kinds.map(([symbol, word]) => ({ id: fold(word).replaceAll(' ', '-'), symbol, word: word.split(' ') }));

/**
 * Reads a kind of documents, in full or shortened; `luật sư` is none.
 *
 * @example readKind(queryWords('nghi dinh 231'), 0)?.id // 'nghi-dinh'
 */
export function readKind(words: readonly QueryWord[], at: number): SaidKind | undefined {
  for (const { id, symbol, word } of table) {
    const length = phraseLength(words, at, word) || (symbol === '' || isGlued(words, at) ? 0 : phraseLength(words, at, [symbol]));
    if (length > 0 && !(id === 'luat' && words[at + 1]?.bare === 'su')) return { id, length };
  }
  return undefined;
}

/** "100tr", "50kh": letters that belong to the digits before them. */
const isGlued = (words: readonly QueryWord[], at: number) => words[at]?.before === '' && isDigits(words[at - 1]);

/** The kind that the number of a document begins with: `QĐ` of `22/2023/QĐ-TTg`. */
export function kindOfSymbol(typed: string): string | undefined {
  return table.find(({ symbol }) => symbol !== '' && (symbol === typed || fold(symbol) === typed))?.id;
}
