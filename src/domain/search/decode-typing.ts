import { fold } from '../text/fold.ts';
import { spelledAsSyllable, spelledWithoutMarks } from '../text/syllable-grammar.ts';
import { type RawReading, readTelex, readVni } from './raw-keys.ts';

/** English words that Telex reads as syllables: no evidence, but with other evidence they are Vietnamese (`teen` tên, `car` cả). */
const english = new Set(
  'air as bar been beer best caps car chair chips coast cost days did docs down door for has her his host how if is its last list lost maps max mix most moon must noon now or own past poor porn post queen roast room says seen see sex soon teen test tees there this tips too tops town tree trust us var'.split(
    ' ',
  ),
);
/** Loans of everyday Vietnamese, and trung ương in numbers, which hardly any syllable stands against: never decoded. */
const loans = new Set('box bus gara gas sofa tax taxi test tw visa'.split(' '));

/** What is counted in Vietnam: a digit glued to it is its number, unless the rest of the query is plainly VNI. */
const numbered = new Set(
  'ap bac bai ban bo ca cap cau chuong cum dieu diem doi dot hang khoa khoan khu ky lan lo loai lop luat luc mau muc nam ngay nha nhom phan phong phuong quan quy so tang tap thang thon tiet tinh to tuan vong xa xom'.split(
    ' ',
  ),
);
/** In VNI these words themselves have a 9 (điều, điểm). */
const neverVni = /^die[um][1-8]+$/u;

type Kind = 'telex' | 'vni';
interface Raw extends RawReading {
  readonly kind: Kind;
  /** How much it says about the whole query: 0 nothing, 1 perhaps chance, 2 certain. */
  readonly weight: 0 | 1 | 2;
}

/** Two syllables with the space left out (`hoso`, `maso`) look like keys typed late. */
function twoSyllables(word: string): boolean {
  return (
    !/aa|ee|oo|dd/u.test(word) && [...word].some((_, at) => spelledWithoutMarks(word.slice(0, at)) && spelledWithoutMarks(word.slice(at)))
  );
}

/** A syllable without marks as it stands; `oo` is one only in xoong, and otherwise a key twice. */
const plain = (word: string): boolean => spelledWithoutMarks(word) && (!word.includes('oo') || word === 'xoong');

function read(word: string): Raw | undefined {
  const small = word.toLowerCase();
  if (loans.has(small) || plain(small)) return undefined;
  const telex = readTelex(small);
  if (telex !== undefined) {
    const joined = twoSyllables(small);
    const chance = english.has(small) || (joined && (small.length < 6 || telex.keys < 2));
    return { ...telex, kind: 'telex', weight: chance ? 0 : telex.keys > 1 && !joined ? 2 : 1 };
  }
  const vni = neverVni.test(small) ? undefined : readVni(small);
  if (vni === undefined) return undefined;
  const inside = /\d[a-z]/u.test(small);
  if (!inside && !small.includes('9') && (small.length < 3 || numbered.has(small.replace(/\d+/u, ''))))
    return { ...vni, kind: 'vni', weight: 0 };
  return { ...vni, kind: 'vni', weight: inside || vni.keys > 1 ? 2 : 1 };
}

/** Words between spaces that are read as they stand: numbers of documents, addresses. */
const closed = /\d[/-]|[/-]\d|@|_|\p{L}\.\p{L}/u;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Which way of typing the query as a whole gives away. */
function kindsIn(words: readonly string[], readings: ReadonlyMap<string, Raw>): ReadonlySet<Kind> {
  const seen = { telex: [0, 0, 0], vni: [0, 0, 0] };
  let vietnamese = 0;
  let foreign = 0;
  for (const word of words) {
    const raw = readings.get(word);
    const small = word.toLowerCase();
    if (raw !== undefined) seen[raw.kind][raw.weight] = (seen[raw.kind][raw.weight] ?? 0) + 1;
    else if (plain(small) || (fold(small) !== small && spelledAsSyllable(small.normalize('NFC')))) vietnamese += 1;
    else if (/[aeiouy]/u.test(small)) foreign += 1;
  }
  const [, weakTelex = 0, telex = 0] = seen.telex;
  const [, weakVni = 0, vni = 0] = seen.vni;
  const kinds = new Set<Kind>();
  const readable = foreign < vietnamese + weakTelex + weakVni && (words.length > 1 || (words[0] ?? '').length > 3);
  if (telex > 0 || (weakTelex > 0 && readable)) kinds.add('telex');
  if (vni > 0 || weakVni > 1 || (weakVni > 0 && vietnamese > 0 && readable)) kinds.add('vni');
  return kinds;
}

function inCaseOf(word: string, text: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * Reads what was typed in Telex or VNI while the keyboard was off, syllable by syllable, on the evidence of the whole query.
 *
 * A word is raw when it is no syllable without marks and its keys make one. Two keys in one word (`voons`) or a digit inside it (`vo1n`) are
 * certain. One key may be chance: it counts when the other words are Vietnamese, and alone only in Telex, from four letters on. It never counts
 * in an English word of the list or in two short syllables without a space (`hoso`); a counted word with a digit after it (`muc5`, `to6`) or a
 * letter with one (`a4`) is its number. Once something counts, all raw words of that kind are decoded, save loans (`visa`).
 * What a key typed twice takes back (`pass`) is no syllable and stays.
 *
 * @example decodeTyping('vay voons hoc nghe') // { text: 'vay vốn hoc nghe', decoded: true }
 * @example decodeTyping('dieu6 khoan 9') // { text: 'dieu6 khoan 9', decoded: false }
 */
export function decodeTyping(query: string): { text: string; decoded: boolean } {
  const parts = query.split(/(\s+)/u);
  const words = parts.flatMap((part) => (closed.test(part) ? [] : (part.match(wordPattern) ?? [])));
  const mixed = query !== query.toUpperCase();
  const readings = new Map<string, Raw>();
  for (const word of words) {
    const raw = read(word);
    // A few capitals with one key among small letters: an abbreviation.
    const short = mixed && word.length > 1 && word.length < 5 && word === word.toUpperCase() && raw?.keys === 1;
    if (raw !== undefined && !short) readings.set(word, raw);
  }
  const kinds = kindsIn(words, readings);
  if (kinds.size === 0) return { text: query, decoded: false };
  const decodeWord = (word: string): string => {
    const raw = readings.get(word);
    return raw !== undefined && kinds.has(raw.kind) ? inCaseOf(word, raw.text) : word;
  };
  const text = parts.map((part) => (closed.test(part) ? part : part.replace(wordPattern, decodeWord))).join('');
  return { text, decoded: text !== query };
}
