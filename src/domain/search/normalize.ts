import { placeTone, placeToneLate } from '../text/tone-placement.ts';

/**
 * A query as the planner reads it: NFC, lower case, one tone placement, single spaces.
 * Guessing what was meant (raw Telex, abbreviations, numbers of documents) belongs after this stage and before the plan.
 *
 * @example normalize('  Tái  HOÀ nhập ') // 'tái hòa nhập'
 */
export function normalize(query: string): string {
  return placeTone(query).toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The syllables of normalized text: letters and digits only; slashes and dashes part words as they do in the index.
 *
 * @example syllables('qđ 22/2023, điều 5.') // ['qđ', '22', '2023', 'điều', '5']
 */
export function syllables(normalized: string): string[] {
  return normalized
    .split(/[\s/–-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

/** The whole rhyme i or y, where both are written: hy, kỹ, lý, mỹ, quý, sỹ, tỷ. */
const iOrY = /^(?:[hklmst]|qu)[iy]\p{M}?$/u;

const swapped = (syllable: string): string => {
  const letters = syllable.normalize('NFD');
  return iOrY.test(letters) ? letters.replace(/[iy](?=\p{M}?$)/u, (letter) => (letter === 'i' ? 'y' : 'i')).normalize('NFC') : syllable;
};

/**
 * What two spellings of a syllable have in common: NFC, small letters, the tone placed as in `hòa`, and i where i and y are both written.
 * For comparing only, never for showing: `lí` may be what nobody wrote.
 *
 * @example spellingKey('Lý') // 'lí'
 * @example spellingKey('thuỷ') // 'thủy'
 */
export function spellingKey(syllable: string): string {
  const placed = placeTone(syllable).toLowerCase();
  const other = swapped(placed);
  return placed.normalize('NFD') < other.normalize('NFD') ? placed : other;
}

/**
 * Whether two syllables are one in two spellings.
 *
 * @example sameSpelling('sỹ', 'sĩ') // true
 */
export function sameSpelling(a: string, b: string): boolean {
  return spellingKey(a) === spellingKey(b);
}

/**
 * The spellings that an index of pages as they are written must be asked for: the syllable as `normalize` writes it, then the other one
 * if there is one.
 *
 * @example spellings('lý') // ['lý', 'lí']
 * @example spellings('hoà') // ['hòa', 'hoà']
 */
export function spellings(syllable: string): readonly string[] {
  const placed = placeTone(syllable).toLowerCase();
  return [...new Set([placed, swapped(placed), placeToneLate(placed)])];
}
