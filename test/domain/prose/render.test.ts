import { describe, expect, test } from 'vitest';
import { renderProse } from '../../../src/domain/prose/render.ts';
import type { ProseContext } from '../../../src/domain/prose/report.ts';

const html = (markdown: string, context?: ProseContext) => renderProse(markdown, 'a.md', context).html;
const messages = (markdown: string, context?: ProseContext) =>
  renderProse(markdown, 'a.md', context).messages.map(({ ruleId, place }) => `${ruleId} ${String(place.line)}`);

describe('ordinary colons stay as they were typed', () => {
  test.each(['Mở cửa 7:30 đến 18:00', 'Tỷ lệ 1:2', 'Lưu ý:x', 'Xem:tu và:dieu', 'Hỏi::ai', 'Địa chỉ:xem[1] ở dưới', 'a:b:c', 'đ:đ'])(
    '%s',
    (text) => {
      expect(renderProse(text, 'a.md')).toMatchObject({ html: `<p>${text}</p>`, messages: [] });
    },
  );
});

describe('directives of the table', () => {
  test.each([
    [':::luu-y[Hạn]\nĐến sớm.\n:::', '<div class="box box-luu-y" role="note"><p class="box-title">Hạn</p>\n<p>Đến sớm.</p>\n</div>'],
    [':::can-than\nA\n:::', '<div class="box box-can-than" role="note"><p class="box-title">Cẩn thận</p>\n<p>A</p>\n</div>'],
    [
      ':::trich[khoản 2 Điều 5]{van-ban=qd-1 neo=dieu-5-khoan-2}\nLời luật khoản 2.\n:::',
      '<figure class="law-quote"><blockquote>\n<p>Lời luật khoản 2.</p>\n</blockquote><figcaption><a class="provision-link" href="/van-ban/qd-1/#dieu-5-khoan-2">khoản\u00a02 Điều\u00a05</a></figcaption></figure>',
    ],
    [':dieu[khoản a]{van-ban=qd-1 neo=dieu-2}', '<p><a class="provision-link" href="/van-ban/qd-1/#dieu-2">khoản\u00a0a</a></p>'],
    [':dieu[Quyết định]{van-ban=qd-1}', '<p><a class="provision-link" href="/van-ban/qd-1/">Quyết định</a></p>'],
    ['xem:tu[án tích]{id=an-tich}', '<p>xem<a class="term-link" href="/thuat-ngu/an-tich/">án tích</a></p>'],
  ])('%s', (markdown, expected) => {
    expect(renderProse(markdown, 'a.md')).toMatchObject({ html: expected, messages: [] });
  });

  test('lead below the base path of the site', () => {
    const context = { href: (path: string) => `/cong${path}` };
    expect(html(':tu[x]{id=y} [z](/thu-tuc/)', context)).toContain('href="/cong/thuat-ngu/y/"');
    expect(html('[z](/thu-tuc/)', context)).toContain('href="/cong/thu-tuc/"');
  });
});

describe('what is not allowed is said, with its line', () => {
  const nowhere: ProseContext = { provisionUrl: () => undefined, termUrl: () => undefined };
  test.each<[string, string, string[]]>([
    ['an unknown box', ':::hop\nA\n:::', ['prose/unknown-directive 1']],
    ['a directive on one line', 'A\n\n::luu-y[B]', ['prose/unknown-directive 3']],
    ['an unknown word directive', 'A :dieuu[B]{x=y}', ['prose/unknown-directive 1']],
    ['a space after the colons', '::: luu-y\nA\n:::', ['prose/stray-fence 1']],
    ['a box nobody closed', ':::luu-y\nA\n\nB', ['prose/unclosed-box 1']],
    ['a quotation from nowhere', ':::trich\nA\n:::', ['prose/quotation-without-address 1']],
    ['a quotation that names no provision', ':::trich[Điều 5]\nA\n:::', ['prose/quotation-without-address 1']],
    ['a quotation of a whole document', ':::trich[Điều 5]{van-ban=a}\nA\n:::', ['prose/quotation-without-address 1']],
    ['a quotation from a provision that does not exist', 'B\n\n:::trich[Điều 5]{van-ban=a neo=b}\nA\n:::', ['prose/unknown-provision 3']],
    ['a footnote', 'A[^1]\n\n[^1]: Ghi chú dài.', ['prose/footnote 1', 'prose/footnote 3']],
    ['a footnote of one word', 'A[^1]\n\n[^1]: Nguồn', ['prose/footnote 1']],
    ['a provision without its document', ':dieu[A]{neo=b}', ['prose/directive-attributes 1']],
    ['an attribute that does not exist', ':tu[A]{id=b lop=c}', ['prose/directive-attributes 1']],
    ['a provision that does not exist', ':dieu[A]{van-ban=b}', ['prose/unknown-provision 1']],
    ['a term that does not exist', ':tu[A]{id=b}', ['prose/unknown-term 1']],
    ['HTML', 'A\n\n<div class="x">B</div>', ['prose/html 3']],
    ['a comment', 'A <!-- B -->', ['prose/html 1']],
    ['a script as a link', '[A](javascript:alert(1))', ['prose/unsafe-link 1']],
    ['a link without https', '[A](http://b.vn)', ['prose/unsafe-link 1']],
    ['a link to whatever host', '[A](//b.vn)', ['prose/unsafe-link 1']],
    ['a link from here', '[A](../b/)', ['prose/unsafe-link 1']],
    ['a reference link that runs code', '[A][b]\n\n[b]: data:text/html,x', ['prose/unsafe-link 1']],
    ['a picture from elsewhere', '![A](https://b.vn/c.png)', ['prose/foreign-image 1']],
    ['a picture of a kind that can not be uploaded', '![A](/tai-len/c.svg)', ['prose/foreign-image 1']],
    ['a picture from above', '![A](/tai-len/../c.png)', ['prose/foreign-image 1']],
    ['a picture without words', '![](/tai-len/c.png)', ['prose/image-without-words 1']],
    ['a second page title', '# A', ['prose/heading-too-high 1']],
    ['a heading that skips a level', '## A\n\n#### B', ['prose/heading-skipped 3']],
  ])('%s', (_name, markdown, expected) => {
    expect(messages(markdown, nowhere)).toEqual(expected);
  });
});

