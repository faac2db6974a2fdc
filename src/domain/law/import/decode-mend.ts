import { tally, type Tallies } from './decode-tally.ts';
import { punctuationOf } from './decode-misread.ts';
import { isSyllable } from './syllable.ts';

const controls = /[\u0080-\u009f]/gu;
const spaces = /[\u000b\u000c\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;

const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const withMarks = /\p{L}\p{M}+/gu;
const marks = /\p{M}/gu;
const shapes = '\u031b\u0302\u0306';
/** Runs of letters and of what is not space: a pattern that looks for one character inside a run would read long runs again and again. */
const letterRuns = /[\p{L}\p{M}\u2160-\u217f]+/gu;
const runs = /\S+/gu;
/** Letters that look like Đ or đ and are none. */
export const looseD = /[ÐðƉɖ]/u;
const otherLetter = /[\u0370-\u03ff\u0400-\u04ff\ufb00-\ufb06\uff21-\uff5a\u2160-\u217fÐðƉɖ]/u;
const privateUse = /[\ue000-\uf8ff]/gu;

/** Replaces and counts; the first place found is kept as evidence. */
function change(text: string, pattern: RegExp, kind: string, line: number, tallies: Tallies, to: (found: string) => string): string {
  let count = 0;
  const changed = text.replace(pattern, (found) => {
    const mended = to(found);
    if (mended !== found) count += 1;
    return mended;
  });
  if (count > 0) tally(tallies, kind, line, '', undefined, count);
  return changed;
}

/** Marks put where Unicode wants them, the shape of the vowel before its tone: `a´^` is ấ as `a^´` is. */
function inOrder(found: string): string {
  const [base = '', ...rest] = Array.from(found.normalize('NFD'));
  const shape = rest.filter((mark) => shapes.includes(mark));
  const tone = rest.filter((mark) => !shapes.includes(mark));
  const composed = [base, ...shape, ...tone].join('').normalize('NFC');
  return Array.from(composed).length === 1 ? composed : found;
}

function composeMarks(text: string, line: number, tallies: Tallies): string {
  const composed = text.normalize('NFC');
  if (composed !== text) {
    const evidence = tallies.has('nfc') ? '' : (text.match(runs)?.find((run) => run.normalize('NFC') !== run) ?? '');
    tally(tallies, 'nfc', line, evidence, evidence.normalize('NFC'));
  }
  if (composed.search(marks) < 0) return composed;
  const ordered = composed.replace(withMarks, (found) => {
    const mended = inOrder(found);
    if (mended !== found) tally(tallies, 'mark-order', line, found, mended);
    return mended;
  });
  const left = ordered.match(marks)?.length ?? 0;
  if (left > 0) tally(tallies, 'mark-left', line, ordered, undefined, left);
  return ordered;
}

/**
 * Whether a file writes Ð (U+00D0) for Đ (U+0110) as a rule, as code pages of the nineties did: then it is an encoding, and is read as one.
 * A stray Ð among many Đ is a wrong letter of the file; it stays and is reported.
 */
export function writesEthForD(texts: readonly string[]): boolean {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const outnumber = (alike: RegExp, letter: RegExp) => {
    const found = count(alike);
    return found > 0 && found > count(letter);
  };
  return outnumber(/[ÐƉ]/gu, /Đ/gu) || outnumber(/[ðɖ]/gu, /đ/gu);
}

/** Đ for its look-alikes where the word is a Vietnamese syllable, or an abbreviation in capitals, only with it. */
function mendD(text: string, line: number, tallies: Tallies): string {
  if (!looseD.test(text)) return text;
  return text.replace(letterRuns, (found) => {
    if (!looseD.test(found)) return found;
    const mended = found.replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ');
    const sure = isSyllable(mended) || (/^\p{Lu}{1,7}$/u.test(mended) && mended.length > 1);
    if (!sure) return found;
    tally(tallies, 'eth-for-d', line, found, mended);
    return mended;
  });
}

const plainLooks = new Map(
  Array.from('аАеЕоОсСрРхХуУіІВНКМТАΒΕΗΙΚΜΝΟΡΤΥΧοÐðƉɖ').map((char, index) => [
    char,
    'aAeEoOcCpPxXyYiIBHKMTABEHIKMNOPTYXoĐđĐđ'.charAt(index),
  ]),
);

const inLatin = (found: string): string =>
  Array.from(found, (char) => plainLooks.get(char) ?? char)
    .join('')
    .normalize('NFKC');

function report(text: string, line: number, tallies: Tallies): void {
  for (const [found] of otherLetter.test(text) ? text.matchAll(letterRuns) : []) {
    if (!otherLetter.test(found)) continue;
    const expected = inLatin(found);
    // A whole word of Greek or Cyrillic is a word of that language; one that Latin letters explain is a trap.
    if (/^[\p{Script=Latin}]+$/u.test(expected)) tally(tallies, 'look-alike-letter', line, found, expected);
  }
  for (const found of text.includes('\ufffd') ? (text.match(runs) ?? []) : []) {
    const count = found.split('\ufffd').length - 1;
    if (count > 0) tally(tallies, 'lost-letter', line, found, undefined, count);
  }
  const symbols = text.match(privateUse);
  if (symbols !== null) tally(tallies, 'private-use', line, text, undefined, symbols.length);
}

/**
 * One line with everything mended that no reader of the page would see: marks composed, invisible characters out, one kind of space.
 * What would be seen (lost letters, letters of other scripts) is only reported. `ethIsD`: the file writes Ð for Đ throughout (`writesEthForD`).
 */
export function mendLine(text: string, line: number, tallies: Tallies, ethIsD: boolean): string {
  let mended = change(text, controls, 'control-as-punctuation', line, tallies, punctuationOf);
  mended = change(mended, spaces, 'space-kind', line, tallies, () => ' ');
  mended = change(mended, invisible, 'invisible-removed', line, tallies, () => '');
  mended = composeMarks(mended, line, tallies);
  if (ethIsD) mended = mendD(mended, line, tallies);
  report(mended, line, tallies);
  return mended;
}
