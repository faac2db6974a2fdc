import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type BuiltPage, gzipSize, siteFile, siteFolder, textOf } from '../support/built-site.ts';

const kilobyte = 1024;
const pages = builtPages();
const below = (prefix: string) => pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix);

/** HTML and all styles of a page, on the way. */
function readingWeight({ html, elements }: BuiltPage): number {
  const sheets = elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');
  return gzipSize(html) + sheets.reduce((sum, sheet) => sum + gzipSize(siteFile(attribute(sheet, 'href') ?? '')), 0);
}

/** A script with what it imports at once; what it imports later, when search is opened, does not count. */
function withImports(url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const text = siteFile(url).toString('utf8');
  for (const match of text.matchAll(/(?:^|[;\s}])(?:import|export)\s*(?:[\w*${},\s]+?from\s*)?["']([^"']+)["']/gu)) {
    const target = match[1] ?? '';
    withImports(target.startsWith('/') ? target : posix.join(dirname(url), target), seen);
  }
  return seen;
}

function scriptWeight({ elements }: BuiltPage): number {
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json');
  const files = new Set(
    scripts.flatMap((script) => [...(attribute(script, 'src') === undefined ? [] : withImports(attribute(script, 'src') ?? ''))]),
  );
  const inline = scripts.reduce((sum, script) => sum + gzipSize(textOf(script)), 0);
  return inline + [...files].reduce((sum, url) => sum + gzipSize(siteFile(url)), 0);
}

const heaviest = (list: readonly BuiltPage[], weigh: (page: BuiltPage) => number) =>
  list.map((page) => ({ path: page.path, weight: weigh(page) })).sort((a, b) => b.weight - a.weight)[0] ?? { path: '', weight: 0 };

describe('a cheap phone on a slow line', () => {
  test.each([
    ['HTML and CSS of a procedure', '/thu-tuc/', 30],
    ['HTML and CSS of a guide', '/huong-dan/', 30],
    ['HTML and CSS of the longest law', '/van-ban/', 90],
    ['HTML and CSS of a grid of duties', '/trach-nhiem/ma-tran/', 60],
  ])('%s below %s', (_name, prefix, limit) => {
    const { path, weight } = heaviest(below(prefix), readingWeight);
    expect(path).not.toBe('');
    expect(weight, path).toBeLessThanOrEqual(limit * kilobyte);
  });

  test('script before search is opened', () => {
    const { path, weight } = heaviest(
      pages.filter((page) => page.path !== '/tim-kiem/'),
      scriptWeight,
    );
    expect(weight, path).toBeLessThanOrEqual(10 * kilobyte);
  });

  test('fonts of the whole site', () => {
    const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: siteFolder, exclude: (path) => path === 'quan-tri' });
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, font) => sum + statSync(join(siteFolder, font)).size, 0)).toBeLessThanOrEqual(40 * kilobyte);
  });

  test('nothing is loaded from styles but our own fonts', () => {
    const urls = globSync('_astro/*.css', { cwd: siteFolder }).flatMap((name) =>
      [...readFileSync(join(siteFolder, name), 'utf8').matchAll(/url\(([^)]+)\)/gu)].map((match) => match[1] ?? ''),
    );
    expect(urls.filter((url) => !/^["']?(?:\/_astro\/|\.\/|data:)/u.test(url))).toEqual([]);
  });
});

test('the sizes of five pages, for the record', () => {
  const shown = [
    '/',
    '/thu-tuc/xac-nhan-ket-qua-thi-hanh-an-dan-su/',
    '/huong-dan/vay-von/',
    '/van-ban/1073-qd-ubnd-ca-mau-2020/',
    '/tim-kiem/',
  ];
  const sizes = pages
    .filter(({ path }) => shown.includes(path))
    .map((page) => `${page.path}: HTML + CSS ${kb(readingWeight(page))}, script ${kb(scriptWeight(page))}`);
  console.log(sizes.join('\n'));
  expect(sizes).toHaveLength(shown.length);
});

function kb(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}
