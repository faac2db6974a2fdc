import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../src/schemas/vocabulary.ts';
import { attribute, builtPages, type Element, textOf } from '../support/built-site.ts';

const pages = builtPages();
const elementsAt = (path: string) => pages.find((page) => page.path === path)?.elements ?? [];
const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) === true;
const plain = (element: Element) => textOf(element).replace(/\s+/gu, ' ').trim();
const below = (element: Element): Element[] => element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));

const notHeld = 'Cổng chưa có toàn văn văn bản này';
const articles = pages
  .filter(({ path }) => path.startsWith('/van-ban/'))
  .flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'article').map((article) => ({ path, article })));
const cards = articles.filter(({ article }) => attribute(article, 'data-section') === 'the-van-ban');

describe('the page of a document without its text', () => {
  test('says right under its name that provisions are not held, and where official words are not to be had', () => {
    expect(cards.length).toBeGreaterThan(50);
    for (const { path, article } of cards) {
      const words = plain(article);
      expect(words.indexOf(notHeld), path).toBeLessThan(words.indexOf('Tên văn bản'));
      expect(words.indexOf(notHeld), path).toBeLessThan(120);
      expect(/Mở trang của cơ quan đăng văn bản/u.test(words), path).toBe(!/Cần lời chính thức, bạn hỏi cơ quan ban hành/u.test(words));
    }
  });

  test('what every card says is not found by the search', () => {
    const told = cards.flatMap(({ article }) => below(article).filter((element) => plain(element).startsWith(notHeld)));
    expect(told.filter((element) => element.tagName === 'p' && attribute(element, 'data-pagefind-ignore') === undefined)).toEqual([]);
  });

  test('who says that nothing cites it does not overlook the relations above', () => {
    for (const { path } of cards) {
      const related = elementsAt(path).some((element) => hasClass(element, 'relations'));
      const none = elementsAt(path).filter((element) => element.tagName === 'p' && plain(element).includes('cổng chưa thấy trang'));
      expect(none.length > 0 ? related : true, path).toBe(true);
    }
  });
});

describe('the list of documents', () => {
  const groups = elementsAt('/van-ban/').filter(
    (element) => element.tagName === 'details' && below(element).some((inner) => hasClass(inner, 'entries')),
  );

  test('folds those without text by type, each with its count, and shows those with text', () => {
    const names: readonly string[] = Object.values(documentTypes);
    for (const group of groups) {
      expect(attribute(group, 'open')).toBeUndefined();
      const [heading] = below(group).filter(({ tagName }) => tagName === 'h3');
      const items = below(group).filter(({ tagName }) => tagName === 'li');
      expect(names).toContain(heading === undefined ? '' : plain(heading));
      expect(plain(below(group).find(({ tagName }) => tagName === 'summary') ?? group)).toContain(`(${String(items.length)})`);
    }
    const folded = new Set(groups.flatMap(below));
    const shown = elementsAt('/van-ban/').filter((element) => hasClass(element, 'entries') && !folded.has(element));
    expect(shown.flatMap(below).filter(({ tagName }) => tagName === 'li')).toHaveLength(articles.length - cards.length);
  });

  test('no line says the name of its document twice', () => {
    const lines = groups.flatMap(below).filter(({ tagName }) => tagName === 'li');
    expect(lines.length).toBe(cards.length);
    const twice = lines.filter((line) => {
      const [name, about] = [below(line).find(({ tagName }) => tagName === 'a'), below(line).find(({ tagName }) => tagName === 'p')];
      return name !== undefined && about !== undefined && plain(name).startsWith(plain(about));
    });
    expect(twice.map(plain)).toEqual([]);
  });
});
