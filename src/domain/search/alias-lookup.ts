import { fold } from '../text/fold.ts';
import type { Alias, AliasRelation } from './aliases.ts';
import { normalize, syllables } from './normalize.ts';

/** One way from what may stand in a query to what is searched for too. */
export interface Way {
  readonly sought: readonly string[];
  readonly relation: AliasRelation;
  /** What is searched for, as readers are shown it; absent where it is what they typed. */
  readonly term?: string;
  readonly share: 1 | 0.5;
  readonly means: readonly (readonly string[])[];
  /** What is searched for when the query is nothing else. */
  readonly alone: readonly (readonly string[])[];
}

/** The ways by the first syllable of what is sought. */
export type Lookup = ReadonlyMap<string, readonly Way[]>;

const made = new WeakMap<readonly Alias[], { readonly accented: Lookup; readonly bare: Lookup }>();

/** The ways of these aliases, as written or without accents; made once for each list of aliases. */
export function lookupOf(aliases: readonly Alias[], accented: boolean): Lookup {
  const held = made.get(aliases) ?? { accented: makeLookup(aliases, asWritten), bare: makeLookup(aliases, withoutAccents) };
  made.set(aliases, held);
  return accented ? held.accented : held.bare;
}

type Written = (text: string) => string[];
const asWritten: Written = (text) => syllables(normalize(text));
const withoutAccents: Written = (text) => syllables(normalize(fold(text)));

function makeLookup(aliases: readonly Alias[], written: Written): Lookup {
  const lookup = new Map<string, Way[]>();
  for (const way of aliases.flatMap((alias) => [...toTerm(alias, written), toSayings(alias, written)])) {
    const [first] = way.sought;
    if (first !== undefined) lookup.set(first, [...(lookup.get(first) ?? []), way]);
  }
  return lookup;
}

/** From each saying to the term and the further words for it. */
function toTerm({ term, relation, said, means, alone = [] }: Alias, written: Written): Way[] {
  const meant = distinct([term, ...means].map(written));
  const share = relation === 'formerly' ? 0.5 : 1;
  return said.map((saying) => ({ sought: written(saying), relation, term, share, means: meant, alone: alone.map(written) }));
}

/**
 * From the term back to the sayings, where both are names of one thing; weaker, because the term itself was typed.
 * A term that leads nowhere is a way too: a saying inside it (“xóa án” in “xóa án tích”) was not meant.
 */
function toSayings({ term, relation, said }: Alias, written: Written): Way {
  const sought = written(term);
  const names = relation === 'broader' ? [] : said.filter((saying) => !holds(sought, written(saying)));
  return { sought, relation, share: 0.5, means: distinct(names.map(written)), alone: [] };
}

const holds = (all: readonly string[], part: readonly string[]) => ` ${all.join(' ')} `.includes(` ${part.join(' ')} `);

function distinct(texts: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(texts.map((text) => [text.join(' '), text])).values()];
}
