import { expect, test } from 'vitest';
import { attribute, builtPages, type BuiltPage, type Element, textOf } from '../support/built-site.ts';

const pages = builtPages();
const below = (prefix: string) => pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix);
const at = (path: string): BuiltPage => {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};
const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
const words = (element: Element) => textOf(element).replace(/\s+/gu, ' ').trim();
/** Places of the parts of an article in its page, in document order. */
const placeOf = ({ elements }: BuiltPage, name: string) => elements.findIndex((element) => hasClass(element, name));

test('a guide tells at once when its rule may not hold; else the one-minute reading comes first', () => {
  const wrong = [...below('/huong-dan/'), ...below('/thu-tuc/')].filter((page) => {
    const [warning, minute, state, checked] = [
      placeOf(page, 'warn'),
      placeOf(page, 'minute'),
      placeOf(page, 'state'),
      placeOf(page, 'checked'),
    ];
    const stateInPlace = warning === -1 ? state > minute : warning < minute;
    return minute === -1 || !stateInPlace || checked < minute;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page of guidance says how sure its reading is, and that an unverified rule may not hold', () => {
  for (const page of below('/huong-dan/')) {
    const unverified = page.elements.some((element) => hasClass(element, 'warn') && words(element).startsWith('Chưa xác minh'));
    const about = page.elements
      .filter((element) => hasClass(element, 'about'))
      .map(words)
      .join(' ');
    expect(about, page.path).toMatch(/Độ chắc chắn khi đọc nguồn\s?(?:Cao|Trung bình)\. /u);
    expect(about.includes('Đọc đúng chưa có nghĩa là quy định còn hiệu lực'), page.path).toBe(unverified);
  }
});

test('an official text never claims that it was held against its original', () => {
  const claiming = below('/van-ban/').filter(({ elements }) =>
    elements.some((element) => hasClass(element, 'copy') && words(element).includes('đối chiếu văn bản gốc')),
  );
  expect(claiming.map(({ path }) => path)).toEqual([]);
});

test('an announcement about the portal has neither a legal state nor a basis', () => {
  const page = at('/tin-bai/cong-chay-thu/');
  expect(page.elements.some((element) => hasClass(element, 'chip') || attribute(element, 'id') === 'phan-can-cu')).toBe(false);
  expect(page.elements.some((element) => attribute(element, 'data-status') !== undefined)).toBe(false);
  expect(page.html).not.toContain('Độ chắc chắn');
});

test('lists and search show the state of a guide only when it warns', () => {
  const label = 'Quy định đang áp dụng';
  const lists = pages.filter(({ elements }) => elements.some((element) => hasClass(element, 'entries') && words(element).includes(label)));
  expect(lists.map(({ path }) => path)).toEqual([]);
  const found = pages.filter(({ elements }) => elements.some((element) => attribute(element, 'data-status') === label));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('every official text in a list carries its state', () => {
  const lists = at('/van-ban/').elements.filter((element) => hasClass(element, 'entries'));
  const rows = lists.flatMap((list) => list.childNodes.filter((node): node is Element => node.nodeName === 'li'));
  expect(rows.length).toBeGreaterThanOrEqual(50);
  expect(rows.map(words).filter((row) => !/hiệu lực|Chưa xác minh/u.test(row))).toEqual([]);
});

test('each way in begins with the pages written for that reader, and folds away all but six questions', () => {
  for (const page of below('/danh-cho/')) {
    const ids = page.elements.filter(({ tagName }) => tagName === 'h2').map((element) => attribute(element, 'id'));
    expect(ids[0], page.path).toBe('nen-doc-truoc');
    const questions = page.elements.find((element) => attribute(element, 'aria-labelledby') === 'hoi-dap');
    if (questions === undefined) continue;
    const list = questions.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'ul');
    const open = list?.childNodes.filter((node) => node.nodeName === 'li').length ?? 0;
    expect(open, page.path).toBeLessThanOrEqual(6);
  }
  expect(at('/danh-cho/gia-dinh/').html).toMatch(/Xem thêm \d+ câu hỏi/u);
});
