import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../src/domain/law/anchors.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { isPublished } from '../../src/integrations/content-check/holdings.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { bodies, bodyOf, sha256, sources, wordsOf } from '../domain/law/five-texts.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const site = process.env['SITE_DIST'] ?? 'dist';
const htmlOf = (id: string) => readFileSync(join(site, 'van-ban', id, 'index.html'), 'utf8');
const pageOf = (id: string) => parseHtml(htmlOf(id));
const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((item) => item.name === name)?.value;

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return isElement(node) ? [node, ...children] : children;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const marked = (id: string, name: string) => elements(pageOf(id)).filter((element) => attribute(element, name) !== undefined);

it('the site has been built', () => {
  expect(existsSync(join(site, 'van-ban', 'index.html')), `no pages in ${site}: npm run build`).toBe(true);
});

describe.each([...bodies.keys()])('the page of %s', (id) => {
  it('shows the official words, all of them, in order, and nothing of ours among them', () => {
    const official = wordsOf(marked(id, 'data-official').map(textOf).join('\n'));
    expect(official).toBe(wordsOf(bodyOf(id)));
    expect(sources[id] === undefined || sha256(official) === sources[id].words).toBe(true);
    expect(
      marked(id, 'data-official').flatMap((element) =>
        elements(element).filter((inner) => attribute(inner, 'data-editorial') !== undefined),
      ),
    ).toEqual([]);
    expect(
      marked(id, 'data-editorial').flatMap((element) =>
        elements(element).filter((inner) => attribute(inner, 'data-official') !== undefined),
      ),
    ).toEqual([]);
  });

  it('has every anchor once, and each provision links to itself', () => {
    const ids = elements(pageOf(id)).map((element) => attribute(element, 'id'));
    const wanted = anchors(parse(bodyOf(id)).law);
    expect(wanted.filter((anchor) => ids.filter((found) => found === anchor).length !== 1)).toEqual([]);
    const links = elements(pageOf(id)).filter((element) => attribute(element, 'class')?.split(' ').includes('no'));
    expect(links.map((link) => attribute(link, 'href')).filter((href) => !wanted.includes(href?.slice(1) ?? ''))).toEqual([]);
    expect(links.filter((link) => textOf(link).trim() === '' && (attribute(link, 'aria-label') ?? '') === '')).toEqual([]);
  });

  it('offers no telephone number to call', () => {
    expect(htmlOf(id)).not.toContain('href="tel:');
  });

  it('weighs at most 90 KB with its styles, gzip', () => {
    const linked = [...htmlOf(id).matchAll(/<link[^>]+href="([^"]+\.css)"/gu)].map((match) => readFileSync(join(site, match[1] ?? '')));
    expect(gzipSync(htmlOf(id)).length + linked.reduce((sum, css) => sum + gzipSync(css).length, 0)).toBeLessThan(90_000);
  });
});

describe('what a page says about its text', () => {
  const said = (id: string) => marked(id, 'data-editorial').map(textOf).join(' ').replace(/\s+/gu, ' ');

  it.each([
    ['1073-qd-ubnd-ca-mau-2020', 'Văn bản của UBND tỉnh Cà Mau, 2020; nay là tỉnh Cà Mau (có cả Bạc Liêu cũ). Chỉ áp dụng cho tỉnh này'],
    ['1320-qd-ubnd-dak-nong-2022', 'Văn bản của UBND tỉnh Đắk Nông, 2022; nơi này nay thuộc tỉnh Lâm Đồng.'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'Tin về văn bản của UBND tỉnh Bắc Kạn, 2022; nơi này nay thuộc tỉnh Thái Nguyên.'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'Đây là tin tóm tắt, không phải toàn văn'],
    ['ke-hoach-thahs-thncd-2026-2030', 'văn bản nguồn không ghi tên tỉnh'],
    ['ke-hoach-thahs-thncd-2026-2030', 'Số, ký hiệuVăn bản nguồn không ghi'],
    ['ke-hoach-thahs-thncd-2026-2030', 'Không rõ địa chỉ'],
    ['195-kh-ubnd-quang-ngai-2023', '069.439.531: Số năm 2023, chưa kiểm lại'],
  ])('%s: %s', (id, words) => {
    expect(said(id)).toContain(words);
  });

  it('every document has its page, held whole or known by a card, and no other', () => {
    const published = readCollection('content', 'van-ban').filter(isPublished);
    const pages = readdirSync(join(site, 'van-ban'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(pages.map((entry) => entry.name).sort()).toEqual(published.map(({ id }) => id).sort());
  });
});
