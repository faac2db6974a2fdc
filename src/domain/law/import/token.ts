import { isSyllable } from './syllable.ts';
import { syllableIndex } from './words/read-list.ts';

export type TokenKind = 'syllable' | 'known' | 'broken' | 'letter' | 'capitals' | 'roman' | 'number' | 'compound' | 'mark';

/** What a run of letters between white space is, without the marks around it. */
export interface Token {
  readonly text: string;
  readonly core: string;
  readonly kind: TokenKind;
  /** Its place in the list of syllables, -1 when the list does not know it. */
  readonly id: number;
  /** Marks that open (`(`, `“`) before it, or that close (`,` `;` `)`) after it. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly startsWithVowel: boolean;
  readonly hasVowel: boolean;
}

const memo = new Map<string, Token>();
const most = 50_000;
const longest = 60;
const vowel = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Names that mix small letters and capitals. */
const names = new Set(['VNeID', 'TTr', 'TTg', 'CTr', 'QyĐ', 'MoU']);
const opening = /^[("'“‘«[{*_]+/u;
const closing = /(?:[)"'”’»\]},;:.!?…*_]|\/(?=\.))+$/u;

/**
 * Looks at one run of letters; each distinct one is looked at once.
 *
 * @example readToken('(QH14,') // { core: 'QH14', kind: 'compound', opens: true, closes: true, … }
 */
export function readToken(text: string): Token {
  let token = memo.get(text);
  if (token === undefined) {
    if (text.length > longest) return strange(text);
    if (memo.size >= most) memo.clear();
    token = look(text);
    memo.set(text, token);
  }
  return token;
}

/** No word is that long: a web address, a row of dots. It is never a piece of another. */
function strange(text: string): Token {
  return { text, core: text, kind: 'compound', id: -1, opens: true, closes: true, startsWithVowel: false, hasVowel: false };
}

function look(text: string): Token {
  const unopened = text.replace(opening, '');
  const core = unopened.replace(closing, '');
  return {
    text,
    core,
    kind: kindOf(core),
    id: syllableIndex().get(core.toLowerCase())?.id ?? -1,
    opens: unopened.length < text.length,
    closes: core.length < unopened.length,
    startsWithVowel: vowel.test(core.charAt(0)),
    hasVowel: vowel.test(core),
  };
}

function kindOf(core: string): TokenKind {
  if (!/[\p{L}\p{N}]/u.test(core)) return 'mark';
  if (/^\d+$/u.test(core)) return 'number';
  if (!/^\p{L}+$/u.test(core)) return 'compound';
  if (isSyllable(core)) return 'syllable';
  if (/^[IVX]+$/u.test(core)) return 'roman';
  if (core.length === 1) return 'letter';
  if (names.has(core)) return 'known';
  if (/^(?:\p{L}\p{Ll}+|\p{Lu}+)$/u.test(core) && syllableIndex().has(core.toLowerCase())) return 'known';
  return /^\p{Lu}+$/u.test(core) ? 'capitals' : 'broken';
}

/**
 * Whether a word is a loan written in syllables with hyphens.
 *
 * @example isLoan(readToken('ô-dôn')) // true
 */
export function isLoan({ core }: Token): boolean {
  return /^\p{Ll}+(?:-\p{Ll}+){1,3}$/u.test(core) && core.split('-').every((part) => isSyllable(part));
}
