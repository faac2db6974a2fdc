import { placeTone } from '../text/tone-placement.ts';
import { fold } from '../text/fold.ts';
import { fromIndexText } from './index-text.ts';
import { normalize, syllables } from './normalize.ts';

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

/**
 * The token of one indexed word: letters and digits, lower case, one tone placement.
 *
 * @example token('Hoà,') // { typed: 'hòa', bare: 'hoa' }
 */
export function token(word: string): Token {
  const typed = placeTone(fromIndexText(word))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return { typed, bare: fold(typed) };
}

/** The tokens of text as it stands on a page: a title, the name of a place in a law. */
export function tokens(text: string): Token[] {
  return syllables(normalize(text)).map((typed) => ({ typed, bare: fold(typed) }));
}
