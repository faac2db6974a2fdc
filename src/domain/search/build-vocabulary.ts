import { compareVietnamese } from '../text/collate.ts';
import { normalize } from './normalize.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** As many pairs as a phone should fetch. */
const mostPairs = 3000;

const countClass = (pages: number): number => Math.min(9, Math.round(Math.log2(pages)));

/** Stretches of syllables with nothing but spaces between them. */
function stretches(text: string): string[][] {
  return normalize(text)
    .split(/[^\p{L}\p{M}\p{N} ]+|\S*\p{N}\S*/u)
    .map((stretch) => stretch.split(' ').filter((word) => word !== ''));
}

/** How much a pair says: how often its syllables stand together, beyond what chance would bring. */
function telling(together: number, first: number, second: number, pages: number): number {
  return together * Math.log((together * pages) / (first * second) + 1);
}

/**
 * Counts the words of pages: in how many of them each syllable stands, and each of the most telling pairs.
 * The same pages give the same vocabulary, in whatever order.
 */
export function buildVocabulary(pages: readonly { readonly text: string }[], most: number = mostPairs): Vocabulary {
  const singles = new Map<string, number>();
  const doubles = new Map<string, number>();
  const count = (map: Map<string, number>, keys: Iterable<string>) => {
    for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { text } of pages) {
    const parts = stretches(text);
    count(singles, new Set(parts.flat().filter((word) => word.length < 8)));
    count(doubles, new Set(parts.flatMap((part) => part.slice(1).map((word, at) => `${part[at]} ${word}`))));
  }
  const ranked = [...doubles]
    .flatMap(([pair, together]) => {
      const [first = 0, second = 0] = pair.split(' ').map((syllable) => singles.get(syllable) ?? 0);
      return first > 0 && second > 0 ? [{ pair, together, worth: telling(together, first, second, pages.length) }] : [];
    })
    .sort((a, b) => b.worth - a.worth || compareVietnamese(a.pair, b.pair))
    .slice(0, most);
  const pairs = new Map<string, Map<string, number>>();
  for (const { pair, together } of ranked) {
    const [first = '', second = ''] = pair.split(' ');
    pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, countClass(together)));
  }
  return vocabularyOf(new Map([...singles].map(([syllable, found]) => [syllable, countClass(found)])), pairs);
}

/**
 * Writes the text form that `readVocabulary` reads.
 *
 * @example writeVocabulary(readVocabulary('vay3 tiền1 vốn2\ntiền1\nvốn3')) // 'tiền1\nvay3 tiền1 vốn2\nvốn3'
 */
export function writeVocabulary({ syllables, pairs }: Vocabulary): string {
  const written = (counts: Iterable<readonly [string, number]>) =>
    [...counts].sort(([a], [b]) => compareVietnamese(a, b)).map(([word, count]) => `${word}${count}`);
  return written(syllables)
    .map((each) => [each, ...written(pairs.get(each.slice(0, -1)) ?? [])].join(' '))
    .join('\n');
}
