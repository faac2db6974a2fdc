import { expect, test } from 'vitest';
import { sources, withoutComments } from '../support/sources.ts';

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

test('components, layouts and pages hold no Vietnamese: every sentence of the interface stands in src/strings', () => {
  const found = sources('src/{components,layouts,pages}/**/*.{astro,ts}').flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (vietnamese.test(line) ? [`${path}:${String(index + 1)} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('all strings are NFC', () => {
  const pieces = sources('{src,cms,tools,test,docs}/**/*.{ts,tsx,astro,md,css}', 'content/**/*.md').filter(
    ({ text }) => text !== text.normalize('NFC'),
  );
  expect(pieces.map(({ path }) => path)).toEqual([]);
});

test('interface strings call people what the portal calls them', () => {
  const harsh = sources('src/strings/*.ts', 'content/{thu-tuc,huong-dan,hoi-dap,thuat-ngu,mo-hinh,co-quan}/*.md').filter(({ text }) =>
    /(?<!\p{L})tù tha(?!\p{L})/iu.test(text),
  );
  expect(harsh.map(({ path }) => path)).toEqual([]);
});
