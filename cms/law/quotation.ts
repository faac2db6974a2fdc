import { oneSpaced } from '../../src/domain/text/one-spaced.ts';
import type { Provision } from './outline.ts';

/** Whether words stand in a provision letter by letter; else the words from the first that differs, and the provision in which they do stand. */
export type Quotation =
  { readonly stands: true } | { readonly stands: false; readonly from: string; readonly elsewhere: Provision | undefined };

const shownWords = 8;

/**
 * Holds a quotation against its provision and the provisions under it, as the content check does: white space aside, every letter counts.
 *
 * @example quotationIn({ whole: '1. Lập danh sách' }, 'Lập dánh sách', []) // { stands: false, from: 'dánh sách', elsewhere: undefined }
 */
export function quotationIn({ whole }: Pick<Provision, 'whole'>, quote: string, outline: readonly Provision[]): Quotation {
  const words = oneSpaced(quote);
  if (whole.includes(words)) return { stands: true };
  const holders = outline.filter((other) => other.whole.includes(words));
  const elsewhere = holders.reduce<Provision | undefined>(
    (least, other) => (least === undefined || other.whole.length < least.whole.length ? other : least),
    undefined,
  );
  return { stands: false, from: differing(whole, words), elsewhere };
}

/** The words from the first that does not follow the ones before it in the text. */
function differing(whole: string, quote: string): string {
  const words = quote.split(' ');
  let fitting = 0;
  while (fitting < words.length && holdsWords(whole, words.slice(0, fitting + 1).join(' '))) fitting += 1;
  return words.slice(fitting, fitting + shownWords).join(' ');
}

/** Whether whole words stand in a text: "x" does not stand in "xây". */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + words.length))) return true;
  return false;
}

const letter = /[\p{L}\p{N}]/u;
