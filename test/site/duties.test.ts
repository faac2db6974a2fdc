import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type Element, textOf } from '../support/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const elementsAt = (path: string) => pages.get(path)?.elements ?? [];
const words = (element: Element | undefined) => (element === undefined ? '' : textOf(element).replace(/\s+/gu, ' ').trim());
const page = (path: string) => words(elementsAt(path).find(({ tagName }) => tagName === 'main'));
const byId = (path: string, id: string) => elementsAt(path).find((element) => attribute(element, 'id') === id);
const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) === true;
const grids = [...pages.keys()].filter((path) => path.startsWith('/trach-nhiem/ma-tran/'));

describe('the way in', () => {
  test.each([
    ['a commune policeman', '/trach-nhiem/cong-an-cap-xa/'],
    ['an official of the commune', '/trach-nhiem/ubnd-cap-xa/'],
    ['an editor of the culture department', '/trach-nhiem/so-vhttdl/'],
    ['the bank', '/trach-nhiem/nhcsxh/'],
    ['who looks for a theme', '/trach-nhiem/chu-de/vay-von/'],
    ['who looks for a document', '/trach-nhiem/ma-tran/1320-qd-ubnd-dak-nong-2022/'],
    ['who compares two documents', '/trach-nhiem/so-sanh/'],
  ])('%s finds a link on the door', (_who, path) => {
    const links = elementsAt('/trach-nhiem/').map((element) => attribute(element, 'href'));
    expect(links).toContain(path);
    expect(pages.has(path)).toBe(true);
  });
});

describe('the page of a body', () => {
  test('says what a body took over, from whom, and by which text', () => {
    const shown = page('/trach-nhiem/so-vhttdl/');
    expect(shown).toContain('Văn bản ghi: Sở TTTT');
    expect(shown).toContain('nay là Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng');
    expect(shown).toContain('mục II khoản 6 Kế hoạch 2026–2030');
  });

  test('says openly what nobody has verified', () => {
    expect(page('/trach-nhiem/ubnd-cap-huyen/')).toContain('nay là cơ quan nào: chưa xác minh');
  });

  test('a review that was due in November 2023 is never due again', () => {
    const due = [...pages.values()].flatMap(({ elements }) => elements.flatMap((element) => attribute(element, 'data-last') ?? []));
    expect(due.length).toBeGreaterThan(0);
    expect(due.filter((day) => day.startsWith('2023'))).toEqual([]);
  });

  test('what is given to all departments stands on the page of each', () => {
    expect(page('/trach-nhiem/so-noi-vu/')).toContain('trước ngày 15/12');
  });

  test('courts and the Front are asked, not ordered', () => {
    expect(page('/trach-nhiem/tand-tinh/')).toContain('được đề nghị, không phải được giao');
    expect(page('/trach-nhiem/cong-an-cap-xa/')).not.toContain('được đề nghị');
  });
});

describe('a grid', () => {
  const cells = (path: string) => elementsAt(path).filter((element) => hasClass(element, 'cell'));

  test.each(grids)('%s: every cell leads to its duties on the same page', (path) => {
    const targets = cells(path).map((cell) => attribute(cell, 'href') ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !target.startsWith('#') || byId(path, target.slice(1)) === undefined)).toEqual([]);
  });

  test.each(grids)('%s: from the duties of a cell a link leads back to it', (path) => {
    const back = elementsAt(path).filter((element) => hasClass(element, 'back') && attribute(element, 'href') !== '#co-quan');
    expect(back.map((element) => attribute(element, 'href')?.slice(1)).toSorted()).toEqual(
      cells(path)
        .map((cell) => attribute(cell, 'id'))
        .toSorted(),
    );
  });

  test.each(grids)('%s: a role is a shape and a letter, and said in words; the cell counts its duties', (path) => {
    expect(cells(path).filter((cell) => !/^.+, .+: \p{L}.* \((\d+) việc\)\..*[■○◆▲▷●◇] ?[CPMĐHTK] ?\1 việc$/u.test(words(cell)))).toEqual(
      [],
    );
  });
});

test('a theme begins with what is in force in the whole country and reaches a person', () => {
  const main = page('/trach-nhiem/chu-de/vay-von/');
  const places = ['Vào ngày 05 hằng tháng, lập danh sách', 'Tham mưu UBND tỉnh triển khai chính sách đặc thù'].map((words) =>
    main.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a comparison says what the texts call a body that has an heir', () => {
  expect(page('/trach-nhiem/so-sanh/1320-qd-ubnd-dak-nong-2022--ke-hoach-thahs-thncd-2026-2030/')).toContain('(Văn bản ghi: Sở TTTT)');
});

describe('a text of law', () => {
  const text = '/van-ban/1320-qd-ubnd-dak-nong-2022/';

  test('every provision that gives duties says who must do it', () => {
    const provision = words(byId(text, 'quy-che-dieu-6-khoan-2'));
    expect(provision).toContain('Ai phải làm điều này');
    expect(provision).toContain('nay là Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng');
  });

  test('an old name has a dotted hint that leads to what became of it, and the words stay as they are', () => {
    const name = elementsAt(text).find((element) => hasClass(element, 'former-name') && words(element) === 'Sở Thông tin và Truyền thông');
    expect(name === undefined ? '' : attribute(name, 'title')).toContain('nay là');
    expect(name === undefined ? '' : attribute(name, 'href')).toBe('#ten-cu-so-tttt');
    expect(words(byId(text, 'ten-cu-so-tttt'))).toContain('nay là Sở Văn hóa, Thể thao và Du lịch');
  });
});

describe('guidance', () => {
  test.each(['/huong-dan/vay-von/', '/thu-tuc/trinh-dien-khi-moi-ve/'])('%s says who must help, by a name of today', (path) => {
    const section = elementsAt(path).find((element) => attribute(element, 'aria-labelledby') === 'phan-ai-giup');
    expect(words(section)).toContain('Công an xã, phường, đặc khu');
    expect(words(section)).not.toMatch(/cấp huyện|Lao động - Thương binh/u);
  });
});

test('the report for editors tells what is worth another look', () => {
  const shown = page('/quan-tri/trach-nhiem/');
  expect(shown).toContain('Cơ quan không còn mà chưa rõ nay là cơ quan nào');
  expect(shown).toContain('Việc dựa trên văn bản đã hết hiệu lực hoặc đã bị thay');
});

test('old pages of districts lead nowhere as if they were there', () => {
  expect(page('/trach-nhiem/ubnd-cap-huyen/')).toContain('Cơ quan này không còn.');
});
