import { nearSyllables, otherSpelling, type Near } from './ocr-near.ts';
import { isSyllable } from './syllable.ts';
import { syllableIndex } from './words/read-list.ts';

/** What is known of a word whatever its place; kept per spelling. */
export interface Word {
  /** Counts from 1 and is never given again. */
  readonly serial: number;
  readonly text: string;
  readonly lower: string;
  /** Its place in the list of syllables, -1 when the list does not know it. */
  readonly id: number;
  readonly count: number;
  /** The place of its other right spelling (`thoả` for `thỏa`), and one number for both. */
  readonly other: number;
  readonly sound: number;
  readonly syllable: boolean;
  /** Has letters beyond ASCII, so that it can hardly be an abbreviation or a word of English. */
  readonly marked: boolean;
  readonly digits: boolean;
  /** Digits with letters that no number of a document has: `QHI14`, `20l7`. */
  readonly oddNumber: boolean;
  readonly shape: 'small' | 'title' | 'capitals' | 'mixed';
  /** Found when first asked for: see `nearOf`. */
  near: readonly Near[] | undefined;
}

const most = 50_000;
const slots = 1 << 17;
let all: Word[] = [];
let serials = 0;
const hashes = new Int32Array(most);
/** A second hash of another kind: two words of one language do not share both, and comparing letters would take as long as all the rest. */
const checks = new Int32Array(most);
/** Place in `all`, plus one, by hash: words are found without cutting them out of their line. */
const table = new Int32Array(slots);

const hashOf = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) + code) | 0;
const checkOf = (check: number, code: number): number => Math.imul(check ^ code, 0x5bd1e995) ^ (check >>> 13);

function wordAt(text: string, from: number, to: number, hash: number, check: number): Word {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let place = table[slot] ?? 0; place !== 0; place = table[slot] ?? 0) {
    const word = all[place - 1];
    if (word !== undefined && hashes[place - 1] === hash && checks[place - 1] === check) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (all.length >= most) {
    all = [];
    table.fill(0);
    return wordAt(text, from, to, hash, check);
  }
  const word = wordOf(text.slice(from, to));
  hashes[all.length] = hash;
  checks[all.length] = check;
  table[slot] = all.push(word);
  return word;
}

/** What is known of a word that stands in no line. */
export function wordNamed(text: string): Word {
  let hash = 0;
  let check = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = hashOf(hash, text.charCodeAt(at));
    check = checkOf(check, text.charCodeAt(at));
  }
  return wordAt(text, 0, text.length, hash, check);
}

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  const listed = syllableIndex().get(lower);
  const digits = /\d/u.test(text);
  const id = listed?.id ?? -1;
  const other = syllableIndex().get(otherSpelling(lower) ?? '')?.id ?? -1;
  serials += 1;
  return {
    serial: serials,
    text,
    lower,
    id,
    count: listed?.count ?? 0,
    other,
    sound: id < 0 || other < 0 ? Math.max(id, other) : Math.min(id, other),
    syllable: isSyllable(lower),
    marked: /[^\u0000-\u007f]/u.test(text),
    digits,
    oddNumber: digits && (/\d[lIOoÏ]|[lIoÏ]\d/u.test(text) || /^QH\d$|^[0O][a-z]/u.test(text)),
    shape: shapeOf(text, lower),
    near: undefined,
  };
}

function shapeOf(text: string, lower: string): Word['shape'] {
  if (text === lower) return 'small';
  if (text.slice(1) === lower.slice(1)) return 'title';
  return text === text.toUpperCase() ? 'capitals' : 'mixed';
}

/** Near syllables; for a word that is one itself only those with the same letters or one look-alike. */
export const nearOf = (word: Word): readonly Near[] =>
  (word.near ??= nearSyllables(word.lower).filter(({ distance }) => !word.syllable || distance < 3));

