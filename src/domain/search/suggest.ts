import { fold, hasAccents } from '../text/fold.ts';
import { spelledAsSyllable, spelledWithoutMarks } from '../text/syllable-grammar.ts';
import { normalize, spellingKey, syllables } from './normalize.ts';
import { soundOf, type Vocabulary } from './vocabulary.ts';

/** What a typed syllable can have been, and how far that is from what was typed. */
interface Candidate {
  readonly word: string;
  readonly cost: number;
}

/** A way through the query, read from its end. */
interface Path extends Candidate {
  readonly before?: Path | undefined;
  readonly score: number;
  /** What was typed, where it is this word. */
  readonly typed?: string | undefined;
  readonly paired: boolean;
}

const likeSound = 0.3;
const nextKey = 0.7;
const oneEdit = 1;
const otherAccents = 0.2;
const joint = 0.4;
/** A pair of the site is worth a little more than any one mistake. */
const pairWorth = 1.2;
/** For a correction only if it is common: a pair of one page bears out little, one of thirty all. */
const rareWorth = 0.5;
const countWorth = 0.2;
/** What a word costs that the site does not know, and a correction that no neighbour bears out. */
const unknownCost = 0.9;
const aloneCost = 0.5;
/** Longer queries tell enough by what is right in them. */
const mostSyllables = 12;
/** So short a query without any known pair may hold a wrong word that is a word. */
const shortLength = 4;

const keyRows = 'qwertyuiop asdfghjkl zxcvbnm';

/** The cost of one missing, doubled, wrong or swapped letter; nothing when more is wrong. */
function editCost(a: string, b: string): number | undefined {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 3) return undefined;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length + right.length === 1) return (left || right) === a[from - 1] ? likeSound : oneEdit;
  if (left.length === 1 && right.length === 1) return Math.abs(keyRows.indexOf(left) - keyRows.indexOf(right)) === 1 ? nextKey : oneEdit;
  return left.length === 2 && left === [...right].reverse().join('') ? nextKey : undefined;
}

/** The words that a syllable is, however it is accented or spelled. */
function same(typed: string, { spelled }: Vocabulary): readonly string[] {
  return spelled.get(spellingKey(typed)) ?? [];
}

/**
 * The words of the site that are one mistake away. What is a syllable with accents is well spelled: a word was meant that sounds alike or has
 * a letter more, and if the site knows the syllable, neither that nor one that has other accents alone.
 */
function similar(typed: string, vocabulary: Vocabulary): Candidate[] {
  const bare = fold(typed);
  const typedSound = soundOf(bare);
  const spelled = bare !== typed && spelledAsSyllable(typed);
  const right = spelled && isKnown(typed, vocabulary);
  const typedMarks = marksOf(typed);
  return [...vocabulary.bare].flatMap(([other, { sound, words }]) => {
    const near = (): number | undefined => (right || (spelled && other.length <= bare.length) ? undefined : editCost(bare, other));
    const cost = other === bare ? (right ? undefined : 0) : sound === typedSound ? likeSound : near();
    if (cost === undefined) return [];
    return words.map((word) => ({ word, cost: cost + (bare === typed || marksOf(word) === typedMarks ? 0.01 : otherAccents) }));
  });
}

const marksOf = (text: string): string => text.normalize('NFD').replace(/[^\p{M}]/gu, '');

const isKnown = (typed: string, vocabulary: Vocabulary): boolean => /\d/u.test(typed) || same(typed, vocabulary).length > 0;

/**
 * The syllables of a query that stand nowhere on the site; without accents any accents do, numbers are not looked at.
 *
 * @example unknownSyllables('vay vôns', readVocabulary('vay3 vốn2\nvốn3')) // ['vôns']
 */
export function unknownSyllables(query: string, vocabulary: Vocabulary): string[] {
  return syllables(normalize(query)).filter((typed) => !isKnown(typed, vocabulary));
}

