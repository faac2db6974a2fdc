import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toIndexHtml } from '../../../src/integrations/search/index-html.ts';
import { articleHtml, articlePages, type Law, readArticles, readQuestions, rightPages } from '../../../tools/search-eval/articles.ts';

const laws: readonly Law[] = [
  {
    id: 'luat-1',
    articles: [
      { id: '1', text: 'Điều 1. Phạm vi\n\nLuật này quy định.\n  \nVề đặc xá.' },
      { id: '2', text: 'Điều 2. Đối tượng' },
    ],
  },
  { id: 'luat-2', articles: [{ id: '1', text: '\nĐiều 1. Vay <vốn> & "tiền"\nMức vay < 100 triệu.' }] },
];

test('every article is a page, with its first line for a title', () => {
  expect(articlePages(laws)).toEqual([
    { url: '/dieu/0-0/', title: 'Điều 1. Phạm vi', paragraphs: ['Luật này quy định.', 'Về đặc xá.'] },
    { url: '/dieu/0-1/', title: 'Điều 2. Đối tượng', paragraphs: [] },
    { url: '/dieu/1-0/', title: 'Điều 1. Vay <vốn> & "tiền"', paragraphs: ['Mức vay < 100 triệu.'] },
  ]);
});

test('an article without words is a page without a title', () => {
  expect(articlePages([{ id: 'x', articles: [{ id: '1', text: '' }] }])).toEqual([{ url: '/dieu/0-0/', title: '', paragraphs: [] }]);
});

describe('the right pages of a question', () => {
  const right = (...relevant: [string, string][]) => rightPages({ id: 'q', question: '?', relevant }, laws);

  test('are the addresses of its articles', () => {
    expect(right(['luat-1', '2'], ['luat-2', '1'])).toEqual(['/dieu/0-1/', '/dieu/1-0/']);
  });

  test.each([
    ['a law', 'luat-9', '1'],
    ['an article', 'luat-1', '9'],
  ])('%s that is not there counts as a page that is never found', (_name, law, article) => {
    const [url] = right([law, article]);
    expect(url).toBeDefined();
    expect(articlePages(laws).map((page) => page.url)).not.toContain(url);
  });
});

test('files are read as they are written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  const questions = [{ id: 'q', question: 'Vay vốn?', relevant: [['luat-1', '1']] }];
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(laws));
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions));
  expect(readArticles(join(folder, 'articles.json'))).toEqual(laws);
  expect(readQuestions(join(folder, 'questions.json'))).toEqual(questions);
  rmSync(folder, { recursive: true });
});

/** The texts of all elements of a kind. */
function textsOf(html: string, tag: string): string[] {
  const texts: string[] = [];
  const text = (node: Tree.Node): string =>
    node.nodeName === '#text' ? (node as Tree.TextNode).value : childrenOf(node).map(text).join('');
  const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : []);
  const visit = (node: Tree.Node) => {
    if (node.nodeName === tag) texts.push(text(node));
    childrenOf(node).forEach(visit);
  };
  visit(parse(html));
  return texts;
}

describe('the page of an article', () => {
  test('asks to be found, as pages of the portal do', () => {
    const [page] = articlePages(laws);
    if (page === undefined) throw new Error('no page');
    const html = articleHtml(page);
    expect(html).toContain('data-kind="Điều"');
    expect(toIndexHtml(html)).toContain('data-pagefind-body');
  });

  test('holds the words of the article, whatever they are', () => {
    const line = fc.string({ unit: fc.constantFrom(...'aăđ <>&"\'/0;') }).map((text) => `x${text}`);
    fc.assert(
      fc.property(line, fc.array(line), (title, paragraphs) => {
        const html = articleHtml({ url: '/dieu/0-0/', title, paragraphs });
        expect(textsOf(html, 'h1')).toEqual([title]);
        expect(textsOf(html, 'title')).toEqual([title]);
        expect(textsOf(html, 'p')).toEqual(paragraphs);
      }),
    );
  });
});
