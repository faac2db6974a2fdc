import { type Lookup, lookupOf, type Way } from './alias-lookup.ts';
import { fold } from '../text/fold.ts';
import type { Alias, AliasRelation } from './aliases.ts';
import { isStopSyllable } from './stop-syllables.ts';

/** A known saying in a query: where it stands, and what it means. */
export interface Saying {
  readonly from: number;
  readonly to: number;
  readonly relation: AliasRelation;
  /** What is searched for, as readers are shown it; absent where the portal's own word was typed. */
  readonly term?: string;
  /** Half for old names, and for what leads back from a term that was typed. */
  readonly share: 1 | 0.5;
  readonly means: readonly (readonly string[])[];
}

/** A bare syllable that Vietnamese has: without accents “cap” is cấp, cặp and the abbreviation CAP. */
const pronounceable = /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]{1,3})(?:c|ch|m|n|ng|nh|p|t)?$/u;

interface Match {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

function matches(all: readonly string[], accented: boolean, lookup: Lookup): Match[] {
  const clear = ({ sought: [only = '', next] }: Way) => accented || next !== undefined || all.length === 1 || !pronounceable.test(only);
  return all.flatMap((first, from) =>
    (lookup.get(first) ?? []).flatMap((way) => {
      const stands = way.sought.every((syllable, step) => all[from + step] === syllable);
      return stands && clear(way) ? [{ from, to: from + way.sought.length, way }] : [];
    }),
  );
}

/** Who it is about, and when: beside a saying these ask for nothing else. */
const people = 'con chồng vợ mẹ bố cha em anh chị cháu mình mới vừa sắp đang làm trước tiên thôi nhà ck vk'.split(' ');
const around = { accented: new Set(people), bare: new Set(people.map(fold)) };

/** Nothing beside the saying tells what is looked for. */
function isAlone(all: readonly string[], from: number, to: number, accented: boolean): boolean {
  const weak = accented ? around.accented : around.bare;
  return all.every((syllable, at) => (at >= from && at < to) || weak.has(syllable) || isStopSyllable(syllable, accented));
}

/** The longest first; one that shares words with a longer one is part of what that one says. */
function longest(found: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const size = ({ from, to }: Match) => to - from;
  for (const match of found.toSorted((a, b) => size(b) - size(a) || a.from - b.from)) {
    const same = (other: Match) => other.from === match.from && other.to === match.to;
    if (kept.every((other) => same(other) || other.to <= match.from || match.to <= other.from)) kept.push(match);
  }
  return kept;
}

/**
 * Finds what people say, and names of the portal, in the syllables of a query, the longest first. What is the same thing leads
 * both ways, an old name too but weaker, and what only leads to a subject does so one way.
 *
 * @example widen(['ra', 'tu'], false, aliases)[0]?.term // 'chấp hành xong án phạt tù'
 */
export function widen(all: readonly string[], accented: boolean, aliases: readonly Alias[]): Saying[] {
  return longest(matches(all, accented, lookupOf(aliases, accented)))
    .filter(({ way }) => way.means.length > 0)
    .map(({ from, to, way: { alone, means, relation, share, term } }) => ({
      ...{ from, to, relation, share },
      ...(term !== undefined && { term }),
      means: isAlone(all, from, to, accented) ? [...alone, ...means] : means,
    }));
}
