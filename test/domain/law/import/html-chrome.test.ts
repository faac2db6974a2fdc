import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/domain/law/import/html/read-html.ts';

const read = (text: string) => {
  const { lines, removed = [], messages } = readHtml({ text, encoding: 'utf-8' }, 'a.html');
  return {
    lines: lines.map((line) => line.text),
    removed: removed.map((item) => item.text),
    doubted: messages.filter(({ ruleId }) => ruleId === 'import/html-maybe-chrome').map(({ found }) => found),
    rules: messages.map(({ ruleId }) => ruleId),
  };
};
const law =
  '<p>ỦY BAN NHÂN DÂN TỈNH A</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Điều 1. Phạm vi</p><p>Nơi nhận:</p><p>CHỦ TỊCH</p><p>Nguyễn Văn A</p>';
const own = ['ỦY BAN NHÂN DÂN TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Điều 1. Phạm vi', 'Nơi nhận:', 'CHỦ TỊCH', 'Nguyễn Văn A'];

describe('every letter that a person sees is kept or listed', () => {
  test.each([
    ['a field that is filled in', '<p>Họ tên: <input value="Lê A"></p>', ['Họ tên: Lê A'], []],
    ['a box of text', '<textarea>A\nB</textarea>', ['A', 'B'], []],
    ['a drawing with words', '<svg><title>x</title><text>Sơ đồ</text><text>Bước 1</text></svg>', ['Sơ đồ', 'Bước 1'], []],
    ['a formula', '<p>T = <math><mi>a</mi><mo>+</mo><mn>2</mn></math></p>', ['T = a+2'], []],
    ['a part that opens', '<details><summary>Phụ lục</summary>Biểu mẫu</details>', ['Phụ lục', 'Biểu mẫu'], []],
    ['signs with their sound', '<p><ruby>漢<rp>(</rp><rt>hán</rt><rp>)</rp></ruby></p>', ['漢(hán)'], []],
    ['a frame that carries its page', '<iframe srcdoc="<p>Điều 2. B</p>"></iframe>', ['Điều 2. B'], []],
    ['a button', '<p>A</p><button>In trang</button><input type=submit value="Gửi">', ['A'], ['In trang', 'Gửi']],
    ['a choice', '<p>A</p><select><option>2025<option>2026</select>', ['A'], ['2025', '2026']],
    ['words for old browsers', '<p>A</p><noscript>Hãy bật JavaScript</noscript>', ['A'], ['Hãy bật JavaScript']],
    ['words in place of a file', '<p>A</p><object data=a.pdf>Tải <b>tệp</b></object>', ['A'], ['Tải tệp']],
  ])('%s', (_, html, lines, removed) => expect(read(html)).toMatchObject({ lines, removed }));

  test('an editor hears of files inside the page', () => {
    expect(read('<p>A</p><object data="a.pdf"></object>').rules).toContain('import/html-frame');
    expect(read('<p>A</p><object data="a.pdf">Tải tệp</object>').rules).toEqual(
      expect.arrayContaining(['import/html-hidden', 'import/html-frame']),
    );
  });
});

describe('menus and feet that are not called so in the language of pages', () => {
  test.each([
    ['a menu by its class', `<div class="main-menu"><a>Trang chủ</a> <a>Văn bản</a></div>${law}`, ['Trang chủ Văn bản']],
    [
      'a foot by its id',
      `${law}<div id=footer><p>© Cổng thông tin tỉnh A</p><p>Điện thoại: 0260</p></div>`,
      ['© Cổng thông tin tỉnh A', 'Điện thoại: 0260'],
    ],
    ['links above the head', `<div><a>Trang chủ</a> › <a>Quyết định</a></div>${law}`, ['Trang chủ › Quyết định']],
    ['a plain menu', `<div>Trang chủ | Văn bản | Liên hệ</div>${law}`, ['Trang chủ | Văn bản | Liên hệ']],
    ['a plain menu over source lines', `<div>Trang chủ\n | Văn bản\n | Liên hệ</div>${law}`, ['Trang chủ', '| Văn bản', '| Liên hệ']],
    ['a menu that names a post', `<nav><p>CHỦ TỊCH</p></nav>${law}`, ['CHỦ TỊCH']],
    ['ways to share', `<div class=share>Chia sẻ: Facebook | Zalo</div>${law}`, ['Chia sẻ: Facebook | Zalo']],
    ['news beside it', `${law}<div class=related><p>Tin liên quan</p><a>Quyết định 56</a></div>`, ['Tin liên quan', 'Quyết định 56']],
    ['counted readers', `${law}<p>Lượt xem: 123 | Ngày cập nhật: 12/5/2024</p>`, ['Lượt xem: 123 | Ngày cập nhật: 12/5/2024']],
    ['links under the signature', `${law}<ul><li><a>Quyết định 12</a><li><a>Quyết định 13</a></ul>`, ['Quyết định 12', 'Quyết định 13']],
  ])('%s', (_, html, removed) => {
    expect(read(html)).toMatchObject({ lines: own, removed, doubted: [] });
    expect(read(html).rules).toContain('import/html-chrome');
  });

  test.each([
    ['a head that says nothing of a site', `<div class=header>QUY ĐỊNH CHUNG</div>${law}`, 'QUY ĐỊNH CHUNG'],
    ['words of a page among the text', law.replace('<p>Nơi', '<p>Chia sẻ: Facebook</p><p>Nơi'), 'Chia sẻ: Facebook'],
    ['a list of names apart by bars', `<p>Tin nóng | Đời sống</p>${law}`, 'Tin nóng | Đời sống'],
    ['a page without official words', '<div class=menu>Trang nhất</div><p>Bài viết</p>', 'Trang nhất'],
  ])('what is not sure stays, and is told: %s', (_, html, doubted) => {
    expect(read(html)).toMatchObject({ removed: [], doubted: [doubted] });
    expect(read(html).lines).toContain(doubted);
  });

  test.each([
    ['a table of contents with links', `<ul class=menu><li><a>Điều 1. Phạm vi</a><li><a>Điều 2. Quỹ</a></ul>${law}`],
    ['the head of the document in a part called header', `<div class=header>${law}</div>`],
    ['a ground that is a link', law.replace('<p>Điều', '<p><a>Căn cứ</a> <a>Luật A</a></p><p>Điều')],
    ['a signature in a part called footer', `${law.replace('<p>CHỦ', '<div class=footer><p>CHỦ')}</div>`],
    ['a signature in a foot', '<article><p>Điều 1. Một.</p><footer><p>TM. CHÍNH PHỦ</p><p>THỦ TƯỚNG</p><p>Nguyễn A</p></footer></article>'],
    ['a signature beside the main part', '<main><p>Điều 1. Một.</p></main><aside><p>Hà Nội</p><p>CHÁNH ÁN</p><p>Nguyễn A</p></aside>'],
  ])('official words stay whatever their part is called: %s', (_, html) => expect(read(html).removed).toEqual([]));
});