/** A syllable written in the case of the word it stands for. */
export function inCaseOf(word: Word, text: string): string {
  if (word.shape === 'capitals' && word.text.length > 1) return text.toUpperCase();
  return word.shape === 'title' || word.shape === 'capitals' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const letter = 1;
const digit = 2;
/** Signs that a line is told apart by, found on the way. */
export const bracket = 4;
export const hyphen = 8;
const kinds = new Uint8Array(0x10000);
for (const [from, to, kind] of [
  [0x30, 0x39, digit],
  [0x41, 0x5a, letter],
  [0x61, 0x7a, letter],
  [0xc0, 0x24f, letter],
  [0x300, 0x36f, letter],
  [0x1e00, 0x1eff, letter],
] as const) {
  kinds.fill(kind, from, to + 1);
}
kinds[0xd7] = 0;
kinds[0xf7] = 0;
kinds[0x2d] = hyphen;
for (const sign of '][|~≈¬') kinds[sign.charCodeAt(0)] = bracket;

/** The words of a line: runs of letters and digits, each with its place, and whether only one space stands before it. */
export interface Tokens {
  count: number;
  /** Kinds of the characters between the words, as bits. */
  signs: number;
  text: string;
  /** Read from the text only when somebody asks: see `wordIn`. */
  words: (Word | undefined)[];
  from: Int32Array;
  to: Int32Array;
  hash: Int32Array;
  check: Int32Array;
  joined: Uint8Array;
}

const space = 0x20;

/** One for all lines, since it is used up before the next line is read. */
const tokens: Tokens = {
  count: 0,
  signs: 0,
  text: '',
  words: [],
  from: new Int32Array(1024),
  to: new Int32Array(1024),
  hash: new Int32Array(1024),
  check: new Int32Array(1024),
  joined: new Uint8Array(1024),
};

function makeRoom(length: number): void {
  if (tokens.from.length * 2 > length) return;
  tokens.from = new Int32Array(length);
  tokens.to = new Int32Array(length);
  tokens.hash = new Int32Array(length);
  tokens.check = new Int32Array(length);
  tokens.joined = new Uint8Array(length);
}

/** The words of a line; holds until the next call. */
export function tokensOf(text: string): Tokens {
  makeRoom(text.length + 1);
  const { words, from: starts, to: ends, hash: hashesOf, check: checksOf, joined } = tokens;
  const { length } = text;
  let from = -1;
  let last = -2;
  let hash = 0;
  let check = 0;
  let signs = 0;
  let count = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : space;
    const kind = kinds[code] ?? 0;
    if ((kind & 3) !== 0) {
      if (from < 0) {
        from = at;
        hash = 0;
        check = 0;
      }
      hash = hashOf(hash, code);
      check = checkOf(check, code);
      continue;
    }
    signs |= kind;
    if (from < 0) continue;
    words[count] = undefined;
    starts[count] = from;
    ends[count] = at;
    hashesOf[count] = hash;
    checksOf[count] = check;
    joined[count] = from === last + 1 && text.charCodeAt(last) === space ? 1 : 0;
    count += 1;
    last = at;
    from = -1;
  }
  tokens.count = count;
  tokens.signs = signs;
  tokens.text = text;
  return tokens;
}

/** The word at a place of a line. */
export function wordIn(line: Tokens, at: number): Word {
  const { text, words, from, to, hash, check } = line;
  return (words[at] ??= wordAt(text, from[at] ?? 0, to[at] ?? 0, hash[at] ?? 0, check[at] ?? 0));
}

/** The words beside a word, where only a space parts them. */
export const wordBefore = (line: Tokens, at: number): Word | undefined => (line.joined[at] === 1 ? wordIn(line, at - 1) : undefined);
export const wordAfter = (line: Tokens, at: number): Word | undefined =>
  at + 1 < line.count && line.joined[at + 1] === 1 ? wordIn(line, at + 1) : undefined;

const pairSlots = 1 << 16;
/** Pairs whose first word needed no doubt, by both hashes; a newer one takes the place of an older one. */
const usualPairs = new Int32Array(pairSlots);
const countedAt = new Int32Array(pairSlots);

const slotOfPair = ({ hash }: Tokens, at: number): number => {
  const both = Math.imul(hash[at] ?? 0, 0x85ebca6b) ^ (hash[at + 1] ?? 0);
  return (both ^ (both >>> 16)) & (pairSlots - 1);
};
const tagOfPair = ({ check }: Tokens, at: number): number => (Math.imul(check[at] ?? 0, 0x9e3779b1) ^ (check[at + 1] ?? 0)) | 1;

/**
 * Where the pair of a word and the next one is counted (`slotOfSyllables`), if the pair was seen before without doubt; else -1.
 * Most pairs of clean texts are such, and need no look.
 */
export function usualPair(line: Tokens, at: number): number {
  if (at + 1 >= line.count || line.joined[at + 1] !== 1) return -1;
  const slot = slotOfPair(line, at);
  return usualPairs[slot] === tagOfPair(line, at) ? (countedAt[slot] ?? -1) : -1;
}

export function rememberPair(line: Tokens, at: number, counted: number): void {
  const slot = slotOfPair(line, at);
  usualPairs[slot] = tagOfPair(line, at);
  countedAt[slot] = counted;
}
