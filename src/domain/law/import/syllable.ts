import { spelledAsSyllable } from '../../text/syllable-grammar.ts';
import { pairIndex, syllableIndex } from './words/read-list.ts';

const known = new Map<string, boolean>();
const most = 50_000;

/**
 * Whether a word is one syllable of Vietnamese, in small letters, in capitals or with a capital first.
 *
 * @example isSyllable('Phối') // true
 * @example isSyllable('ng') // false
 */
export function isSyllable(text: string): boolean {
  if (text.length === 0 || text.length > 7) return false;
  let is = known.get(text);
  if (is === undefined) {
    if (known.size >= most) known.clear();
    is = rightCase(text) && spelledAsSyllable(text.toLowerCase());
    known.set(text, is);
  }
  return is;
}

function rightCase(text: string): boolean {
  const small = text.toLowerCase();
  return text === small || text.slice(1) === small.slice(1) || text === text.toUpperCase();
}

/**
 * About how often official texts use the syllable (or the letter of a point), whatever its case; 0 when the list does not know it.
 *
 * @example syllableCount('xyz') // 0
 */
export function syllableCount(text: string): number {
  return syllableIndex().get(text.toLowerCase())?.count ?? 0;
}

/**
 * About how often official texts use the two syllables one after the other with nothing but a space between; 0 when never.
 *
 * @example pairCount('hành', 'thi') // 0
 */
export function pairCount(first: string, second: string): number {
  const syllables = syllableIndex();
  const [a, b] = [syllables.get(first.toLowerCase()), syllables.get(second.toLowerCase())];
  return a === undefined || b === undefined ? 0 : pairIndex().count(a.id, b.id);
}
