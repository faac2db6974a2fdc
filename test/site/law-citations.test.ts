import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type Element, textOf } from '../support/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const elementsAt = (path: string) => pages.get(path)?.elements ?? [];
const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) === true;
const plain = (element: Element) => textOf(element).replace(/\s+/gu, ' ').trim();
const below = (element: Element): Element[] => element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));

const held = ['1320-qd-ubnd-dak-nong-2022', '1073-qd-ubnd-ca-mau-2020', '195-kh-ubnd-quang-ngai-2023', 'ke-hoach-thahs-thncd-2026-2030'];
const citationsOf = (id: string) =>
  elementsAt(`/van-ban/${id}/`)
    .filter((element) => hasClass(element, 'cite'))
    .map((element) => [plain(element), attribute(element, 'href') ?? '']);

describe('citations in official words', () => {
  test.each(held)('%s: each leads to a place on the page or to a document of the portal', (id) => {
    const links = citationsOf(id);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter(([words, path]) => words === '' || !/^(?:#[a-z0-9-]+|\/van-ban\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?)$/u.test(path ?? '')),
    ).toEqual([]);
  });

  test.each([
    ['1320-qd-ubnd-dak-nong-2022', 'Luật Thi hành án hình sự năm 2019', '/van-ban/luat-thahs-2019/'],
    ['1320-qd-ubnd-dak-nong-2022', 'Nghị định số 49/2020/NĐ-CP', '/van-ban/nd-49-2020/'],
    ['1320-qd-ubnd-dak-nong-2022', 'Điều 3', '#dieu-3'],
    ['ke-hoach-thahs-thncd-2026-2030', 'Luật THAHS năm 2025', '/van-ban/luat-127-2025/'],
    ['ke-hoach-thahs-thncd-2026-2030', 'Quyết định số 22/2023/QĐ-TTg', '/van-ban/qd-22-2023/'],
  ])('%s: "%s" leads to %s and nowhere else', (id, words, path) => {
    const paths = citationsOf(id).flatMap(([shown, found]) => (shown === words ? [found] : []));
    expect(new Set(paths)).toEqual(new Set([path]));
  });

  test.each(held)('%s: none leads to the beginning of the text it stands in', (id) => {
    const own = citationsOf(id).filter(([words]) => /^(?:Quyết định|Kế hoạch|Quy chế) này$/u.test(words ?? ''));
    expect(own.filter(([, path]) => path === '#van-ban' || path === `/van-ban/${id}/`)).toEqual([]);
  });

  test('the header of a text tells what the lines under words mean, those that it has', () => {
    const signsOf = (id: string) =>
      elementsAt(`/van-ban/${id}/`)
        .filter((element) => hasClass(element, 'link-sign'))
        .map(plain);
    for (const id of held) {
      const sorts = elementsAt(`/van-ban/${id}/`).filter((element) => hasClass(element, 'cite'));
      const known = sorts.some((element) => hasClass(element, 'known'));
      const whole = sorts.some((element) => !hasClass(element, 'known'));
      expect(signsOf(id)).toEqual([...(whole ? ['gạch chân liền'] : []), ...(known ? ['gạch chân chấm'] : [])]);
    }
  });

  test('no text of 2019 to 2023 leads to the law of 2025', () => {
    const older = held.slice(0, 3).flatMap(citationsOf);
    expect(older.filter(([, path]) => path === '/van-ban/luat-127-2025/')).toEqual([]);
  });
});

describe('what is opened in place', () => {
  const lawPages = [...pages.values()].filter(({ path }) => path.startsWith('/van-ban/'));

  test('stands apart from the official words, and takes no address of theirs', () => {
    const folded = lawPages.flatMap(({ elements }) => elements.filter((element) => hasClass(element, 'citations')));
    expect(folded.length).toBeGreaterThan(5);
    const wrong = folded.filter(
      (element) =>
        attribute(element, 'data-editorial') === undefined ||
        below(element).some((inner) => attribute(inner, 'id') !== undefined || attribute(inner, 'data-official') !== undefined),
    );
    expect(wrong.map(plain)).toEqual([]);
  });

  test('guidance that rests on a provision held here has its words', () => {
    const basis = elementsAt('/huong-dan/can-bo-xa-tiep-nhan/').find((element) => hasClass(element, 'basis'));
    const quoted = basis === undefined ? [] : below(basis).filter(({ tagName }) => tagName === 'blockquote');
    expect(quoted.map(plain).join()).toContain('Chỉ đạo Công an cấp xã tham mưu UBND cấp xã tiếp tục triển khai có hiệu quả');
  });
});

describe('relations stand on both pages', () => {
  const relationsAt = (id: string) =>
    elementsAt(`/van-ban/${id}/`)
      .filter((element) => hasClass(element, 'relations'))
      .map(plain)
      .join();

  test.each([
    ['luat-127-2025', 'Thay thế Luật Thi hành án hình sự 2019 Hết hiệu lực'],
    ['luat-thahs-2019', 'Được thay bằng Luật Thi hành án hình sự 2025 Còn hiệu lực'],
    ['1320-qd-ubnd-dak-nong-2022', 'Căn cứ'],
    ['nd-49-2020', 'Là căn cứ của'],
  ])('%s says: %s', (id, words) => {
    expect(relationsAt(id).replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  });
});

describe('who cites', () => {
  test.each([['ke-hoach-thahs-thncd-2026-2030', 'muc-ii-khoan-1-gach-7', 'Tiếp nhận người mới về']])(
    '%s#%s is cited by %s',
    (id, anchor, words) => {
      const unit = elementsAt(`/van-ban/${id}/`).find((element) => attribute(element, 'id') === anchor);
      const folded = unit === undefined ? [] : below(unit).filter((element) => hasClass(element, 'citations'));
      expect(folded.map(plain).join()).toContain(words);
    },
  );

  test('Nơi nhận neither opens what it cites nor is told as citing', () => {
    const folded = held.flatMap((id) => elementsAt(`/van-ban/${id}/`).filter((element) => hasClass(element, 'citations')));
    expect(folded.map(plain).filter((words) => words.includes('Nơi nhận'))).toEqual([]);
    const closing = held.flatMap((id) => elementsAt(`/van-ban/${id}/`).filter((element) => hasClass(element, 'closing')));
    expect(closing.flatMap(below).filter((element) => hasClass(element, 'citations'))).toEqual([]);
  });

  test('a card tells which pages name which of its articles', () => {
    const section = elementsAt('/van-ban/qd-22-2023/').find((element) => hasClass(element, 'citing'));
    const articles = section === undefined ? [] : below(section).filter(({ tagName }) => tagName === 'summary');
    expect(articles.map((article) => plain(article).replace(/\s*\(\d+\)$/u, ''))).toEqual(
      expect.arrayContaining(['Điều 3', 'Điều 4', 'Điều 14']),
    );
  });
});
