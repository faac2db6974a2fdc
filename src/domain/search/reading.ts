import { fold } from '../text/fold.ts';
import { spelledWithoutMarks } from '../text/syllable-grammar.ts';
import { composed } from '../text/tone-placement.ts';
import { decodeTyping } from './decode-typing.ts';
import type { IndexCosts } from './index-costs.ts';
import { normalize, syllables } from './normalize.ts';
import type { Plan } from './plan.ts';
import { writtenOut } from './shorthand.ts';
import { isLegal } from './standing.ts';

/** What is searched for in place of what was typed. */
export interface Reading {
  readonly query: string;
  /** Raw keys of Telex or VNI, or a misspelling, were read as words. */
  readonly changed: boolean;
}

/** QĐ and NĐ with raw keys: as words, and in the numbers of documents. */
const rawAbbreviation = /(?<![\p{L}\p{M}])([qn])(?:dd|d9)(?![\p{L}\p{M}\p{N}])/giu;

function withStroke(query: string): string {
  return query.replace(rawAbbreviation, (whole, first: string) => first + (whole.charAt(1) === 'D' ? 'Đ' : 'đ'));
}

/** Reads the keys that were typed; asked for literally, they stay as they are. */
export function readTyped(typed: string, literal: boolean): Reading {
  const whole = literal ? composed(typed) : withStroke(composed(typed.normalize('NFKC')));
  const { text, decoded } = literal ? { text: whole, decoded: false } : decodeTyping(whole);
  return { query: literal ? text : writtenOut(text), changed: decoded };
}

/** Not what an abbreviation looks like. */
const isWord = (syllable: string) => spelledWithoutMarks(fold(syllable)) || /\d/u.test(syllable);

/**
 * Says whether a query may hold a misspelt word: one that no page has, and no known saying or abbreviation.
 * Only then the words of the site are fetched to see what was meant.
 */
export function isDoubtful({ syllables, sayings }: Plan, costs: IndexCosts): boolean {
  const said = (at: number) => sayings.some(({ from, to }) => at >= from && at < to);
  return syllables.some((syllable, at) => !said(at) && !/\d/u.test(syllable) && !costs.isKnown(syllable));
}

/** Says whether a query may name a document: by a number, by words of citation, or by letters that stand for a name. */
export function mayNameDocument(plan: Plan): boolean {
  return isLegal(plan) || plan.syllables.some((syllable) => /\d/u.test(syllable) || !isWord(syllable));
}

/** More would not be read. */
const mostShown = 3;

/**
 * What readers are told they are searching by: the words read from other keys, and what their sayings mean; nothing where it is what they
 * typed, or where they asked for a document by its number.
 */
export function shownReading({ query, changed }: Reading, plan: Plan): string | undefined {
  const terms = plan.sayings.flatMap(({ term, relation }) =>
    term !== undefined && (plan.widened || relation !== 'broader') ? [term] : [],
  );
  const shown = changed ? [query] : [];
  const bare = (text: string) => ` ${syllables(normalize(fold(text))).join(' ')} `;
  for (const term of isLegal(plan) ? [] : terms) {
    // “Công an xã, phường, đặc khu” is told by its first name.
    const [name = term] = term.split(',');
    if (![...shown, ...(changed ? [] : [query])].some((told) => bare(told).includes(bare(name)))) shown.push(name);
  }
  return shown.length === 0 ? undefined : shown.slice(0, mostShown).join(', ');
}
