import { fold, hasAccents } from '../../src/domain/text/fold.ts';
import type { Provision } from './outline.ts';

/** Steps that the law counts and does not number: they are typed by their count, and told in words ("đoạn không đánh số thứ nhất"). */
const counted = /^(?:gach|doan) \d+$/u;
const numbered = /^(?:phan|chuong|muc|dieu|khoan|tiet|diem|gach|doan)$/u;

/**
 * The provisions that a query narrows an outline to, in the order of the text. A level with its number ("Điều 6", "khoản 9") names
 * a step of the place and nothing else, in any order; other words stand anywhere in place or words. Accents count only where typed.
 *
 * @example narrow(outline, 'khoan 9 dieu 6') // khoản 9 of Điều 6, and what stands under it
 */
export function narrow(outline: readonly Provision[], query: string): Provision[] {
  const spell = hasAccents(query) ? plainCase : fold;
  const pieces = piecesOf(query).map((piece) => ({ text: spell(piece), token: tokenOf(piece), step: piece.includes(' ') }));
  return outline.filter(({ anchor, steps, words }) => {
    const places = steps.map(spell);
    const all = [...places, spell(words)].join(' ');
    const isIn = (token: string | undefined) => token !== undefined && `-${anchor}-`.includes(`-${token}-`);
    return pieces.every(({ text, token, step }) => (step ? places.includes(text) || isIn(token) : all.includes(text)));
  });
}

/** The part of an anchor that a counted step makes: "đoạn 1" is `doan-1`. */
function tokenOf(piece: string): string | undefined {
  const plain = fold(piece);
  return counted.test(plain) ? plain.replace(' ', '-') : undefined;
}

function piecesOf(query: string): string[] {
  const words = query.split(/[\s,›]+/u).filter((word) => word !== '');
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = words.slice(at, at + 2);
    const isStep = numbered.test(fold(word)) && next !== undefined && /^(?:\d[\d.]*[a-zđ]?|[a-zđ]\d?|[ivx]+)$/iu.test(next);
    pieces.push(isStep ? `${word} ${next}` : word);
    if (isStep) at += 1;
  }
  return pieces;
}

function plainCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
