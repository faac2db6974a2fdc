import { expect, test } from 'vitest';
import { astroParts, sources, withoutComments } from '../support/sources.ts';

const code = sources('{src,tools,cms,test}/**/*.{ts,tsx,mjs,astro,css}', '*.{ts,mjs}');
const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

test('no file is longer than 250 lines', () => {
  expect(code.filter(({ text }) => countLines(text) > 250).map(({ path, text }) => `${path} ${String(countLines(text))}`)).toEqual([]);
});

test('pages are thin: at most 30 lines of code', () => {
  const thick = sources('src/pages/**/*.astro').filter(
    ({ text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => line.trim() !== '').length > 30,
  );
  expect(thick.map(({ path }) => path)).toEqual([]);
});

test('files are named for their subject', () => {
  const drawers = code.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.[a-z]+$)/u.test(path));
  expect(drawers.map(({ path }) => path)).toEqual([]);
  const misnamed = code.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    if (path.endsWith('.astro'))
      return (
        !/^(?:[A-Z][A-Za-z0-9]*|\[[a-zA-Z.]+\]|[a-z0-9-]+)\.astro$/u.test(name) ||
        (path.startsWith('src/components') && !/^[A-Z]/u.test(name))
      );
    return !/^(?:\[[a-zA-Z.]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z-]+)*\.(?:tsx?|mjs|css)$/u.test(name);
  });
  expect(misnamed.map(({ path }) => path)).toEqual([]);
});

test('there are no barrels', () => {
  const barrels = sources('{src,cms,tools}/**/*.ts').filter(({ text }) => {
    const lines = withoutComments(text)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => /^export (?:\*|\{|type \{)/u.test(line));
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('no type is given up', () => {
  const loose = code.filter(({ path, text }) => {
    const { code: own } = path.endsWith('.astro') ? astroParts(text) : { code: text };
    const words = withoutComments(own).replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/gu, '');
    return /[:<,|&]\s*any\b|\bas any\b|@ts-(?:ignore|nocheck)|\.passthrough\(|\.loose\(/u.test(words);
  });
  expect(loose.map(({ path }) => path)).toEqual([]);
});

test('HTML is set in one reviewed place', () => {
  expect(
    sources('src/**/*.astro')
      .filter(({ text }) => /set:html|is:raw/u.test(withoutComments(text)))
      .map(({ path }) => path),
  ).toEqual(['src/components/prose/Prose.astro']);
});

test('the project does not name the machine it was written on, and holds no promises', () => {
  const found = sources('{src,tools,cms,test,docs,content,public}/**/*.{ts,tsx,mjs,astro,css,md,json}', '*.{ts,mjs,json,md}')
    .filter(({ path }) => path !== 'test/architecture/sizes.test.ts' && path !== 'package-lock.json')
    .filter(({ text }) => /\/(?:home\/\w+|root|work|Users\/\w+)\/\w|\bTODO\b|\bFIXME\b/u.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
