import type { Anchor, FoundDocument } from '../../../src/domain/search/document.ts';
import { toIndexText } from '../../../src/domain/search/index-text.ts';

/** Makes a found page from its text; `[id]` before a word sets an anchor there, `[#id Title]` a heading with its words. */
export function found(url: string, title: string, text: string): FoundDocument {
  const words: string[] = [];
  const anchors: Anchor[] = [];
  for (const part of text.split(/(\[[^\]]+\])/)) {
    const mark = /^\[(#?)(\S+?)(?: (.+))?\]$/.exec(part);
    if (mark === null) words.push(...toIndexText(part).trim().split(/\s+/).filter(Boolean));
    else {
      const [, hash, id = '', heading = ''] = mark;
      anchors.push({ id, location: words.length, text: heading, heading: hash === '#' });
      words.push(...toIndexText(heading).trim().split(/\s+/).filter(Boolean));
    }
  }
  return { page: url, url, title, kind: '', words, anchors };
}
