import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { astroParts, type SourceFile, sources } from '../support/sources.ts';

/** Pure libraries that the domain may use: text in, values out; no Astro, no I/O, no clock. */
const pureLibraries = [
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
  'yaml',
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
    packages: ['astro', /^astro\//u, /^node:/u, 'zod', 'pagefind', 'parse5', 'esbuild', 'vite'],
  },
  tools: {
    folders: ['tools', 'src/domain', 'src/schemas', 'src/integrations'],
    packages: [/^node:/u, 'sirv', '@playwright/test'],
  },
  cms: { folders: ['cms', 'src/schemas', 'src/domain', 'src/strings'], packages: ['zod', 'yaml', 'react', /^react-dom/u, /^decap-cms/u] },
  'src/content.config.ts': { folders: ['src/integrations', 'src/schemas'], packages: ['astro:content', 'astro/loaders'] },
};

/** Doors for a reason; each with the sentence that opens it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // The integration that bundles the CMS, writes its config and its page is where cms/ enters the build.
  'src/integrations/cms': ['cms', 'src/strings'],
};

function importsOf({ path, text }: SourceFile): string[] {
  const { code, script } = path.endsWith('.astro') ? astroParts(text) : { code: text, script: '' };
  return [code, script].flatMap((part) => {
    const file = ts.createSourceFile(path, part, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
      const argument = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : specifier;
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const homeOf = (path: string) =>
  Object.keys(allowed)
    .filter((home) => path === home || path.startsWith(`${home}/`))
    .sort((a, b) => b.length - a.length)[0];

function isAllowed(path: string, specifier: string, home: string): boolean {
  const rule = allowed[home];
  if (!specifier.startsWith('.'))
    return rule?.packages.some((known) => (typeof known === 'string' ? specifier === known : known.test(specifier))) ?? false;
  const target = posix.join(dirname(path), specifier);
  const open = Object.entries(doors).flatMap(([folder, more]) => (path.startsWith(`${folder}/`) ? more : []));
  return [...(rule?.folders ?? []), ...open].some((folder) => target.startsWith(`${folder}/`));
}

const files = sources('src/**/*.{ts,astro}', 'tools/**/*.ts', 'cms/**/*.{ts,tsx}');

describe('files import only from where their folder may', () => {
  test.each(Object.keys(allowed))('%s', (home) => {
    const own = files.filter(({ path }) => homeOf(path) === home);
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isAllowed(file.path, specifier, home))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('every file has a home', () => {
  expect(files.filter(({ path }) => homeOf(path) === undefined && path !== 'src/env.d.ts').map(({ path }) => path)).toEqual([]);
});

test('relative imports of TypeScript carry their ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => /^\.{1,2}\//u.test(specifier) && !/\.[a-z0-9]+$/u.test(specifier))
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
