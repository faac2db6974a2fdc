import { hasAccents } from '../text/fold.ts';
import { type Token, token } from './document.ts';
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
/** How much where the accents that differ were not typed at all, in a query that has some: readers leave them out here and there. */
export const openShare = 0.8;

/** What finding words needs of a plan. */
export interface Sought extends Pick<Plan, 'accented'> {
  readonly terms: readonly Pick<Term, 'text' | 'size'>[];
}

interface Wanted {
  readonly text: string;
  readonly typed: string;
  readonly size: 1 | 2;
  readonly alike: number;
}

/** How much a place counts that holds a term with other accents than typed. */
export function shareAlike(term: string): number {
  return hasAccents(term) ? alikeShare : openShare;
}

/** Finds the terms of a plan in the words of a page, in the order of the words. */
export function occurrences(plan: Sought, words: readonly Token[]): Occurrence[] {
  const wanted = new Map<string, Wanted[]>();
  for (const { text, size } of plan.terms) {
    const keys = text.split(' ').map(token);
    const bare = keys.map((key) => key.bare).join(' ');
    const typed = keys.map((key) => key.typed).join(' ');
    wanted.set(bare, [...(wanted.get(bare) ?? []), { text, typed, size, alike: plan.accented ? shareAlike(text) : 1 }]);
  }
  const found: Occurrence[] = [];
  const look = (at: number, bare: string, typed: string) => {
    for (const term of wanted.get(bare) ?? [])
      found.push({ term: term.text, at, size: term.size, share: term.typed === typed ? 1 : term.alike });
  };
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) look(at, `${word.bare} ${next.bare}`, `${word.typed} ${next.typed}`);
    look(at, word.bare, word.typed);
  });
  return found;
}

/** The words to mark: those whose pair is held are enough; a lone syllable is marked only when no pair is there to mark. */
export function markedWords(found: readonly Occurrence[]): Set<number> {
  const pairs = found.filter((each) => each.size === 2);
  const shown = pairs.length > 0 ? pairs : found;
  return new Set(shown.flatMap(({ at, size }) => (size === 2 ? [at, at + 1] : [at])));
}
