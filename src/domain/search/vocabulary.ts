import { fold } from '../text/fold.ts';
import { spellingKey } from './normalize.ts';

export type Pairs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The words of the site: every syllable, and the pairs of syllables that tell most. Counts are powers of two of pages. */
export interface Vocabulary {
  readonly syllables: ReadonlyMap<string, number>;
  /** What follows a syllable in a pair. */
  readonly pairs: Pairs;
  /** The syllables that a typed one can be: by its spelling key, and without accents. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  /** By letters without accents: the sound, and the syllables. */
  readonly bare: ReadonlyMap<string, { readonly sound: string; readonly words: readonly string[] }>;
}

/**
 * How a syllable without accents sounds where sounds are mixed up: ch/tr, s/x, d/gi/r, l/n, c/k/q, i/y, ng/ngh, final n/ng.
 *
 * @example soundOf('nge') === soundOf('nghe') // true
 */
export function soundOf(bare: string): string {
  return bare
    .replace(/^(?:gi(?=[aeou])|r)/u, 'd')
    .replace(/^(n?g)h/u, '$1')
    .replace(/^tr/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^n(?![gh])/u, 'l')
    .replace(/^[kq]/u, 'c')
    .replaceAll('y', 'i')
    .replace(/ng$/u, 'n');
}

/** Makes what looking up needs of counted syllables and pairs. */
export function vocabularyOf(syllables: ReadonlyMap<string, number>, pairs: Pairs): Vocabulary {
  const spelled = new Map<string, string[]>();
  const bare = new Map<string, { sound: string; words: string[] }>();
  for (const syllable of syllables.keys()) {
    const folded = fold(syllable);
    bare.set(folded, { sound: soundOf(folded), words: [...(bare.get(folded)?.words ?? []), syllable] });
    for (const key of new Set([syllable, folded].map(spellingKey))) spelled.set(key, [...(spelled.get(key) ?? []), syllable]);
  }
  return { syllables, pairs, spelled, bare };
}

/**
 * Reads the text form: a line for each syllable with its count, then what follows it with the count of the pair.
 *
 * @example readVocabulary('vay3 tiền1 vốn2\nvốn3').pairs.get('vay')?.get('vốn') // 2
 */
export function readVocabulary(text: string): Vocabulary {
  const syllables = new Map<string, number>();
  const pairs = new Map<string, ReadonlyMap<string, number>>();
  for (const line of text.split('\n')) {
    const [[first, count] = ['', 0], ...seconds] = line.split(' ').map((each) => [each.slice(0, -1), Number(each.slice(-1))] as const);
    if (first === '') continue;
    syllables.set(first, count);
    if (seconds.length > 0) pairs.set(first, new Map(seconds));
  }
  return vocabularyOf(syllables, pairs);
}
