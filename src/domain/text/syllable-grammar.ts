import { fold } from './fold.ts';

/** The marks of the tones, where the number of each stands: none, huyền, sắc, hỏi, ngã, nặng. */
const toneMarks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** What stands before the rhyme, longest first. `gi` and `qu` hold the letter that the rhyme then lacks. */
const onsets = [
  'ngh',
  ...['ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''],
] as const;

/** Every rhyme without its tone: the vowels, then the finals that may follow them (`.` is none). */
const rhymes = new Set(
  [
    'a . i o u y m n ng nh c ch p t',
    'ă m n ng c p t',
    'â u y m n ng c p t',
    'e . o m n ng c p t',
    'ê . u m n nh ch p t',
    'i . a u m n nh ch p t',
    'iê u m n ng c p t',
    'o . i m n ng c p t',
    'oo n ng c',
    'ô . i m n ng c p t',
    'ơ . i m n p t',
    'u . a i m n ng c p t',
    'uô i m n ng c t',
    'ư . a i u m n ng c t',
    'ươ i u m n ng c p t',
    'y . n nh ch t',
    'yê u m n ng t',
    'oa . i o y m n ng nh c ch p t',
    'oă m n ng c t',
    'oe . o m n t',
    'uâ y n ng t',
    'uê . n nh ch',
    'uơ .',
    'uy . a u n nh ch t p',
    'uyê n t',
  ].flatMap((row) => {
    const [nucleus = '', ...finals] = row.split(' ');
    return finals.map((final) => nucleus + final.replace('.', ''));
  }),
);

/** Names and loans that break the rules and yet stand in official texts. */
const exceptions = new Set(['đắk', 'lắk', 'đăk', 'lăk', 'kạn', 'buýt', 'phuy', 'voan', 'xoong', 'quốc', 'quôc', 'gen']);

/**
 * Whether the text is spelled as a syllable of Vietnamese in small letters: onset, rhyme and tone, with the constraints between them
 * (k, gh, ngh before e, ê, i, y; sắc or nặng on a stopped rhyme; the tone on its vowel, old or new: `hoà`, `hòa`).
 *
 * @example spelledAsSyllable('nghiệp') // true
 * @example spelledAsSyllable('ngiệp') // false
 */
export function spelledAsSyllable(text: string): boolean {
  if (text.length === 0 || text.length > 7) return false;
  if (exceptions.has(text)) return true;
  const toneless = takeTone(text);
  return toneless !== undefined && onsets.some((onset) => toneless.bare.startsWith(onset) && fits(onset, toneless));
}

/**
 * Writes a tone on a syllable without one, where comparing wants it; nothing when that makes no syllable.
 * Tones are numbered: 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
 *
 * @example withTone('hoa', 1) // 'hòa'
 * @example withTone('đươc', 0) // undefined
 */
export function withTone(bare: string, tone: number): string | undefined {
  const onset = onsets.find((each) => bare.startsWith(each) && takes(each, bare.slice(each.length), tone));
  if (onset === undefined) {
    return [...exceptions].find((each) => takeTone(each)?.bare === bare && takeTone(each)?.tone === tone);
  }
  const end = onset.length + (tonePlaces(onset, bare.slice(onset.length))[0] ?? 0) + 1;
  return (bare.slice(0, end) + (toneMarks[tone] ?? '') + bare.slice(end)).normalize('NFC');
}

const foldedExceptions = new Set([...exceptions].map(fold));
const rhymesOfFolded = new Map<string, string[]>();
for (const rhyme of rhymes) rhymesOfFolded.set(fold(rhyme), [...(rhymesOfFolded.get(fold(rhyme)) ?? []), rhyme]);

/**
 * Whether the text can be a syllable whose marks were left away.
 *
 * @example spelledWithoutMarks('duoc') // true
 * @example spelledWithoutMarks('voons') // false
 */
export function spelledWithoutMarks(text: string): boolean {
  const some = (onset: string) =>
    text.startsWith(onset) && rhymesOfFolded.get(text.slice(onset.length))?.some((rhyme) => meet(onset, rhyme));
  return onsets.some(some) || foldedExceptions.has(text);
}

interface Toneless {
  readonly bare: string;
  readonly tone: number;
  /** Where the tone mark stands, -1 without one. */
  readonly at: number;
}

function takeTone(text: string): Toneless | undefined {
  let bare = '';
  let tone = 0;
  let at = -1;
  for (const [index, letter] of [...text].entries()) {
    const found = [...letter.normalize('NFD')].find((mark) => toneMarks.includes(mark));
    bare += found === undefined ? letter : letter.normalize('NFD').replace(found, '').normalize('NFC');
    if (found === undefined) continue;
    if (tone > 0 || letter === found) return undefined;
    [tone, at] = [toneMarks.indexOf(found), index];
  }
  return { bare, tone, at };
}

function fits(onset: string, { bare, tone, at }: Toneless): boolean {
  const rhyme = bare.slice(onset.length);
  return takes(onset, rhyme, tone) && (tone === 0 || tonePlaces(onset, rhyme).includes(at - onset.length));
}

/** Onset, rhyme and tone go together: a stopped rhyme takes only sắc or nặng. */
function takes(onset: string, rhyme: string, tone: number): boolean {
  return rhymes.has(rhyme) && meet(onset, rhyme) && (tone === 2 || tone === 5 || !/(?:[ptc]|ch)$/u.test(rhyme));
}

/** Spelling rules between the onset and the letter that follows. */
function meet(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/u.test(rhyme);
  const rounded = /^(?:o[aăe]|u[âêơy])/u.test(rhyme);
  if (/^y[nct]/u.test(rhyme)) return onset === 'qu';
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return front && !rhyme.startsWith('yê');
    case 'c':
    case 'ng':
      return !front;
    case 'g':
      return !front || /^i(?:$|n$|ê)/u.test(rhyme);
    case 'gi':
      return !/^[iy]/u.test(rhyme);
    case 'qu':
      return !/^(?:[uưô]|o[aăeo]|iê|i[au])/u.test(rhyme) || rhyme === 'ôc';
    case '':
      return !/^iê/u.test(rhyme);
    case 'b':
    case 'm':
    case 'v':
    case 'ph':
    case 'p':
      return !rounded && !rhyme.startsWith('yê');
    default:
      return !rhyme.startsWith('yê');
  }
}

/** The letters of the rhyme that may carry its tone mark. */
function tonePlaces(onset: string, rhyme: string): readonly number[] {
  if (/^(?:oa|oe|uy)$/u.test(rhyme)) return [0, 1];
  if (rhyme.startsWith('oo')) return [0, 1];
  const marked = rhyme.search(/[ăâêôơ]/u);
  if (marked >= 0) return [marked];
  if (onset === '' && rhyme === 'yê') return [1];
  return [/^(?:oa|oe|uy)./u.test(rhyme) ? 1 : 0];
}
