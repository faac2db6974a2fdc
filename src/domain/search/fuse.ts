import { token } from './document.ts';
import { alikeShare, shareAlike } from './occurrences.ts';
import type { ListedPage, PageList } from './page-list.ts';
import type { Plan, Term } from './plan.ts';

/** What the index answered for one term. */
export interface Answer {
  readonly term: string;
  /** The pages that hold it as typed; where no accents were typed, with any. */
  readonly pages: readonly string[];
  /** The pages that hold it with other accents; asked for only where none holds it as typed. */
  readonly alike?: readonly string[];
}

/** A page that may answer the query, with a score that is only comparable within one query. */
export interface Candidate {
  readonly page: string;
  readonly score: number;
  /** All words of one of its names were typed. */
  readonly named: boolean;
}

/** How telling a term is: rare ones tell more (BM25's inverse document frequency). */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (Math.max(total, found) - found + 0.5) / (found + 0.5));
}

/** What the terms of a plan are worth: weight times rarity, as typed. */
export interface TermValues {
  /** In the words of pages: what no page holds tells nothing, and is nothing that a page could lack. */
  readonly values: ReadonlyMap<string, number>;
  /** In the names of places: “khoản 9” names one, though the text prints only the number. */
  readonly ofPlaces: ReadonlyMap<string, number>;
}

/**
 * Weighs the terms of a plan.
 *
 * @param expected about how many pages hold a term that was not asked for
 */
export function termValues(plan: Plan, answers: readonly Answer[], totalPages: number, expected: (term: string) => number): TermValues {
  const found = new Map(answers.map(({ term, pages, alike = [] }) => [term, pages.length + alike.length] as const));
  const value = ({ text, weight }: Term) => weight * rarity(found.get(text) ?? expected(text), totalPages);
  return {
    values: new Map(plan.terms.map((term) => [term.text, found.get(term.text) === 0 ? 0 : value(term)])),
    ofPlaces: new Map(plan.terms.map((term) => [term.text, value(term)])),
  };
}

/** How much a term adds when it stands in the title of the page (measured: 0.2 to 0.4 are alike). */
export const titleShare = 0.25;
/** A name of which every word was typed was probably meant; so much of all that the query is worth. */
export const coveredNameShare = 0.25;
/** A page whose name holds all that the query tells is opened among the first. */
const wholeNameFactor = 1.2;

/** The share of the words of a name that were typed, whatever they tell. */
export function coverage(name: readonly string[], typed: ReadonlySet<string>): number {
  return name.filter((syllable) => typed.has(syllable)).length / Math.max(1, name.length);
}

/** Says whether a name, or any run of syllables, holds these syllables next to each other. */
export function holds(name: readonly string[], sought: readonly string[]): boolean {
  return name.some((_, at) => sought.every((syllable, step) => name[at + step] === syllable));
}

const namedWith = (pages: readonly ListedPage[], sought: readonly string[]) =>
  pages.filter(({ names }) => names.some((name) => holds(name, sought)));

/**
 * Adds up what every term says about every page, in its words and in its names; best first, ties in the order of page ids, so that
 * equal input gives equal output. Names are known of all pages, so they also speak for terms that were not asked for.
 */
export function fuse(plan: Plan, answers: readonly Answer[], values: ReadonlyMap<string, number>, list: PageList): Candidate[] {
  const scores = new Map<string, number>();
  const add = (page: string, score: number) => scores.set(page, (scores.get(page) ?? 0) + score);
  const asTyped = new Map<string, ReadonlySet<string>>();
  // The engine's name of a page, for the shortened one of the list.
  const byListed = new Map<string, string>();
  for (const { term, pages, alike = [] } of answers) {
    asTyped.set(term, new Set(pages));
    for (const page of pages) add(page, values.get(term) ?? 0);
    for (const page of alike) add(page, (values.get(term) ?? 0) * shareAlike(term));
  }
  for (const page of scores.keys()) {
    const listed = list.get(page);
    if (listed !== undefined) byListed.set(listed.page, page);
  }
  const byNames = new Set<string>();
  for (const { text } of plan.terms) {
    const sought = text.split(' ').map((syllable) => token(syllable).bare);
    const typed = asTyped.get(text);
    for (const listed of namedWith(list.named(sought), sought)) {
      const page = byListed.get(listed.page);
      if (page === undefined) continue;
      byNames.add(page);
      add(page, (values.get(text) ?? 0) * titleShare * (typed === undefined || typed.has(page) ? 1 : alikeShare));
    }
  }
  const all = [...values.values()].reduce((sum, value) => sum + value, 0);
  const whole = plan.syllables.map((syllable) => token(syllable).bare);
  const typed = new Set(whole);
  const candidate = (page: string, score: number): Candidate => {
    const names = byNames.has(page) ? (list.get(page)?.names ?? []) : [];
    const covered = Math.max(0, ...names.map((name) => coverage(name, typed)));
    const factor = plan.short && names.some((name) => holds(name, whole)) ? wholeNameFactor : 1;
    return { page, score: (score + coveredNameShare * (plan.widened ? 0 : covered) * all) * factor, named: covered === 1 };
  };
  return [...scores].map(([page, score]) => candidate(page, score)).sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