/** The words that a stretch of the query can be: one typed syllable, or two with a space too many. */
function candidates(typed: string, vocabulary: Vocabulary, all: boolean): (Candidate & { typed?: string })[] {
  const exact = same(typed, vocabulary).map((word) => ({ word, cost: 0, typed }));
  if (isKnown(typed, vocabulary) && !all) return exact.length > 0 ? exact : [{ word: typed, cost: 0, typed }];
  return [...exact, { word: typed, cost: exact.length > 0 ? 0 : unknownCost, typed }, ...similar(typed, vocabulary)];
}

/** The two words of a syllable that lacks its space. */
function parted(typed: string, vocabulary: Vocabulary): (readonly [string, string])[] {
  return [...typed].flatMap((_, at) =>
    same(typed.slice(0, at), vocabulary).flatMap((first) =>
      same(typed.slice(at), vocabulary).flatMap((second) =>
        vocabulary.pairs.get(first)?.has(second) === true ? [[first, second] as const] : [],
      ),
    ),
  );
}

const bestOf = (paths: Iterable<Path>): Path | undefined => [...paths].sort((a, b) => b.score - a.score)[0];

/** All ways through the syllables that are best for their last word, best first. */
function ways(typed: readonly string[], vocabulary: Vocabulary, all: boolean): Path[] {
  const ends: Map<string, Path>[] = Array.from({ length: typed.length + 1 }, () => new Map<string, Path>());
  const keep = (at: number, path: Path) => {
    if ((ends[at]?.get(path.word)?.score ?? -Infinity) < path.score) ends[at]?.set(path.word, path);
  };
  /** Goes on by one word: after the best way so far, and after every word that it makes a pair with. */
  const step = (from: number, to: number, next: readonly (Candidate & { typed?: string })[]) => {
    const before = ends[from] ?? new Map<string, Path>();
    const best = bestOf(before.values());
    const byWord = new Map<string, Candidate & { typed?: string }>();
    for (const each of next) {
      if ((byWord.get(each.word)?.cost ?? Infinity) > each.cost) byWord.set(each.word, each);
      const score = (best?.score ?? 0) - each.cost - (each.typed === undefined ? aloneCost : 0);
      if (from === 0 || best !== undefined) keep(to, { ...each, before: best, score, paired: false });
    }
    for (const [word, path] of before)
      for (const [second, count] of vocabulary.pairs.get(word) ?? []) {
        const each = byWord.get(second);
        if (each === undefined) continue;
        // A correction that stood alone until now is borne out by this pair.
        const back = path.typed === undefined && !path.paired ? aloneCost : 0;
        const borne = each.cost + path.cost > 0 ? Math.min(pairWorth, rareWorth + countWorth * count) : pairWorth;
        keep(to, { ...each, before: path, score: path.score + back - each.cost + borne, paired: true });
      }
  };
  typed.forEach((each, at) => {
    step(at, at + 1, candidates(each, vocabulary, all));
    const next = typed[at + 1];
    const known = isKnown(each, vocabulary);
    if (next !== undefined && !(known && isKnown(next, vocabulary)))
      step(
        at,
        at + 2,
        same(each + next, vocabulary).map((word) => ({ word, cost: joint })),
      );
    const before = bestOf(ends[at]?.values() ?? []);
    const score = (before?.score ?? 0) - joint + pairWorth;
    for (const [first, word] of known ? [] : parted(each, vocabulary)) {
      const half = { cost: joint, score, paired: true };
      keep(at + 1, { ...half, word, before: { ...half, word: first, before } });
    }
  });
  return [...(ends[typed.length]?.values() ?? [])].sort((a, b) => b.score - a.score);
}

/** The words along a way; a word that is as typed is shown with its accents only in a pair. */
function along(path: Path): { text: string; score: number; changes: number; pairs: number } {
  const words: string[] = [];
  let changes = 0;
  let pairs = 0;
  let pairedNext = false;
  for (let at: Path | undefined = path; at !== undefined; at = at.before) {
    words.unshift(at.typed === undefined || at.paired || pairedNext ? at.word : at.typed);
    if (at.typed === undefined) changes += 1;
    if (at.paired) pairs += 1;
    pairedNext = at.paired;
  }
  return { text: words.join(' '), score: path.score, changes, pairs };
}

