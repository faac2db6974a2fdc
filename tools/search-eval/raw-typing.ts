/** How someone types with the keyboard off. Keyboards take every one of these ways. */
export interface RawStyle {
  /** The tone key right after its vowel, or at the end of the syllable. */
  readonly tone: 'vowel' | 'end';
  /** The second a, e, o and the w right after their vowel, or at the end of the syllable (before the tone). */
  readonly shape: 'vowel' | 'end';
  /** ươ with w once or twice. */
  readonly hooks: 1 | 2;
  /** The second d at once, or at the end of the syllable. */
  readonly stroke: 'early' | 'late';
}

/** All styles there are, in a fixed order. */
export const rawStyles: readonly RawStyle[] = (['vowel', 'end'] as const).flatMap((tone) =>
  (['vowel', 'end'] as const).flatMap((shape) =>
    ([1, 2] as const).flatMap((hooks) => (['early', 'late'] as const).map((stroke) => ({ tone, shape, hooks, stroke }))),
  ),
);

/** The style that a seed stands for: equal seeds type alike. */
export function rawStyle(seed: number): RawStyle {
  const style = rawStyles[Math.abs(Math.trunc(seed)) % rawStyles.length];
  if (style === undefined) throw new Error(`No style for seed ${seed}`);
  return style;
}

interface Keys {
  readonly tones: readonly string[];
  /** The key of a shape: of â, ê, ô; of ă; of ơ, ư; of đ. */
  readonly hat: (letter: string) => string;
  readonly breve: string;
  readonly horn: string;
  readonly stroke: string;
}

const telexKeys: Keys = { tones: ['f', 's', 'r', 'x', 'j'], hat: (letter) => letter, breve: 'w', horn: 'w', stroke: 'd' };
const vniKeys: Keys = { tones: ['2', '1', '3', '4', '5'], hat: () => '6', breve: '8', horn: '7', stroke: '9' };

const toneMarks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const word = /[\p{L}\p{M}]+/gu;

function encodeWord(text: string, keys: Keys, style: RawStyle): string {
  let out = '';
  let lateStroke = '';
  let lateShape = '';
  let tone = '';
  let hooked = false;
  for (const letter of text.normalize('NFC')) {
    if (letter === 'đ' || letter === 'Đ') {
      out += letter === 'đ' ? 'd' : 'D';
      if (style.stroke === 'early') out += keys.stroke;
      else lateStroke = keys.stroke;
      continue;
    }
    const [base = '', ...marks] = letter.normalize('NFD');
    let shape = '';
    for (const mark of marks) {
      if (toneMarks.includes(mark)) tone = keys.tones[toneMarks.indexOf(mark)] ?? '';
      else if (mark === '\u0302') shape = keys.hat(base.toLowerCase());
      else if (mark === '\u0306') shape = keys.breve;
      else shape = keys.horn;
    }
    out += base;
    if (shape === keys.horn && 'uo'.includes(base.toLowerCase())) {
      // In ươ one key is enough.
      if (hooked && style.hooks === 1) shape = '';
      hooked = true;
    }
    if (style.shape === 'vowel') out += shape;
    else lateShape += shape;
    if (style.tone === 'vowel' && tone !== '') {
      out += tone;
      tone = '';
    }
  }
  const typed = out + lateStroke + lateShape + tone;
  return text.length > 1 && text === text.toUpperCase() ? typed.toUpperCase() : typed;
}

const encode = (text: string, keys: Keys, style: RawStyle): string =>
  text.normalize('NFC').replace(word, (each) => encodeWord(each, keys, style));

/**
 * What comes out when Vietnamese is typed in Telex and the keyboard is off.
 *
 * @example toTelex('vay vốn', rawStyle(0)) // 'vay voosn'
 */
export function toTelex(text: string, style: RawStyle): string {
  return encode(text, telexKeys, style);
}

/**
 * What comes out when Vietnamese is typed in VNI and the keyboard is off.
 *
 * @example toVni('vay vốn', rawStyle(0)) // 'vay vo61n'
 */
export function toVni(text: string, style: RawStyle): string {
  return encode(text, vniKeys, style);
}
