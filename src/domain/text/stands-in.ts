/** Says whether words stand in a text, from the beginning of a word to the end of one. */
export function standsIn(text: string, words: string): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    const torn = (inWord.test(before) && inWord.test(words.charAt(0))) || (inWord.test(after) && inWord.test(words.at(-1) ?? ''));
    if (!torn) return true;
  }
  return false;
}
