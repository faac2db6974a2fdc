import { hasAccents } from '../text/fold.ts';
import type { Alias } from './aliases.ts';
import { asksForDuties, withoutFraming } from './duty-charge.ts';
import type { SearchedDuty } from './duty-index.ts';
import { type Token, token } from './document.ts';
import { holds } from './fuse.ts';
import { normalize, syllables } from './normalize.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { worth } from './passages.ts';
import { type Plan, plan } from './plan.ts';
import { soundOf } from './vocabulary.ts';

/** A duty that answers, with the bodies that are charged with it in the same words. */
export interface FoundDuty {
  readonly words: string;
  readonly provision: string;
  readonly state: string;
  readonly bodies: readonly { readonly name: string; readonly url: string; readonly formerly?: string }[];
}

const mostFound = 3;
/** A duty that answers much worse than the best one, or that holds little of what was asked for, is no answer. */
const nearShare = 0.55;
const tellingShare = 0.3;
/** Less is enough of a body that was named. */
const namedShare = 0.1;
/** Words in the name of the body count beside those of the duty. */
const nameShare = 0.5;
/** Long provisions hold every word somewhere. */
const usualLength = 60;
const lengthShare = 0.4;

interface Weighed {
  readonly duty: SearchedDuty;
  readonly inWords: readonly Occurrence[];
  readonly inNames: readonly (readonly Occurrence[])[];
}

/** How telling each term is among the duties alone: what all of them say tells nothing. */
function values(planned: Plan, weighed: readonly Weighed[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { inWords, inNames } of weighed) {
    const terms = new Set([...inWords, ...inNames.flat()].map(({ term }) => term));
    for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const rarity = (count: number) => Math.log(1 + (weighed.length - count + 0.5) / (count + 0.5));
  return new Map(planned.terms.map(({ text, weight }) => [text, weight * rarity(holding.get(text) ?? weighed.length)]));
}

const bareOf = (name: readonly Token[]) => name.map(({ bare }) => bare);

/** Shorter names sound like much else. */
const heardLength = 3;

/** Writes names of bodies as they are written, where they were typed as they sound: “viện kiễm xát” is “viện kiểm sát”. */
function byEar(query: string, duties: readonly SearchedDuty[]): string {
  const heard = syllables(normalize(query));
  const sound = (word: Pick<Token, 'bare'>) => soundOf(word.bare);
  const sounds = heard.map((syllable) => sound(token(syllable)));
  for (const name of new Set(duties.flatMap(({ names }) => names))) {
    if (name.length < heardLength) continue;
    const from = sounds.findIndex((_, at) => name.every((syllable, step) => sounds[at + step] === sound(syllable)));
    const stands = from < 0 || name.every(({ bare }, step) => token(heard[from + step] ?? '').bare === bare);
    if (!stands) heard.splice(from, name.length, ...name.map(({ typed, bare }) => (hasAccents(query) ? typed : bare)));
  }
  return heard.join(' ');
}

/**
 * Finds the duties that a query asks for; none where it asks for something else.
 *
 * @param query as it was read (see reading.ts)
 * @returns the best first, at most three; the same words given to several bodies are one answer
 */
export function findDuties(query: string, aliases: readonly Alias[], duties: readonly SearchedDuty[]): FoundDuty[] {
  if (!asksForDuties(query)) return [];
  const planned = plan(byEar(withoutFraming(query), duties), aliases);
  const weighed = duties.map((duty): Weighed => ({
    duty,
    inWords: occurrences(planned, duty.tokens),
    inNames: duty.names.map((name) => occurrences(planned, name)),
  }));
  const valued = values(planned, weighed);
  const all = [...valued.values()].reduce((sum, value) => sum + value, 0);
  const typed = planned.syllables.map((syllable) => token(syllable).bare);
  const scored = weighed
    .map(({ duty, inWords, inNames }) => {
      const length = 1 - lengthShare + (lengthShare * duty.tokens.length) / usualLength;
      const named = Math.max(...inNames.map((found) => worth(found, valued)));
      const meant = duty.names.some((name) => name.length > 1 && holds(typed, bareOf(name)));
      return { duty, meant, score: worth(inWords, valued) / length + nameShare * named };
    })
    .filter(({ score, meant }) => score > (meant ? namedShare : tellingShare) * all)
    .sort((a, b) => b.score - a.score || (a.duty.url < b.duty.url ? -1 : 1));
  // Who names a body asks for what that body must do.
  const meant = scored.filter((each) => each.meant);
  const answering = meant.length > 0 ? meant : scored;
  const best = answering[0]?.score ?? 0;
  const near = answering.filter(({ score }) => score >= nearShare * best).map(({ duty }) => duty);
  return [...Map.groupBy(near, ({ words, provision }) => `${provision}\n${words}`).values()].slice(0, mostFound).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { words, provision, state } = first;
    return [
      {
        words,
        provision,
        state,
        bodies: same.map(({ body, url, formerly }) => ({ name: body, url, ...(formerly !== undefined && { formerly }) })),
      },
    ];
  });
}
