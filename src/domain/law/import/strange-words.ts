import { readToken, type Token } from './token.ts';

/** So many words are looked for one by one; a file that asks for more is torn all over, and all its words are collected. */
const few = 24;

/**
 * The words of a text that are no syllables and stand whole inside its lines (`THAHS`, `Internet`, `các-bon`),
 * so that a torn one is known again. Looked for only when asked, since most files ask for none or a few.
 */
export function strangeWords(texts: readonly string[]): (word: string) => boolean {
  const asked = new Map<string, boolean>();
  let all: ReadonlySet<string> | undefined;
  return (word) => {
    if (all !== undefined) return all.has(word);
    let seen = asked.get(word);
    if (seen === undefined) {
      if (asked.size >= few) return (all = collect(texts)).has(word);
      seen = texts.some((text) => text.includes(word) && collect([text]).has(word));
      asked.set(word, seen);
    }
    return seen;
  };
}

function collect(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) {
    const words = text.split(' ');
    for (let at = 1; at < words.length - 1; at += 1) {
      const token = readToken(words[at] ?? '');
      if (isStrange(token)) seen.add(token.core);
    }
  }
  return seen;
}

const isStrange = ({ kind, core }: Token): boolean => (kind === 'capitals' || kind === 'broken' || kind === 'compound') && core.length > 2;
