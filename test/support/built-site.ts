import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;

export interface BuiltPage {
  /** The address from the root of the site, as '/thu-tuc/'. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The folder of the built site that the tests read. */
export const siteFolder = process.env['SITE_DIST'] ?? 'dist';

/** Every page of the built site but the CMS, which is an application and has tests of its own. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(siteFolder)) throw new Error(`There is no built site in ${siteFolder}: run "npm run build" first, or set SITE_DIST.`);
  return globSync('**/*.html', { cwd: siteFolder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== 'quan-tri/index.html' && !name.startsWith('pagefind/'))
    .sort()
    .map((name) => {
      const file = join(siteFolder, name);
      const html = readFileSync(file, 'utf8');
      return { path: `/${name.replace(/index\.html$/u, '')}`, file, html, elements: elementsOf(parse(html)) };
    });
}

function elementsOf(node: Tree.Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const content = 'content' in node ? elementsOf(node.content) : [];
  return [...own, ...content, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words of an element and all below it. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The bytes a file of the site takes on the way, at the usual gzip level. */
export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}

export function siteFile(url: string): Buffer {
  return readFileSync(join(siteFolder, decodeURI(url.split(/[?#]/u)[0] ?? '')));
}
