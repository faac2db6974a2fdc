import type { SourceLine } from '../stages.ts';

/** Collects words into lines as a page shows them. */
export interface LineWriter {
  readonly lines: SourceLine[];
  /** Adds words; `asTyped` keeps line ends as the page shows them (in `<pre>`). */
  words(text: string, asTyped?: boolean): void;
  /** Ends the line that is being written; the next one stands after a line end, a blank line or a page break. */
  end(before: SourceLine['before']): void;
  /** Adds a line that is a paragraph of its own. */
  whole(text: string): void;
}

const strength = { line: 0, blank: 1, page: 2 } as const;

/** A source line end inside a paragraph is a space to the browser: such a line is said to continue the one before. */
export function createLineWriter(): LineWriter {
  const lines: SourceLine[] = [];
  let text = '';
  let before: SourceLine['before'] = 'line';
  let continues = false;

  const flush = (whole: boolean): boolean => {
    const words = text.trim();
    text = '';
    if (words === '') return false;
    lines.push({ text: words, line: lines.length + 1, before, ...(whole ? { whole } : continues ? { continues } : {}) });
    return true;
  };
  const next = (kind: SourceLine['before'], goesOn: boolean): void => {
    if (flush(false)) {
      before = kind;
      continues = goesOn;
    } else if (!goesOn && (continues || strength[kind] > strength[before])) {
      if (strength[kind] > strength[before]) before = kind;
      continues = false;
    }
  };
  return {
    lines,
    words(value, asTyped = false) {
      const pieces = value.replace(/\r\n?/gu, '\n').split('\n');
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) next(asTyped && piece.trim() === '' && index < pieces.length - 1 ? 'blank' : 'line', !asTyped);
        const words = piece.replace(/[\s\u00a0]+/gu, ' ');
        text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
      }
    },
    end: (kind) => next(kind, false),
    whole(words) {
      next('blank', false);
      text = words;
      flush(true);
      before = 'blank';
      continues = false;
    },
  };
}
