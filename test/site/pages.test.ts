import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type BuiltPage, textOf } from '../support/built-site.ts';

const pages = builtPages();
const where = (rule: (page: BuiltPage) => boolean) => pages.filter(rule).map(({ path }) => path);

test('there are pages of every kind', () => {
  const kinds = [
    '/',
    '/404.html',
    '/tim-kiem/',
    '/a-z/',
    '/van-ban/1320-qd-ubnd-dak-nong-2022/',
    '/thu-tuc/',
    '/huong-dan/',
    '/thuat-ngu/',
    '/mo-hinh/',
  ];
  expect(kinds.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});

describe('every page', () => {
  test('says that it is Vietnamese', () => {
    expect(where(({ elements }) => !elements.some((element) => element.tagName === 'html' && attribute(element, 'lang') === 'vi'))).toEqual(
      [],
    );
  });

  test('prints its address with the host, or not at all', () => {
    expect(where(({ html }) => /Địa chỉ trang:\s*(?!https:)/u.test(html))).toEqual([]);
  });

  test('is NFC throughout', () => {
    expect(where(({ html }) => html !== html.normalize('NFC'))).toEqual([]);
  });

  test('has a title of its own in its section, and a description', () => {
    const titles = Map.groupBy(pages, ({ path, elements }) => {
      const title = elements.find(({ tagName }) => tagName === 'title');
      return `${path.split('/')[1] ?? ''}: ${title === undefined ? '' : textOf(title).trim()}`;
    });
    expect(
      [...titles]
        .filter(([title, same]) => title.endsWith(': ') || same.length > 1)
        .map(([title, same]) => [title, ...same.map(({ path }) => path)]),
    ).toEqual([]);
    expect(
      where(
        ({ elements }) => !elements.some((element) => attribute(element, 'name') === 'description' && attribute(element, 'content') !== ''),
      ),
    ).toEqual([]);
  });

  test('has one h1 and never skips a level of headings', () => {
    expect(where(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1').length !== 1)).toEqual([]);
    const skipping = where(({ elements }) => {
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/u.test(tagName) ? [Number(tagName[1])] : []));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(skipping).toEqual([]);
  });

  test('asks nothing of another host', () => {
    const foreign = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        const loads = ['src', 'srcset', 'poster', 'data', 'action', 'formaction'].map((name) => attribute(element, name));
        const rel = attribute(element, 'rel') ?? '';
        const link = element.tagName === 'link' && rel !== 'canonical' ? attribute(element, 'href') : undefined;
        return [...loads, link]
          .filter((url) => url !== undefined && /^(?:[a-z]+:)?\/\//iu.test(url))
          .map((url) => `${path}: ${String(url)}`);
      }),
    );
    expect(foreign).toEqual([]);
  });

  test('sends nothing that a reader types: fields of forms have no name', () => {
    expect(
      where(({ elements }) =>
        elements.some((element) => /^(?:input|textarea|select|button)$/u.test(element.tagName) && attribute(element, 'name') !== undefined),
      ),
    ).toEqual([]);
  });

  test('names its pictures', () => {
    expect(
      where(({ elements }) => elements.some((element) => element.tagName === 'img' && attribute(element, 'alt') === undefined)),
    ).toEqual([]);
  });
});

test('pages say that this is a trial as long as nobody publishes it', () => {
  expect(where(({ html }) => !html.includes('chưa phải cổng chính thức'))).toEqual([]);
});

test('a procedure says that it guides and does not replace the published procedure', () => {
  const silent = where(({ path, html }) => /^\/thu-tuc\/.+/u.test(path) && !html.replace(/\s+/gu, ' ').includes('không thay thế'));
  expect(silent).toEqual([]);
});
