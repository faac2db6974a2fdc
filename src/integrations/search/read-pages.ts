import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from './build-index.ts';

/**
 * The address of a built file, from the root of the site.
 *
 * @example urlOf('van-ban/qd-1/index.html') // '/van-ban/qd-1/'
 */
export function urlOf(file: string): string {
  return `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

/** All HTML pages under a folder of built files. */
export function readPages(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: urlOf(file), html: readFileSync(join(folder, file), 'utf8') }));
}
