import { fromIndexText, isJoined } from './index-text.ts';
import { markedWords } from './occurrences.ts';
import type { Passage } from './passages.ts';

/** A stretch of an excerpt; marked where it answers the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const length = 34;

/** The first word of the window that holds most of the marked words, with a little room before them. */
function windowStart(passage: Passage, marked: ReadonlySet<number>): number {
  const last = Math.max(passage.shownFrom, passage.to - length);
  let best = passage.shownFrom;
  let most = -1;
  for (let start = passage.shownFrom; start <= last; start += 1) {
    let held = 0;
    for (let at = start; at < Math.min(start + length, passage.to); at += 1) if (marked.has(at)) held += 1;
    if (held > most) [best, most] = [start, held];
  }
  return best;
}

/** Cuts the telling words out of a passage, as they stand on the page. */
export function excerpt(words: readonly string[], passage: Passage): Piece[] {
  const marked = markedWords(passage.occurrences);
  let start = windowStart(passage, marked);
  while (start > passage.shownFrom && isJoined(words[start - 1])) start -= 1;
  let end = Math.min(start + length, passage.to);
  while (end < passage.to && isJoined(words[end - 1])) end += 1;
  const pieces: { raw: string; marked: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const word = `${words[at] ?? ''}${at + 1 < end ? ' ' : ''}`;
    const before = pieces.at(-1);
    const isMarked = marked.has(at);
    if (before?.marked === isMarked) before.raw += word;
    else pieces.push({ raw: word, marked: isMarked });
  }
  return [
    ...(start > passage.shownFrom ? [{ text: '… ', marked: false }] : []),
    ...pieces.flatMap((piece) => (piece.marked ? trimMark(fromIndexText(piece.raw)) : [{ text: fromIndexText(piece.raw), marked: false }])),
    ...(end < passage.to ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Leaves the spaces and stops around marked words unmarked. */
function trimMark(text: string): Piece[] {
  const [, before = '', words = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ].filter((piece) => piece.text !== '');
}
