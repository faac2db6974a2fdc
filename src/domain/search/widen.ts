import { fold } from '../text/fold.ts';
import type { Alias } from './aliases.ts';
import { normalize, syllables } from './normalize.ts';

/** A known saying in a query: where it stands, and what it means. */
export interface Saying {
  readonly from: number;
  readonly to: number;
  readonly means: readonly (readonly string[])[];
}

/** Where the syllables stand next to each other; a query without accents is compared without them. */
function places(all: readonly string[], sought: readonly string[]): number[] {
  return all.flatMap((_, at) => (sought.every((syllable, step) => all[at + step] === syllable) ? [at] : []));
}

/**
 * Finds everyday sayings in the syllables of a query.
 *
 * @example widen(['ra', 'tu'], false, [{ said: ['ra tù'], means: ['mới về'] }]) // [{ from: 0, to: 2, means: [['moi', 've']] }]
 */
export function widen(all: readonly string[], accented: boolean, aliases: readonly Alias[]): Saying[] {
  const written = (text: string) => syllables(normalize(accented ? text : fold(text)));
  return aliases.flatMap(({ said, means, alone = [] }) =>
    said.flatMap((saying) => {
      const sought = written(saying);
      const meant = sought.length === all.length ? [...alone, ...means] : means;
      return places(all, sought).map((from) => ({ from, to: from + sought.length, means: meant.map(written) }));
    }),
  );
}
