import { fold } from '../text/fold.ts';
import { rarity } from './fuse.ts';
import type { IndexCosts } from './index-costs.ts';
import type { Plan, Term } from './plan.ts';

/** How much a first search may fetch of an index, and when it has enough. */
export interface Budget {
  /** Bytes of index, as they are transferred. */
  readonly bytes: number;
  /** The share of all that a query tells which is enough to know the pages worth opening: their own words decide the rest. */
  readonly enough: number;
}

export const phoneBudget: Budget = { bytes: 250 * 1024, enough: 0.9 };

/** Two syllables stand next to each other on fewer pages than either alone (measured: about a third of the rarer one's). */
const pairShare = 0.3;

/** About how many pages hold a term, before the index is asked. */
export function expectedPages(term: string, costs: IndexCosts): number {
  const parts = term.split(' ').map((syllable) => costs.pagesWith(fold(syllable)));
  return parts.length === 1 ? (parts[0] ?? 0) : Math.max(1, pairShare * Math.min(...parts));
}

interface Priced {
  readonly term: Term;
  readonly value: number;
  readonly parts: readonly number[];
}

const isHeld = (held: ReadonlySet<number>) => (priced: Priced) => priced.parts.every((part) => held.has(part));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The next parts to fetch: those that let the most be asked for their bytes. */
function bestNext(priced: readonly Priced[], held: ReadonlySet<number>, costs: IndexCosts, left: number): readonly number[] | undefined {
  let best: { readonly parts: readonly number[]; readonly gain: number } | undefined;
  const waiting = priced.filter((each) => !isHeld(held)(each));
  for (const { parts } of waiting) {
    const needed = parts.filter((part) => !held.has(part));
    const bytes = sum(needed.map((part) => costs.bytesOf(part)));
    if (bytes > left) continue;
    const after = new Set([...held, ...needed]);
    const gain = sum(waiting.filter(isHeld(after)).map(({ value }) => value)) / bytes;
    if (best === undefined || gain > best.gain) best = { parts: needed, gain };
  }
  return best?.parts;
}

/** A syllable beside others that so many pages hold tells nothing of which page is meant, and its answer is long. */
const commonShare = 0.15;

function worthAsking({ terms }: Plan, costs: IndexCosts, totalPages: number): readonly Term[] {
  const telling = terms.filter(({ size, text }) => size === 2 || expectedPages(text, costs) <= commonShare * totalPages);
  return telling.length === 0 ? terms : telling;
}

/**
 * The terms of a plan that are worth their bytes, most telling first: frequent syllables cost most and tell least, and pages that
 * rare ones bring up are opened anyway. At least one part of the index is always fetched.
 */
export function affordable(plan: Plan, costs: IndexCosts, totalPages: number, budget: Budget = phoneBudget): readonly Term[] {
  const priced = worthAsking(plan, costs, totalPages).map((term): Priced => {
    const parts = [...new Set(term.text.split(' ').map((syllable) => costs.partOf(fold(syllable))))];
    return { term, parts, value: term.weight * rarity(expectedPages(term.text, costs), totalPages) };
  });
  const total = sum(priced.map(({ value }) => value));
  const held = new Set<number>();
  let left = budget.bytes;
  for (;;) {
    const known = sum(priced.filter(isHeld(held)).map(({ value }) => value));
    if (known >= budget.enough * total) break;
    const next = bestNext(priced, held, costs, held.size === 0 ? Infinity : left);
    if (next === undefined) break;
    for (const part of next) held.add(part);
    left -= sum(next.map((part) => costs.bytesOf(part)));
  }
  return priced.filter(isHeld(held)).map(({ term }) => term);
}
