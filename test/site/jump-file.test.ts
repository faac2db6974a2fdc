import { describe, expect, test } from 'vitest';
import { jump } from '../../src/domain/search/jump.ts';
import { readJumpDocuments } from '../../src/domain/search/jump-documents.ts';
import { attribute, builtPages, gzipSize, siteFile } from '../support/built-site.ts';

const file = siteFile('/tim-kiem/van-ban.json');
const documents = readJumpDocuments(JSON.parse(file.toString('utf8')));
const pages = new Map(builtPages().map((page) => [page.path, page]));

test('the file of documents is small enough for a phone', () => {
  expect(gzipSize(file)).toBeLessThanOrEqual(12 * 1024);
});

test('every document of the site is in it, and nothing else', () => {
  const there = [...pages.keys()].filter((path) => /^\/van-ban\/[^/]+\/$/u.test(path));
  expect(documents.map(({ url }) => url).sort()).toEqual(there.sort());
});

describe('every anchor in it stands on its page', () => {
  const held = documents.filter(({ anchors }) => anchors !== undefined);
  test.each(held.map((document) => [document.url, document] as const))('%s', (url, document) => {
    const ids = new Set(pages.get(url)?.elements.map((element) => attribute(element, 'id')));
    expect(document.anchors?.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

test('a citation goes straight to its provision', () => {
  expect(jump('diem d khoan 9 dieu 6', documents)[0]?.url).toBe('/van-ban/1320-qd-ubnd-dak-nong-2022/#quy-che-dieu-6-khoan-9-diem-dd');
});