describe('nothing that an editor writes can run', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](JaVaScript:alert(1))',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
  ])('%s', (markdown) => {
    const made = html(markdown);
    expect(made).not.toMatch(/<(?:script|img)|<[^>]*(?:href|src)=/iu);
  });
});

test('headings have ids of bare letters that do not repeat', () => {
  expect(renderProse('## Đã quá hạn\n\n### Hỏi ai?\n\n## Đã quá hạn', 'a.md').headings).toEqual([
    { depth: 2, id: 'muc-da-qua-han', text: 'Đã quá hạn' },
    { depth: 3, id: 'muc-hoi-ai', text: 'Hỏi ai?' },
    { depth: 2, id: 'muc-da-qua-han-2', text: 'Đã quá hạn' },
  ]);
});

test('a table stands in a named region, knows the heading of each cell, and an empty corner makes row headers', () => {
  expect(html('## Phí\n\n| | Mức |\n|---|--:|\n| Một | 2 |')).toMatchInlineSnapshot(`
    "<h2 id="muc-phi">Phí</h2>
    <section class="table-scroll" tabindex="0" aria-label="Bảng: Phí"><table role="table">
    <thead role="rowgroup">
    <tr role="row">
    <td role="cell"></td>
    <th class="align-right" role="columnheader" scope="col">Mức</th>
    </tr>
    </thead>
    <tbody role="rowgroup">
    <tr role="row">
    <th role="rowheader" scope="row">Một</th>
    <td class="align-right" role="cell" data-label="Mức">2</td>
    </tr>
    </tbody>
    </table></section>"
  `);
});

test('dashes below a sentence and indents stay what they look like', () => {
  expect(html('Câu một.\n---\n\n    Câu hai.')).toBe('<p>Câu một.</p>\n<hr>\n<p>Câu hai.</p>');
});

test('only long official numbers break, after slashes; code and quotations of law stay as they are', () => {
  expect(html('Theo 04/2018/TTLT-BCA-BQP')).toContain('<span class="so-hieu so-hieu-dai">04/<wbr>2018/<wbr>TTLT-BCA-BQP');
  expect(html('Theo 22/2023/QĐ-TTg')).toContain('<span class="so-hieu">22/<wbr>2023/<wbr>QĐ-TTg</span>');
  expect(html('`04/2018/TTLT-BCA-BQP`')).not.toContain('wbr');
  expect(html(':::trich[a]{van-ban=b neo=c}\nTheo 22/2023/QĐ-TTg, Điều 6.\n:::')).toContain('<p>Theo 22/2023/QĐ-TTg, Điều 6.</p>');
});

test('links are handed to the checker as they were written', () => {
  expect(renderProse('A\n\n[b](/thu-tuc/c/)', 'a.md').links).toEqual([{ url: '/thu-tuc/c/', line: 3 }]);
});

test('pictures are handed to the checker too', () => {
  expect(renderProse('![b](/tai-len/c.webp)', 'a.md')).toMatchObject({ messages: [], links: [{ url: '/tai-len/c.webp', line: 1 }] });
});

describe('a quotation of law is held against the law', () => {
  const official = 'Điều 5. Trách nhiệm:\n1. Công an xã tiếp nhận.\na) Lập hồ sơ;\n- Gửi ngay.';
  const context: ProseContext = { provisionText: () => official };
  const quote = (words: string) => renderProse(`:::trich[Điều 5]{van-ban=a neo=dieu-5}\n${words}\n:::`, 'a.md', context).messages;
  test.each([
    'Công an xã tiếp nhận.',
    'Công an xã\ntiếp   nhận.',
    '1. Công an xã tiếp nhận.',
    'a) Lập hồ sơ;\n\n- Gửi ngay.',
    'Công an xã **tiếp nhận**.',
    official,
  ])('the same words: %j', (words) => {
    expect(quote(words)).toEqual([]);
  });
  test.each(['Công an xã tiếp nhận ngay.', 'công an xã tiếp nhận.', 'Công an xã … tiếp nhận.', '2. Công an xã tiếp nhận.', ''])(
    'other words: %j',
    (words) => {
      expect(quote(words)).toMatchObject([{ ruleId: 'prose/quotation-differs', expected: official.replaceAll('\n', ' '), found: words }]);
    },
  );
});
