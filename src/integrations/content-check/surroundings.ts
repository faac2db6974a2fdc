import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Message } from '../../domain/message.ts';
import { collectionNames, pageCollections } from '../../schemas/collections.ts';
import { audiences } from '../../schemas/vocabulary.ts';
import { aboutFile } from './finding.ts';
import type { Surroundings } from './holdings.ts';

/** What lies around the content in this checkout: today in Vietnam, the pages that are not entries, the uploaded files. */
export function readSurroundings(now: Date = new Date()): Required<Surroundings> {
  const list = (pattern: string, cwd: string) => globSync(pattern, { cwd }).map((path) => path.replaceAll('\\', '/'));
  return {
    today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now),
    pages: [
      ...pageCollections.map((name) => `/${name}/`),
      ...list('**/*.astro', 'src/pages')
        .filter((path) => !path.includes('['))
        .map(pageOf),
      ...Object.keys(audiences).map((audience) => `/danh-cho/${audience}/`),
      '/quan-tri/',
    ],
    uploads: list('**/*.*', 'public/tai-len').map((path) => `/tai-len/${path}`),
  };
}

/** @example pageOf('lien-he/index.astro') // '/lien-he/' */
function pageOf(path: string): string {
  const name = path.replace(/\.astro$/u, '').replace(/(?:^|\/)index$/u, '');
  return name === '' ? '/' : `/${name}/`;
}

/** Files in content/ that no collection reads: an editor would look for them in vain. */
export function strayMessages(root: string): Message[] {
  const known = new Set<string>(collectionNames);
  return globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)\.[^/]*$/u.test(path))
    .filter((path) => path.split('/').length !== 2 || !known.has(path.split('/')[0] ?? '') || !path.endsWith('.md'))
    .map((path) =>
      aboutFile({ file: `${root}/${path}` }, 'stray-file', {
        reason: 'Tệp này không thuộc loại nội dung nào nên sẽ không hiện trên cổng.',
        expected: `tệp .md nằm ngay trong một thư mục: ${collectionNames.join(', ')}`,
        found: path,
        fix: 'Chuyển tệp vào đúng thư mục, hoặc xóa. Hình và tệp mẫu nằm trong public/tai-len/.',
      }),
    );
}
