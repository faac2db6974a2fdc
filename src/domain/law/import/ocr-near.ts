import { syllableIndex } from './words/read-list.ts';

/** A syllable that a wrong one may have been, and how far apart they look: marks only, one look-alike letter, any one letter. */
export interface Near {
  readonly text: string;
  readonly id: number;
  readonly count: number;
  readonly distance: number;
}

/** Letters that scanners take for one another once marks are off. */
const lookAlikes = new Set(
  'ce co eo ao ae nu hb il tl it rt rn gq vy mn ci ft dc db bh lj ij sa ad bg uv kh cg'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

const stripped = new Map<string, string>();

/** The letters without any mark: `định` and `đinh` are both `dinh`. */
export function bareOf(text: string): string {
  let bare = stripped.get(text);
  if (bare === undefined) {
    bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/ð/gu, 'd');
    if (stripped.size > 20_000) stripped.clear();
    stripped.set(text, bare);
  }
  return bare;
}

/** Letters that scanners read as two, or two as one. */
const split = 'ri n,rn m,nn m,cl d,cl ch,li h,ii u,iu m'.split(',').map((pair) => pair.split(' ') as [string, string]);
/** No Vietnamese word has b after a consonant: a scanner made it of h. */
const brokenH = /(?<=[cgknpt])b/u;

/** Letters of the longest syllable, and one too many. */
const longest = 8;

interface Index {
  readonly byBare: ReadonlyMap<string, readonly Near[]>;
  readonly byHole: ReadonlyMap<string, readonly string[]>;
}

let index: Index | undefined;

/** A bare word with each letter in turn left open, to find words one letter apart without comparing all. */
const holesOf = (bare: string): string[] => Array.from(bare, (_, at) => `${bare.slice(0, at)}_${bare.slice(at + 1)}`);
const dropsOf = (bare: string): string[] => Array.from(bare, (_, at) => bare.slice(0, at) + bare.slice(at + 1));
const addsOf = (bare: string): string[] => Array.from(`${bare} `, (_, at) => `${bare.slice(0, at)}_${bare.slice(at)}`);

function build(): Index {
  const byBare = new Map<string, Near[]>();
  for (const [text, { id, count }] of syllableIndex()) {
    // Letters of points and short forms are no syllables one could have meant.
    if (text.length < 2) continue;
    const bare = bareOf(text);
    const list = byBare.get(bare);
    if (list === undefined) byBare.set(bare, [{ text, id, count, distance: 0 }]);
    else list.push({ text, id, count, distance: 0 });
  }
  const byHole = new Map<string, string[]>();
  for (const bare of byBare.keys()) {
    for (const hole of holesOf(bare)) {
      const list = byHole.get(hole);
      if (list === undefined) byHole.set(hole, [bare]);
      else list.push(bare);
    }
  }
  return { byBare, byHole };
}

/** One look-alike letter costs less than any letter. */
function letterCost(from: string, to: string): number {
  for (let at = 0; at < from.length; at += 1) {
    if (from.charAt(at) !== to.charAt(at)) return lookAlikes.has(from.charAt(at) + to.charAt(at)) ? 2 : 3;
  }
  return 0;
}

const baseLetters = (text: string): string => text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');

/** Syllables of the list with the same letters and other marks, then those with one letter changed, dropped or added. */
export function nearSyllables(word: string): readonly Near[] {
  if (word.length > longest) return [];
  index ??= build();
  const { byBare, byHole } = index;
  const bare = bareOf(word);
  const base = baseLetters(word);
  const other = otherSpelling(word);
  const found: Near[] = [];
  const take = (to: string, distance: number): void => {
    for (const near of byBare.get(to) ?? []) {
      if (near.text === word || near.text === other) continue;
      const marks = baseLetters(near.text) === base ? 0 : 1;
      found.push({ ...near, distance: distance + (distance === 0 ? marks : 0) });
    }
  };
  take(bare, 0);
  const seen = new Set([bare]);
  const letters = (to: string, distance: number): void => {
    if (seen.has(to)) return;
    seen.add(to);
    take(to, distance);
  };
  if (brokenH.test(bare)) letters(bare.replace(brokenH, 'h'), 1);
  for (const [two, one] of split) if (bare.includes(two)) letters(bare.replace(two, one), 2);
  for (const hole of holesOf(bare)) for (const to of byHole.get(hole) ?? []) letters(to, letterCost(bare, to));
  for (const to of dropsOf(bare)) letters(to, 3);
  for (const hole of addsOf(bare)) for (const to of byHole.get(hole) ?? []) letters(to, 3);
  return found;
}

const tones = '\u0300\u0301\u0303\u0309\u0323';
const older = new RegExp(`^(.*)(o|u)([${tones}])([aey])$`, 'u');
const newer = new RegExp(`^(.*)(o|u)([aey])([${tones}])$`, 'u');

/**
 * The other right spelling of a syllable: the tone on either vowel (`hòa`, `hoà`), i or y alone after its onset (`kỹ`, `kĩ`).
 *
 * @example otherSpelling('thoả') // 'thỏa'
 */
export function otherSpelling(word: string): string | undefined {
  const apart = word.normalize('NFD');
  const [, head = '', first = '', a = '', b = ''] = older.exec(apart) ?? newer.exec(apart) ?? [];
  if (first !== '' && `${first}${a}${b}`.length === 3 && !(first === 'u' && head.endsWith('q'))) {
    const vowels = (first + a + b).replace(new RegExp(`[${tones}]`, 'u'), '');
    if (/^(?:oa|oe|uy)$/u.test(vowels)) return `${head}${first}${b}${a}`.normalize('NFC');
  }
  const [, onset = '', vowel = '', tone = ''] = new RegExp(`^(h|k|l|m|s|t|v|qu)([iy])([${tones}]?)$`, 'u').exec(apart) ?? [];
  return vowel === '' ? undefined : `${onset}${vowel === 'i' ? 'y' : 'i'}${tone}`.normalize('NFC');
}
