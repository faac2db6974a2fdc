import { expect, test } from 'vitest';
import { keyPagesFirst } from '../../../src/domain/list/key-pages.ts';

const page = (path: string, audience: readonly string[], guides = true) => ({ path, audience, guides });
const paths = (pages: readonly { readonly path: string }[]) => pages.map(({ path }) => path);

const pages = [
  page('/huong-dan/da-doi/', ['nguoi-moi-ve', 'gia-dinh']),
  page('/huong-dan/dong-hanh/', ['gia-dinh']),
  page('/huong-dan/vay-von/', ['nguoi-moi-ve', 'gia-dinh']),
  page('/huong-dan/viet/', ['bien-tap-vien']),
  page('/hoi-dap/an-treo/', ['nguoi-dang-chap-hanh', 'gia-dinh'], false),
  page('/hoi-dap/nop-thay/', ['gia-dinh'], false),
];

test('pages written for an audience come before pages that also concern it', () => {
  const { key, rest } = keyPagesFirst(pages, 'gia-dinh', []);
  expect(paths(key)).toEqual(['/huong-dan/dong-hanh/']);
  expect(paths(rest)).toEqual(['/hoi-dap/nop-thay/', '/huong-dan/da-doi/', '/huong-dan/vay-von/', '/hoi-dap/an-treo/']);
});

test('everyday tasks lead the key pages', () => {
  expect(paths(keyPagesFirst(pages, 'nguoi-moi-ve', ['/huong-dan/vay-von/']).key)).toEqual(['/huong-dan/vay-von/', '/huong-dan/da-doi/']);
});

test('a page that does not name the audience is left out', () => {
  const { key, rest } = keyPagesFirst(pages, 'can-bo-xa', []);
  expect([...key, ...rest]).toEqual([]);
});
