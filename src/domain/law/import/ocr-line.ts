import { guess, guessBoth, meet, nearest, told } from './ocr-context.ts';
import { numberSuspects } from './ocr-numbers.ts';
import type { Suspect } from './ocr-suspect.ts';
import {
  bracket,
  hyphen,
  inCaseOf,
  rememberPair,
  tokensOf,
  usualPair,
  wordAfter,
  wordBefore,
  wordIn,
  wordNamed,
  type Tokens,
  type Word,
} from './ocr-words.ts';
import { countPair, type Habits, slotOfSyllables } from './ocr-habits.ts';
import { isSyllable, pairCount } from './syllable.ts';
import { pairIndex } from './words/read-list.ts';

/** A word that is surely wrong needs less evidence of what it was. */
const likelier = -4;

type Finding = Omit<Suspect, 'from' | 'to'>;

/** Pairs seen at least so often stand for what texts usually write. */
const usual = 5;
/** Share of a syllable's places that makes the word before it part of its phrase. */
const inseparable = 0.2;

const foreignLetter = /[^A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/u;
const toned = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u;

/** Letters of two syllables. */
const longest = 14;

/** `ánphạt` is `án phạt`: both halves are syllables that texts have side by side, or a capital begins the second. */
function parted(word: Word): string | undefined {
  const { text } = word;
  if (text.length > longest) return undefined;
  for (let at = 1; at < text.length; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    if (!isSyllable(first) || !isSyllable(second)) continue;
    if (pairCount(first, second) > 0 || /^\p{Lu}\p{Ll}/u.test(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** A word that no grammar explains: what it may have been, if anything speaks for it. */
function wrongWord(line: Tokens, at: number, word: Word, text: string): Finding | undefined {
  const [from, to] = [line.from[at] ?? 0, line.to[at] ?? 0];
  const abbreviation = word.shape === 'capitals' && !toned.test(word.text);
  if (abbreviation || text.charAt(from - 1) === '-' || text.charAt(to) === '-') return undefined;
  if (word.text.length === 1) return foreignLetter.test(word.text) ? { why: 'syllable' } : undefined;
  const best = guess(wordBefore(line, at), word, wordAfter(line, at));
  // Letters of ASCII alone may be English or an abbreviation: only neighbours can tell.
  if (!word.marked) {
    const begins = word.shape === 'title' && at === 0;
    return (word.shape === 'small' || begins) && best !== undefined && best.score >= told.plain
      ? { expected: inCaseOf(word, best.text), why: 'syllable' }
      : undefined;
  }
  const apart = parted(word);
  if (apart !== undefined) return { expected: apart, why: 'glued' };
  // Names of places and people follow no grammar: `xã Krông`, `bà H’Hen Niê`.
  if (word.shape === 'title' && at > 0) {
    return best !== undefined && best.score >= told.unknown ? { expected: inCaseOf(word, best.text), why: 'syllable' } : undefined;
  }
  const expected = best !== undefined && best.score > likelier ? best.text : nearest(word);
  if (expected !== undefined) return { expected: inCaseOf(word, expected), why: 'syllable' };
  return word.shape === 'title' ? undefined : { why: 'syllable' };
}

const looksTheSame = /^[CKOPSUVXYÔƠƯ]/u;

/** `hình Sự`, `bổ Sung`, `Sự VỀ xây dựng`: letters whose capitals differ by size alone, inside words that are not written so. */
function wrongCase(line: Tokens, at: number, word: Word, text: string): string | undefined {
  const [before, after] = [wordBefore(line, at), wordAfter(line, at)];
  if (before === undefined || !word.syllable || (after !== undefined && after.shape !== 'small')) return undefined;
  // `tại Khoản 1 Điều này` is an older way to write.
  if (after?.digits === true) return undefined;
  if (word.shape === 'capitals' && word.text.length > 1 && word.marked && after !== undefined && before.shape !== 'capitals')
    return word.lower;
  if (word.shape !== 'title' || before.shape !== 'small' || !looksTheSame.test(word.text)) return undefined;
  if (before.id < 0 || word.id < 0 || pairIndex().capital(before.id, word.id)) return undefined;
  // What is named, not said: `xếp loại Khá:`, `gọi là Sổ”`.
  if (/[:”"’']/u.test(text.charAt(line.to[at] ?? 0))) return undefined;
  const together = pairIndex().count(before.id, word.id);
  return together >= usual && together >= inseparable * word.count ? word.lower : undefined;
}

/** A valid syllable in a place where only another one ever stands. */
function wrongPlace(line: Tokens, at: number, word: Word): Finding | undefined {
  const [before, after] = [wordBefore(line, at), wordAfter(line, at)];
  if (before === undefined && after === undefined) return undefined;
  // A capital inside a sentence begins a name.
  if (word.text.length < 2 || (word.shape === 'title' && before !== undefined)) return undefined;
  const best = guess(before, word, after);
  if (best === undefined || best.score < told.unknown) return undefined;
  const place = best.witness === 'after' ? at + 1 : at - 1;
  const witness = (best.witness === 'after' ? after : before)?.id ?? -1;
  const pair = (id: number): readonly [number, number] => (best.witness === 'after' ? [id, witness] : [witness, id]);
  return {
    expected: inCaseOf(word, best.text),
    why: 'place',
    witness: [line.from[place] ?? 0, line.to[place] ?? 0],
    asRead: pair(word.id),
    asMeant: pair(best.id),
  };
}

/** A word that nothing speaks for, and the one before it: `tại công đẳng` is cộng đồng, if official texts have `tại cộng`. */
function wrongPair(line: Tokens, at: number, word: Word): readonly [Finding, Finding] | undefined {
  const before = wordBefore(line, at);
  if (before === undefined || !before.syllable || before.shape !== word.shape || word.shape === 'title') return undefined;
  if (before.text.length < 2 || word.text.length < 2) return undefined;
  const best = guessBoth(wordBefore(line, at - 1), before, word);
  if (best === undefined || best.score < told.both) return undefined;
  const asRead = [before.id, word.id] as const;
  const asMeant = [best.first.id, best.second.id] as const;
  return [
    { expected: inCaseOf(before, best.first.text), why: 'place', asRead, asMeant },
    { expected: inCaseOf(word, best.second.text), why: 'place', asRead, asMeant },
  ];
}

/** Phrases that are printed with a dash inside: `kinh tế - xã hội`. */
const dashed = new Set(['tế xã', 'trị xã', 'hội nghề']);

/** Hyphens where texts have a space: `thi hành-án-hình-sự- cấp`. */
function hyphens(line: Tokens, text: string, take: (suspect: Suspect) => void): void {
  let first = -1;
  let expected = '';
  for (let at = 1; at <= line.count; at += 1) {
    const [left, right] = [wordIn(line, at - 1), at < line.count ? wordIn(line, at) : undefined];
    const gap = right === undefined ? '' : text.slice(line.to[at - 1], line.from[at]);
    const usualPair =
      (gap === '-' || (gap === '- ' && first >= 0)) &&
      left.shape === 'small' &&
      right?.shape === 'small' &&
      !dashed.has(`${left.lower} ${right.lower}`) &&
      pairCount(left.lower, right.lower) >= usual;
    if (usualPair) {
      if (first < 0) [first, expected] = [at - 1, left.text];
      expected += ` ${right.text}`;
    } else if (first >= 0) {
      take({ from: line.from[first] ?? 0, to: line.to[at - 1] ?? 0, expected, why: 'hyphen' });
      first = -1;
    }
  }
}

const misreadSo = new Set(['sô', 'sộ', 'sồ', 'sỗ', 'sõ']);

/** What is wrong with one word of a line, if anything. */
function wordSuspect(line: Tokens, at: number, word: Word, text: string, known: boolean): Finding | undefined {
  const cased = word.shape === 'small' ? undefined : wrongCase(line, at, word, text);
  if (cased !== undefined) return { expected: cased, why: 'capital' };
  if (!word.syllable) return wrongWord(line, at, word, text);
  if (wordAfter(line, at)?.digits === true && misreadSo.has(word.lower)) return { expected: inCaseOf(word, 'số'), why: 'place' };
  return known ? undefined : wrongPlace(line, at, word);
}

/** Everything suspect in a line, by place; one piece of text is suspected once. Its pairs of syllables are added to the habits of the document. */
export function lineSuspects(text: string, document: Habits): Suspect[] {
  const line = tokensOf(text);
  const found: Suspect[] = [];
  let unread = 0;
  let numbers = false;
  let letter = false;
  let after = false;
  for (let at = 0; at < line.count; at += 1) {
    const usualAt = usualPair(line, at);
    if (usualAt >= 0) {
      countPair(document.listed, usualAt);
      after = true;
      continue;
    }
    const word = wordIn(line, at);
    const before = after;
    const next = wordAfter(line, at);
    after = next !== undefined && meet(word, next);
    const known = before || after;
    const countedAt = next !== undefined && word.id >= 0 && next.id >= 0 ? slotOfSyllables(word.id, next.id) : -1;
    if (countedAt >= 0) countPair(after ? document.listed : document.unlisted, countedAt);
    if (word.digits) {
      numbers ||= word.oddNumber || (line.joined[at] === 1 && /\d$|^[lIÏ]$/u.test(wordIn(line, at - 1).text));
      continue;
    }
    letter ||= word.text === 'l';
    if (known && word.shape === 'small' && word.syllable) {
      if (after && countedAt >= 0 && word.text !== 'l') rememberPair(line, at, countedAt);
      continue;
    }
    const finding = wordSuspect(line, at, word, text, known);
    if (finding === undefined) {
      const doubted = (found.at(-1)?.to ?? -1) > (line.from[at - 1] ?? 0);
      const pair = !known && word.syllable && !doubted ? wrongPair(line, at, word) : undefined;
      pair?.forEach((one, more) => found.push({ from: line.from[at - 1 + more] ?? 0, to: line.to[at - 1 + more] ?? 0, ...one }));
      continue;
    }
    if (!word.syllable) unread += 1;
    // What follows is judged by the word that was meant.
    if (finding.expected !== undefined && finding.why !== 'glued') {
      line.words[at] = wordNamed(finding.expected);
      after = next !== undefined && meet(wordIn(line, at), next);
    }
    found.push({ from: line.from[at] ?? 0, to: line.to[at] ?? 0, ...finding });
  }
  if (unread >= 3 && unread * 5 >= line.count * 2) return [{ from: 0, to: text.length, why: 'line' }];
  const odd = numbers || letter || (line.signs & (bracket | hyphen)) !== 0;
  if (!odd) return found;
  const signs: Suspect[] = [];
  const take = (suspect: Suspect): void => void signs.push(suspect);
  numberSuspects(text, { numbers, signs: letter || (line.signs & bracket) !== 0 }, take);
  if ((line.signs & hyphen) !== 0) hyphens(line, text, take);
  return signs.length === 0 ? found : together(found, signs);
}

const byPlace = (a: Suspect, b: Suspect): number => a.from - b.from;

/** All by place; what is said of a number or a phrase as a whole takes the place of what is said of its words. */
function together(words: readonly Suspect[], wholes: readonly Suspect[]): Suspect[] {
  const sorted = wholes.toSorted(byPlace);
  let at = 0;
  const kept = words.toSorted(byPlace).filter(({ from, to }) => {
    while (at < sorted.length && (sorted[at]?.to ?? 0) <= from) at += 1;
    return at >= sorted.length || (sorted[at]?.from ?? 0) >= to;
  });
  let end = -1;
  const apart = sorted.filter((whole) => {
    if (whole.from < end) return false;
    end = whole.to;
    return true;
  });
  return [...kept, ...apart].sort(byPlace);
}
