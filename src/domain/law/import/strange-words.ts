import { readToken } from './token.ts';

/**
 * The words of a text that are no syllables and stand whole inside its lines (`THAHS`, `Internet`, `các-bon`),
 * so that a torn one is known again. Collected once, and only when asked.
 */
export function strangeWords(texts: readonly string[]): (word: string) => boolean {
  let seen: Set<string> | undefined;
  return (word) => {
    seen ??= collect(texts);
    return seen.has(word);
  };
}

function collect(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) {
    const words = text.split(' ');
    for (let at = 1; at < words.length - 1; at += 1) {
      const { kind, core } = readToken(words[at] ?? '');
      if ((kind === 'capitals' || kind === 'broken' || kind === 'compound') && core.length > 2) seen.add(core);
    }
  }
  return seen;
}
