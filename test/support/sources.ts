import { globSync, readFileSync } from 'node:fs';

/** A source file of the project; `lines` count as an editor shows them. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Files of this checkout that match, sorted, with forward slashes. */
export function sources(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { exclude: (path) => /(?:^|[\\/])(?:node_modules|dist|\.cache|\.astro)(?:[\\/]|$)/u.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The code of an Astro component: its front matter and its markup; styles and scripts are kept apart. */
export function astroParts(text: string): {
  readonly code: string;
  readonly markup: string;
  readonly style: string;
  readonly script: string;
} {
  const front = /^\s*---\n([\s\S]*?)\n---/u.exec(text);
  const rest = text.slice(front?.[0].length ?? 0);
  const take = (tag: string) =>
    [...rest.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'giu'))].map((match) => match[1]).join('\n');
  const markup = rest.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/giu, '');
  return { code: front?.[1] ?? '', markup, style: take('style'), script: take('script') };
}

/** TypeScript or Astro code without comments, with as many lines as before. */
export function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/gu, ' ');
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, blank)
    .replace(/<!--[\s\S]*?-->/gu, blank)
    .replace(/(?<=^|[\s;{}(,])\/\/[^\n]*/gmu, blank);
}
