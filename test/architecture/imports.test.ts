import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { sources } from '../support/sources.ts';

/** Pure libraries that the domain may use: text in, values out; no Astro, no I/O, no clock. */
const pureLibraries = [
  // The XML inside Word files, and what the letters of its picture fonts mean (the importer's reader of .docx).
  '@xmldom/xmldom',
  'dingbat-to-unicode',
  'hast',
  'hast-util-to-html',
  'mdast',
  'mdast-util-directive',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'mdast-util-to-hast',
  'micromark-extension-directive',
  'micromark-extension-gfm-table',
  'parse5',
  // Deadlines: rules of RFC 5545, on days of the calendar of Vietnam; the day of today is always an argument.
  'rrule-temporal',
  'temporal-polyfill',
  'yaml',
  // Files to take away: rows in, text or bytes out; days that a library takes from the clock are given or taken out.
  'csv-stringify/sync',
  'docx',
  'ical-generator',
  'jszip',
  'write-excel-file/universal',
  'write-excel-file/utility',
];

/** Who may use whom: folders of the project and packages; the longest folder that fits a file is its home. */
const allowed: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly (string | RegExp)[] }>> = {
  'src/domain': { folders: ['src/domain'], packages: pureLibraries },
  'src/schemas': { folders: ['src/schemas', 'src/domain'], packages: ['zod'] },
  'src/strings': { folders: ['src/strings'], packages: [] },
  'src/queries': { folders: ['src/queries', 'src/domain', 'src/schemas'], packages: ['astro:content'] },
  'src/components': { folders: ['src/components', 'src/domain', 'src/strings'], packages: [/^astro\/types$/u, /^virtual:/u] },
  'src/layouts': { folders: ['src/layouts', 'src/components', 'src/strings', 'src/domain', 'src/styles'], packages: [] },
  'src/pages': { folders: ['src/pages', 'src/queries', 'src/layouts', 'src/components', 'src/strings'], packages: [] },
  'src/integrations': {
    folders: ['src/integrations', 'src/domain', 'src/schemas', 'src/queries'],
    // What Pagefind writes is CBOR; cborg reads it.
    packages: ['astro', /^astro\//u, /^node:/u, 'zod', 'pagefind', 'cborg', 'parse5', 'esbuild', 'vite'],
  },
  tools: {
    folders: ['tools', 'src/domain', 'src/schemas', 'src/integrations'],
    // Measuring the search: the engine as it comes, another one beside it, and the bundle that a browser runs.
    // The importer: zip archives of Word, pages of PDF, front matter, and what changed since the former import.
    packages: [/^node:/u, 'sirv', 'yaml', 'jszip', 'unpdf', 'diff', '@playwright/test', 'pagefind', 'minisearch', 'esbuild'],
  },
  // Runs before anything is installed.
  'tools/setup': { folders: ['tools/setup'], packages: [/^node:/u] },
  cms: { folders: ['cms', 'src/schemas', 'src/domain', 'src/strings'], packages: ['zod', 'yaml', 'react', /^react-dom/u, /^decap-cms/u] },
  'src/content.config.ts': { folders: ['src/integrations', 'src/schemas'], packages: ['astro:content', 'astro/loaders'] },
};

/** Doors for a reason; each with the sentence that opens it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // The integration that bundles the CMS, writes its config and its page is where cms/ enters the build.
  'src/integrations/cms': ['cms', 'src/strings'],
};

const homeOf = (path: string) =>
  Object.keys(allowed)
    .filter((home) => path === home || path.startsWith(`${home}/`))
    .sort((a, b) => b.length - a.length)[0];

/** Imports whose name is only known when they run; each with the sentence that opens the door. */
const unknownNames: readonly string[] = [
  // Pagefind writes its engine beside the built pages, below the base path of the portal.
  'src/components/search/load-index.ts: `${address}pagefind.js`',
  // The measuring of the search runs both in a page that it wrote itself.
  "tools/search-eval/in-browser.ts: ['', 'plain', 'pagefind.js'].join('/')",
  "tools/search-eval/in-browser.ts: ['', 'portal-search.js'].join('/')",
];

/** How the table of docs/architecture.md calls a folder. */
const wordOf = (folder: string) => folder.replace(/^src\//u, '');

function isAllowed(path: string, specifier: string, home: string): boolean {
  const rule = allowed[home];
  if (!/^[./]/u.test(specifier))
    return rule?.packages.some((known) => (typeof known === 'string' ? specifier === known : known.test(specifier))) ?? false;
  const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(dirname(path), specifier);
  const open = Object.entries(doors).flatMap(([folder, more]) => (path.startsWith(`${folder}/`) ? more : []));
  return [...(rule?.folders ?? []), ...open].some((folder) => target.startsWith(`${folder}/`));
}

const files = sources('src/**/*.{ts,astro}', 'tools/**/*.{ts,mjs}', 'cms/**/*.{ts,tsx}');

describe('files import only from where their folder may', () => {
  test.each(Object.keys(allowed))('%s', (home) => {
    const own = files.filter(({ path }) => homeOf(path) === home);
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .names.filter((specifier) => !isAllowed(file.path, specifier, home))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('every import is known by its name', () => {
  const unknown = files.flatMap((file) => importsOf(file).unknown.map((name) => `${file.path}: ${name}`));
  expect(unknown.sort()).toEqual(unknownNames);
});

test('every file has a home', () => {
  expect(files.filter(({ path }) => homeOf(path) === undefined && path !== 'src/env.d.ts').map(({ path }) => path)).toEqual([]);
});

test('docs/architecture.md says the same', () => {
  const folders = Object.keys(allowed).map(wordOf);
  const table = /## Who may use whom\n\n```\n([^]*?)```/u.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
  const told = table.split('\n').flatMap((line) => {
    const [home = '', rest] = line.split('→');
    const words = (rest ?? '').split(/\s{3,}/u)[0]?.match(/[\w/.-]+/gu) ?? [];
    return rest === undefined ? [] : [[home.trim(), words.filter((word) => folders.includes(word) || word === 'styles').sort()] as const];
  });
  const held = Object.entries(allowed).map(([home, rule]) => [wordOf(home), [...rule.folders].map(wordOf).sort()] as const);
  const opened = Object.entries(doors).map(([home, more]) => {
    const outer = homeOf(`${home}/index.ts`) ?? '';
    return [wordOf(home), [...(allowed[outer]?.folders ?? []), ...more].map(wordOf).sort()] as const;
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries([...held, ...opened]));
});

test('relative imports of TypeScript carry their ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file)
      .names.filter((specifier) => /^\.{1,2}\//u.test(specifier) && !/\.[a-z0-9]+$/u.test(specifier))
      .map((specifier) => `${file.path}: ${specifier}`),
  );
  expect(bare).toEqual([]);
});

test('the domain has no clock, no network and no files', () => {
  const impure = sources('src/domain/**/*.ts').filter(({ text }) =>
    /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bfetch\(|\bprocess\./u.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});
