import { type Token, token } from './document.ts';
import type { Plan } from './plan.ts';

/** What comes after the word that is asked for, and what comes before it; without accents. */
const after = ['nghia la gi', 'la gi', 'la sao', 'la the nao', 'la nhu the nao'].map((words) => words.split(' '));
const before = ['dinh nghia ve', 'dinh nghia', 'khai niem ve', 'khai niem', 'the nao la', 'nhu the nao la', 'hieu the nao la'].map(
  (words) => words.split(' '),
);
/** Longer ones are sentences about something, not its name. */
const longestName = 7;

const standsAt = (all: readonly string[], at: number, sought: readonly string[]) => sought.every((word, step) => all[at + step] === word);

/**
 * The word whose meaning a query asks for, in folded syllables.
 *
 * @example askedTerm(plan('“An ninh mạng” là gì?', [])) // ['an', 'ninh', 'mang']
 */
export function askedTerm(plan: Plan): readonly string[] | undefined {
  const all = plan.syllables.map((syllable) => token(syllable).bare);
  for (const words of after) {
    const at = all.length - words.length;
    if (at > 0 && at <= longestName && standsAt(all, at, words)) return all.slice(0, at);
  }
  for (const words of before) {
    const name = all.slice(words.length);
    if (name.length > 0 && name.length <= longestName && standsAt(all, 0, words)) return name;
  }
  return undefined;
}

/** Says whether a page explains a word: the word stands before “là” or “được hiểu là”. */
export function explains(words: readonly Token[], term: readonly string[]): boolean {
  return words.some(
    (_, at) =>
      term.every((syllable, step) => words[at + step]?.bare === syllable) &&
      (words[at + term.length]?.typed === 'là' ||
        [0, 1, 2].every((step) => words[at + term.length + step]?.typed === ['được', 'hiểu', 'là'][step])),
  );
}
