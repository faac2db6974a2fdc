import type { Cut } from './inline-marks.ts';

const names = 'a|b|i|u|s|em|strong|span|font|sup|sub|p|div|center|small|big|ins|br|hr';
const attributes = String.raw`(?:\s+[a-z][\w:-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*`;
// A comment ends before the next one begins: else many that nobody closes would be read over and over.
const html = new RegExp(String.raw`<(/?)(${names})(${attributes})\s*/?>|<!--(?:[^-<]|-(?!->)|<(?!!--))*-->|&nbsp;`, 'giu');

/** These stand alone; any other tag without attributes, as in "a<b>", is one only when its end stands in the same block. */
const alone = /^(?:br|hr|p|div|center)$/iu;

/** The tags of HTML that a block of Markdown holds; `<…>` that is no known tag stays. */
export function htmlCuts(rows: readonly string[]): Cut[] {
  const ends = new Set<string>();
  const found = rows.flatMap((text, row) =>
    text.includes('<') || text.includes('&nbsp;')
      ? [...text.matchAll(html)].map(({ 0: mark, 1: slash = '', 2: name = '', 3: given = '', index }) => {
          const tag = name.toLowerCase();
          if (slash !== '') ends.add(tag);
          return { mark, row, index, tag, isSure: slash !== '' || name === '' || given !== '' || alone.test(name) };
        })
      : [],
  );
  return found.flatMap(({ mark, row, index, tag, isSure }) =>
    isSure || ends.has(tag)
      ? [
          {
            row,
            start: index,
            end: index + mark.length,
            put: mark === '&nbsp;' ? (' ' as const) : tag === 'br' ? ('\n' as const) : ('' as const),
          },
        ]
      : [],
  );
}
