import { type Token, token } from '../../domain/search/document.ts';
import { markedWords, occurrences, type Sought } from '../../domain/search/occurrences.ts';

interface Word extends Token {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What the portal says among official words, and what the index leaves out, is not what was found. */
const left = '[data-editorial], [data-pagefind-ignore], script, style, template, [hidden]';
const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, summary, figcaption, div, section';
const betweenBlocks: Token = { typed: '', bare: '' };

/** The words of an element as the index parts them; where a block ends, nothing runs on. */
function wordsIn(root: Element): (Word | Token)[] {
  const words: (Word | Token)[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(left) !== null) continue;
    const own = node.parentElement.closest(blocks);
    if (own !== block) words.push(betweenBlocks);
    block = own;
    // Stops and brackets around a word are no part of it.
    for (const { 0: text, index } of node.data.matchAll(/[\p{L}\p{N}](?:[^\s/–-]*[\p{L}\p{N}\p{M}])?/gu))
      words.push({ ...token(text), node, start: index, end: index + text.length });
  }
  return words;
}

function isWord(word: Word | Token | undefined): word is Word {
  return word !== undefined && 'node' in word;
}

/** Where the sought words stand in an element, as ranges of its text; neighbouring words are one. The element is not changed. */
export function wordRanges(root: Element, sought: Sought): Range[] {
  const words = wordsIn(root);
  const marked = markedWords(occurrences(sought, words));
  const ranges: Range[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!marked.has(at) || !isWord(first)) continue;
    while (marked.has(at + 1)) at += 1;
    const last = words[at];
    const range = document.createRange();
    range.setStart(first.node, first.start);
    if (isWord(last)) range.setEnd(last.node, last.end);
    ranges.push(range);
  }
  return ranges;
}
