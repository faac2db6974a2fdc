import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, builtPages, siteFolder } from '../support/built-site.ts';

// Read from the files, not over HTTP: 240 pages in a second, and fragments are checked too.
const pages = builtPages();
const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))]));

/** Why a link of a page leads nowhere, or undefined. */
function problemOf(from: string, url: string): string | undefined {
  if (url === '' || /^(?:https?:|mailto:|tel:|data:)/u.test(url)) return undefined;
  const target = new URL(url, `http://site${from}`);
  const path = decodeURI(target.pathname);
  if (path.startsWith('/quan-tri/')) return undefined;
  const page = ids.get(path);
  if (page === undefined) return existsSync(join(siteFolder, path)) && !path.endsWith('/') ? undefined : 'no such page';
  // The search page reads what is asked for from the fragment: nothing a reader types is in a request.
  const fragment = decodeURIComponent(target.hash.slice(1));
  return fragment === '' || fragment.startsWith('q=') || page.has(fragment) ? undefined : 'no such place on the page';
}

test('every link, picture, style and script leads to something that exists', () => {
  const broken = pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const url = attribute(element, name);
        const problem = url === undefined || (path === '/404.html' && url.startsWith('#')) ? undefined : problemOf(path, url);
        return problem === undefined ? [] : [`${path} → ${String(url)}: ${problem}`];
      }),
    ),
  );
  expect([...new Set(broken)].slice(0, 40)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, elements }) => {
    const seen = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return seen.filter((id, index) => seen.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every page can be reached from the home page without script', () => {
  const open = ['/'];
  const reached = new Set(open);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const links = pages.find((page) => page.path === path)?.elements ?? [];
    for (const link of links.filter(({ tagName }) => tagName === 'a' || tagName === 'form')) {
      const target = new URL(attribute(link, link.tagName === 'form' ? 'action' : 'href') ?? '', `http://site${path}`);
      const next = decodeURI(target.pathname);
      if (target.host === 'site' && ids.has(next) && !reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
    }
  }
  expect(pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([]);
});
