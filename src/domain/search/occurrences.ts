import { fold } from '../text/fold.ts';
import type { Token } from './document.ts';
import type { Plan, Term } from './plan.ts';

/** Where a term stands in a page; `share` is 1 as typed, less for a word that is only alike without accents. */
export interface Occurrence {
  readonly term: string;
  readonly at: number;
  readonly size: 1 | 2;
  readonly share: number;
}

/** How much a word counts that is only alike without accents, when the reader typed accents. */
export const alikeShare = 0.4;

/** What finding words needs of a plan. */
export interface Sought extends Pick<Plan, 'accented'> {
  readonly terms: readonly Pick<Term, 'text' | 'size'>[];
}

/** Finds the terms of a plan in the words of a page, in the order of the words. */
export function occurrences(plan: Sought, tokens: readonly Token[]): Occurrence[] {
  const wanted = new Map<string, { text: string; size: 1 | 2 }[]>();
  for (const { text, size } of plan.terms) {
    const bare = fold(text);
    wanted.set(bare, [...(wanted.get(bare) ?? []), { text, size }]);
  }
  const found: Occurrence[] = [];
  const look = (at: number, size: 1 | 2, bare: string, typed: string) => {
    for (const term of wanted.get(bare) ?? []) {
      if (term.size !== size) continue;
      const share = !plan.accented || term.text === typed ? 1 : alikeShare;
      found.push({ term: term.text, at, size, share });
    }
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined) look(at, 2, `${token.bare} ${next.bare}`, `${token.typed} ${next.typed}`);
    look(at, 1, token.bare, token.typed);
  });
  return found;
}

/** The words to mark: those whose pair is held are enough; a lone syllable is marked only when no pair is there to mark. */
export function markedWords(found: readonly Occurrence[]): Set<number> {
  const pairs = found.filter((each) => each.size === 2);
  const shown = pairs.length > 0 ? pairs : found;
  return new Set(shown.flatMap(({ at, size }) => (size === 2 ? [at, at + 1] : [at])));
}
