const tones = '\u0300\u0301\u0303\u0309\u0323';
/** The tone on the second vowel of an open oa, oe or uy (but not in qu-, where u belongs to the consonant). */
const oldPlacement = new RegExp(`(?<![qQ])(o)([ae])([${tones}])(?![\\p{L}\\p{M}])|(?<![qQ])(u)(y)([${tones}])(?![\\p{L}\\p{M}])`, 'giu');

/**
 * Writes the tone mark in the one place that comparing uses, in NFC: two spellings of one syllable become equal.
 *
 * @example placeTone('hoà nhập, thuỷ, quý') // 'hòa nhập, thủy, quý'
 */
export function placeTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(oldPlacement, (_whole, o: string, ae: string, tone: string, u: string, y: string, toneOfUy: string) =>
      o === undefined ? u + toneOfUy + y : o + tone + ae,
    )
    .normalize('NFC');
}

/**
 * Writes a syllable in small letters as the new placement has it; every other syllable stays.
 *
 * @example placeToneLate('hòa') // 'hoà'
 */
export function placeToneLate(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/(?<!q)(o(?=.[ae]$)|u(?=.y$))(\p{M})(.)/u, '$1$3$2')
    .normalize('NFC');
}

const tonesBeforeShape = new RegExp(`([${tones}])([\u0302\u0306\u031b])`, 'gu');

/**
 * Composes letters whose marks stand in the wrong order, as some keyboards write them: the tone before the hat, breve or horn.
 *
 * @example composed('e\u0301\u0302') // 'ế'
 */
export function composed(text: string): string {
  return text.normalize('NFD').replace(tonesBeforeShape, '$2$1').normalize('NFC');
}
