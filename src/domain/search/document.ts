import { fold } from '../text/fold.ts';
import { fromIndexText } from './index-text.ts';
import { normalize, spellingKey, syllables } from './normalize.ts';

/** A place inside a page that can be linked to: where it begins, counted in words. */
export interface Anchor {
  readonly id: string;
  readonly location: number;
  /** The words of the element itself, as on the page. */
  readonly text: string;
  readonly heading: boolean;
}

/** A found page with its words, as they are written in the index. */
export interface FoundDocument {
  readonly page: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** What else people call it. */
  readonly names?: readonly string[];
  readonly status?: string;
  /** Identifier of the status. */
  readonly state?: string;
  readonly number?: string;
  /** The part of the site, where the address alone does not tell. */
  readonly section?: string;
  readonly words: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** A word in the two ways that comparing needs. */
export interface Token {
  readonly typed: string;
  readonly bare: string;
}

/** The same words come back in every page and query: each is read once. */
const known = new Map<string, Token>();
const mostKnown = 20_000;

/**
 * The token of one indexed word: letters and digits, lower case, one tone placement, i for i and y where both are written.
 *
 * @example token('Hoà,') // { typed: 'hòa', bare: 'hoa' }
 */
export function token(word: string): Token {
  const held = known.get(word);
  if (held !== undefined) return held;
  const letters = fromIndexText(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const typed = spellingKey(letters);
  const read = { typed, bare: fold(typed) };
  if (known.size >= mostKnown) known.clear();
  known.set(word, read);
  return read;
}

/** The tokens of text as it stands on a page: a title, the name of a place in a law. */
export function tokens(text: string): Token[] {
  return syllables(normalize(text)).map(token);
}
