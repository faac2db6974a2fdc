import { type Anchor, type FoundDocument, token, tokens } from '../../../src/domain/search/document.ts';
import { toIndexText } from '../../../src/domain/search/index-text.ts';
import { overviewFile, readOverview } from '../../../src/domain/search/overview.ts';
import type { Index } from '../../../src/domain/search/search.ts';
import { fold } from '../../../src/domain/text/fold.ts';

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

/** An index in memory that answers as the engine does, word for word; all of it is one part. */
export function indexOf(documents: readonly FoundDocument[]): Index {
  const listed = documents.map(({ page, url, title, names = [], number, kind, state }) => ({
    ...{ page, kind, section: url.split('/')[1] ?? '' },
    ...(state !== undefined && { state }),
    names: [title, ...names, ...(number === undefined ? [] : [number])].map((name) => tokens(name).map(({ bare }) => bare)),
  }));
  const holding = (written: 'typed' | 'bare', sought: string) =>
    documents
      .filter(({ words }) => ` ${words.map((word) => token(word)[written]).join(' ')} `.includes(` ${sought} `))
      .map(({ page }) => page);
  return {
    overview: readOverview(overviewFile({ parts: [['zzz', 1000]], words: [] }, listed)),
    ask: (terms, accented) =>
      Promise.resolve(
        terms.map(({ text }) => {
          const alike = holding('bare', fold(text));
          const pages = accented ? holding('typed', text) : alike;
          return { term: text, pages, ...(accented && pages.length === 0 && { alike }) };
        }),
      ),
    open: (page) => {
      const document = documents.find((each) => each.page === page);
      return document === undefined ? Promise.reject(new Error(page)) : Promise.resolve(document);
    },
  };
}
