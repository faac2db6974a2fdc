import type { SearchState } from '../../domain/search/fragment.ts';
import { asksForDuties } from '../../domain/search/duty-charge.ts';
import type { FoundDuty } from '../../domain/search/duty-search.ts';
import type { Jump } from '../../domain/search/jump.ts';
import { loadNarrowing } from '../../domain/search/narrow.ts';
import { plan } from '../../domain/search/plan.ts';
import { isDoubtful, mayNameDocument, readTyped, shownReading } from '../../domain/search/reading.ts';
import { type Outcome, search, type SearchOptions } from '../../domain/search/search.ts';
import { loadAliases } from './load-aliases.ts';
import { loadIndex } from './load-index.ts';

/** How many results a list begins with, and how many come when more are asked for. */
export const step = 10;
const maxSuggestions = 3;

/** What a query found, and how it was read. */
export interface Answered {
  readonly outcome: Outcome;
  /** What was searched for, where that is not what was typed. */
  readonly reading?: string | undefined;
  readonly jumps: readonly Jump[];
  /** Where a query asks who must do something: who must. */
  readonly duties: readonly FoundDuty[];
  /** Where nothing was found: words of the site that are near. */
  readonly suggestions: readonly string[];
}

interface AskOptions extends Pick<SearchOptions, 'limit'> {
  /** The choices are seen, so that their counts are needed. */
  readonly choicesSeen?: boolean;
  /** See `SearchOptions.early`. */
  readonly early?: { readonly wait: () => Promise<unknown>; readonly show: (answered: Answered) => void };
}

/** Answers what is asked: reads what was typed, searches, and looks for a document that it names. What is not needed is not loaded. */
export async function answer({ query: typed, literal, chosen = {}, order }: SearchState, options: AskOptions): Promise<Answered> {
  const [index, known] = await Promise.all([loadIndex(), loadAliases()]);
  const aliases = literal === true ? [] : known;
  const narrowing = await loadNarrowing(index, chosen, order, options.choicesSeen === true);
  let reading = readTyped(typed, literal === true);
  if (literal !== true && isDoubtful(plan(reading.query, aliases), index.overview.costs)) {
    const { assuredCorrection } = await import('./correct.ts');
    const meant = await assuredCorrection(reading.query);
    if (meant !== undefined) reading = { query: meant, changed: true };
  }
  const planned = plan(reading.query, aliases);
  const shown = shownReading(reading, planned);
  const [jumps, duties, outcome] = await Promise.all([
    mayNameDocument(planned) ? jumpsOf(reading.query) : [],
    Object.keys(chosen).length === 0 && asksForDuties(reading.query) ? dutiesOf(reading.query, aliases) : [],
    search(index, reading.query, {
      ...{ limit: options.limit, narrowing, aliases },
      ...(options.early !== undefined && { early: whileWaiting(options.early, shown) }),
    }),
  ]);
  const suggestions = outcome.answering === 0 ? await corrected(reading.query, maxSuggestions) : [];
  return { outcome, reading: shown, jumps, duties, suggestions };
}

function whileWaiting({ wait, show }: NonNullable<AskOptions['early']>, reading: string | undefined): NonNullable<SearchOptions['early']> {
  return { wait, show: (outcome) => show({ outcome, reading, jumps: [], duties: [], suggestions: [] }) };
}

async function corrected(query: string, limit: number): Promise<readonly string[]> {
  const { corrections } = await import('./correct.ts');
  return corrections(query, limit);
}

async function jumpsOf(query: string): Promise<readonly Jump[]> {
  const { jumps } = await import('./jumps.ts');
  return jumps(query);
}

async function dutiesOf(query: string, aliases: SearchOptions['aliases']): Promise<readonly FoundDuty[]> {
  const { duties } = await import('./duties.ts');
  return duties(query, aliases);
}
