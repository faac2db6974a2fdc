import { describe, expect, test } from 'vitest';
import { toIndexHtml } from '../../../src/integrations/search/index-html.ts';
import { urlOf } from '../../../src/integrations/search/read-pages.ts';

const body = (inside: string) => `<!doctype html><html lang="vi"><body><article data-pagefind-body="">${inside}</article></body></html>`;
const rewritten = (inside: string) =>
  /<article[^>]*>(.*)<\/article>/s.exec(toIndexHtml(body(inside)) ?? '')?.[1]?.replaceAll('\u0335', '~') ?? '';

describe('words are written for the index, and nothing else is', () => {
  test.each([
    ['text', '<p>Đơn xin đi</p>', '<p>D~ơn xin d~i</p>'],
    ['ids and addresses stay', '<a id="đ" href="/đ/">đ</a>', '<a id="đ" href="/đ/">d~</a>'],
    [
      'attributes that meta reads',
      '<p data-so="QĐ" data-pagefind-meta="number[data-so]">x</p>',
      '<p data-so="QD~" data-pagefind-meta="number[data-so]">x</p>',
    ],
    ['scripts stay', '<script>"đ"</script>', '<script>"đ"</script>'],
    ['a number broken for wrapping is one text', '<b>22/<wbr>2023/<wbr>QĐ-TTg</b>', '<b>22/~ 2023/~ QD~-~ TTg</b>'],
    ['neighbours are parted', '<dl><dt>Số</dt><dd>22</dd></dl>', '<dl><dt>Số</dt> <dd>22</dd></dl>'],
    ['a number is parted from its words', '<p><a>4.</a>Giao</p>', '<p><a>4.</a> Giao</p>'],
    ['a block is parted from text', '<li>đặc xá<p>Giấy</p>nữa</li>', '<li>d~ặc xá <p>Giấy</p> nữa</li>'],
    ['a note in a span is parted', '<b>x</b>đặc xá<span>Giấy</span>', '<b>x</b>d~ặc xá <span>Giấy</span>'],
    ['a number in brackets stays whole', '<p>(<span>22</span>)</p>', '<p>(<span>22</span>)</p>'],
    [
      'captions are left out',
      '<table><caption>Tóm lược</caption><tbody><tr><td>a</td></tr></tbody></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['a word with a mark inside stays one', '<p>t<b>ừ</b></p>', '<p>t<b>ừ</b></p>'],
  ])('%s', (_name, before, after) => {
    expect(rewritten(before)).toBe(after);
  });
});

test('a page that does not ask to be found is left out', () => {
  expect(toIndexHtml('<!doctype html><html><body><p>đ</p></body></html>')).toBeUndefined();
});

test.each([
  ['index.html', '/'],
  ['van-ban/qd-1/index.html', '/van-ban/qd-1/'],
  ['404.html', '/404.html'],
])('%s is found at %s', (file, url) => {
  expect(urlOf(file)).toBe(url);
});
