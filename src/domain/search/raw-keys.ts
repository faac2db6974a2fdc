import { withTone } from '../text/syllable-grammar.ts';

/** What a word becomes when its letters are read as keys of a Vietnamese keyboard. */
export interface RawReading {
  readonly text: string;
  /** How many of its characters were keys: one can be chance, two hardly. */
  readonly keys: number;
}

/** Tones in the numbers of the grammar: where a key stands is its tone. */
const telexTones = 'zfsrxj';
const vniTones = '021345';

type Change = readonly [from: string, to: string];

const horns: readonly Change[] = [
  ['uo', 'ươ'],
  ['ua', 'ưa'],
  ['uu', 'ưu'],
  ['o', 'ơ'],
  ['u', 'ư'],
];
const breve: Change = ['a', 'ă'];
const hats: readonly Change[] = [
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
];
/** `w` is horn and breve in one key. */
const hooks: readonly Change[] = [...horns.slice(0, 3), breve, ...horns.slice(3)];

/** The syllable that the letters make with the asked mark on one of their vowels: the first that is spelled as one. */
function shaped(letters: string, changes: readonly Change[] | undefined, tone: number): string | undefined {
  if (changes === undefined) return withTone(letters, tone);
  for (const [from, to] of changes) {
    const made = letters.includes(from) ? withTone(letters.replace(from, to), tone) : undefined;
    if (made !== undefined) return made;
  }
  return undefined;
}

/**
 * Reads a word in small letters as raw Telex, as a keyboard does that takes keys late and in any order.
 * A key typed twice takes its mark back (`pass`): then there is no reading. No word begins with `w`: those are English.
 *
 * @example readTelex('duwowcdj') // { text: 'được', keys: 4 }
 */
export function readTelex(word: string): RawReading | undefined {
  if (!/^(?!w)[a-z]{2,11}$/u.test(word)) return undefined;
  let letters = '';
  let tone = 0;
  let keys = 0;
  let hooked = 0;
  let firstHook = -1;
  let hat: string | undefined;
  for (const key of word) {
    const afterVowel = /[aeiouy]/u.test(letters) || firstHook >= 0;
    if (key === 'w') {
      if (hooked++ === 0) firstHook = letters.length;
    } else if (afterVowel && telexTones.includes(key)) {
      if (tone > 0 === (key !== 'z')) return undefined;
      tone = telexTones.indexOf(key);
    } else if ('aeo'.includes(key) && letters.includes(key)) {
      if (hat !== undefined) return undefined;
      hat = key;
    } else if (key === 'd' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else {
      letters += key;
      continue;
    }
    keys += 1;
  }
  if (keys === 0 || hooked > 2 || (hooked > 0 && hat !== undefined)) return undefined;
  const changes =
    hat === undefined ? (hooked > 0 ? hooks.slice(0, hooked === 2 ? 1 : undefined) : undefined) : hats.filter(([from]) => from === hat);
  // A `w` without a vowel before it stands for ư itself.
  const text =
    (/[aeiouy]/u.test(letters.slice(0, firstHook)) || firstHook < 0 ? shaped(letters, changes, tone) : undefined) ??
    (firstHook >= 0 ? shaped(`${letters.slice(0, firstHook)}u${letters.slice(firstHook)}`, changes, tone) : undefined);
  return text === undefined ? undefined : { text, keys };
}

/**
 * Reads a word in small letters as raw VNI: digits after a vowel, in any order.
 *
 * @example readVni('duoc975') // { text: 'được', keys: 3 }
 */
export function readVni(word: string): RawReading | undefined {
  const digits = word.replace(/[^1-9]/gu, '');
  const found = [...digits];
  if (digits === '' || !/^[a-z][a-z1-9]{1,9}$/u.test(word) || !/^9?[a-z]*[aeiouy]/u.test(word.replace(/^d9/u, 'd'))) return undefined;
  const tones = found.filter((digit) => vniTones.includes(digit));
  const shapes = found.filter((digit) => '678'.includes(digit)).join('');
  const strokes = found.filter((digit) => digit === '9').length;
  let letters = word.replace(/[1-9]/gu, '');
  if (strokes === 1 && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
  else if (strokes > 0) return undefined;
  const changes = { '': undefined, '6': hats, '7': horns, '77': horns.slice(0, 1), '8': [breve] };
  if (tones.length > 1 || !(shapes in changes)) return undefined;
  const tone = vniTones.indexOf(tones[0] ?? '0');
  const text = shaped(letters, changes[shapes as keyof typeof changes], tone);
  return text === undefined ? undefined : { text, keys: digits.length };
}