function corrections(query: string, vocabulary: Vocabulary): string[] {
  const typed = syllables(normalize(query));
  if (typed.length === 0 || typed.length > mostSyllables) return [];
  let found = ways(typed, vocabulary, false).map(along);
  // Words that are all known, and no pair of them: one of them may be another word.
  if (found[0]?.pairs === 0 && typed.length > 1 && typed.length <= shortLength)
    found = ways(typed, vocabulary, true)
      .map(along)
      .filter(({ changes }) => changes < 2);
  const [best] = found;
  if (best === undefined || best.changes === 0) return [];
  return [...new Set(found.filter(({ changes, score }) => changes > 0 && score > best.score - likeSound).map(({ text }) => text))];
}

/**
 * What a misspelt query probably meant, most probable first, in the words of the site; nothing for a query whose words and pairs all occur,
 * and nothing where the site has no such words. What it suggests it does not correct further.
 *
 * @example suggest('vây vốn', readVocabulary('vay3 vốn2\nvốn3'), 1) // ['vay vốn']
 */
export function suggest(query: string, vocabulary: Vocabulary, limit: number): string[] {
  return corrections(query, vocabulary)
    .filter((text) => corrections(text, vocabulary).length === 0)
    .slice(0, limit);
}

const toneOf = (syllable: string): string => /[\u0300\u0301\u0303\u0309\u0323]/u.exec(syllable.normalize('NFD'))?.[0] ?? '';
/** Hỏi and ngã, which half the country does not tell apart. */
const confused = new Set(['\u0303', '\u0309']);

/** On some eight pages and more; counts are powers of two. A word left out of such a pair is hardly another one. */
const usualPair = 3;

/** What is no syllable was mistyped; a syllable was misheard only if it sounds like the other one. */
function isSlip(typed: string, word: string): boolean {
  const [tone, other] = [toneOf(typed), toneOf(word)];
  const alike = soundOf(fold(typed)) === soundOf(fold(word)) && typed.startsWith('đ') === word.startsWith('đ');
  if (!hasAccents(typed)) return !spelledWithoutMarks(typed) || (alike && !word.startsWith('đ'));
  return !spelledAsSyllable(typed) || (alike && (tone === other || (confused.has(tone) && confused.has(other))));
}

/**
 * A correction that can be searched by without asking: words are taken from it only where they make a pair of the site with a neighbour, and
 * only for what is no syllable, or sounds the same; the others stay as typed, since the site does not know all words. Nothing where no word is
 * left to change.
 *
 * @example assured('vay vốnn', readVocabulary('vay3 vốn2\nvốn3')) // 'vay vốn'
 */
export function assured(query: string, vocabulary: Vocabulary): string | undefined {
  const [meant] = suggest(query, vocabulary, 1);
  const typed = syllables(normalize(query));
  const words = meant?.split(' ') ?? [];
  if (meant === undefined || words.length !== typed.length) return meant;
  const count = (first: string | undefined, second: string | undefined) => vocabulary.pairs.get(first ?? '')?.get(second ?? '') ?? -1;
  const paired = (all: readonly string[], at: number) => Math.max(count(all[at - 1], all[at] ?? ''), count(all[at], all[at + 1] ?? ''));
  const taken = words.map((word, at) => {
    const own = typed[at] ?? word;
    if (own === fold(word)) return word;
    const found = paired(words, at);
    return found >= 0 && ((!hasAccents(own) && found >= usualPair) || isSlip(own, word)) ? word : own;
  });
  // Accents that were left out are put in beside words that were taken.
  const kept = taken.map((word, at) => (word === typed[at] || paired(taken, at) >= 0 ? word : (typed[at] ?? word)));
  return kept.join(' ') === typed.join(' ') ? undefined : kept.join(' ');
}
