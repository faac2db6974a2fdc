import { describe, expect, test } from 'vitest';
import { colourAttributes, colourLiterals } from '../support/colours.ts';
import { astroParts, type SourceFile, sources, withoutComments } from '../support/sources.ts';

const styled: readonly SourceFile[] = [
  ...sources('src/**/*.css'),
  ...sources('src/**/*.astro').map(({ path, text }) => ({ path, text: astroParts(text).style })),
].map(({ path, text }) => ({ path, text: withoutComments(text) }));

const colour = /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|color|color-mix)\(/iu;
const physical =
  /(?:^|[;{\s])(?:margin|padding|border)-(?:left|right|top|bottom)\s*:|(?:^|[;{\s])(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|text-align:\s*(?:left|right)\b/iu;

/** Lines that break a rule, as "path: declaration". */
function breaking(rule: RegExp, except: (path: string, line: string) => boolean = () => false): string[] {
  return styled.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line) => (rule.test(line) && !except(path, line) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe('styles', () => {
  test('colours are named by role; literals stand in tokens.css only', () => {
    expect(breaking(colour, (path) => path === 'src/styles/tokens.css')).toEqual([]);
    const named = styled.filter(({ path }) => path !== 'src/styles/tokens.css');
    expect(named.flatMap(({ path, text }) => colourLiterals(text).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  test('drawings in markup take their colours from the text or from a role', () => {
    const found = sources('src/**/*.astro').flatMap(({ path, text }) =>
      colourAttributes(astroParts(text).markup).map((attribute) => `${path}: ${attribute}`),
    );
    expect(found).toEqual([]);
  });

  test('nothing shouts !important, but the preference for less motion', () => {
    expect(breaking(/!important/u, (_path, line) => /(?:animation|transition|scroll-behavior)[a-z-]*:/u.test(line))).toEqual([]);
  });

  test('properties are logical, so that a page can turn', () => {
    expect(breaking(physical, (_path, line) => /@media|@container|\(\s*(?:min|max)-width/u.test(line))).toEqual([]);
  });

  test('no style stands in markup', () => {
    expect(
      sources('src/**/*.astro')
        .filter(({ text }) => /<[^>]*\sstyle=/u.test(astroParts(text).markup))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
