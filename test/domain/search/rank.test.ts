import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { excerpt } from '../../../src/domain/search/excerpt.ts';
import type { FoundDocument } from '../../../src/domain/search/document.ts';
import { plan } from '../../../src/domain/search/plan.ts';
import { rank } from '../../../src/domain/search/rank.ts';
import { found } from './found.ts';

const ranked = (query: string, documents: FoundDocument[]) => {
  const planned = plan(query, []);
  const values = new Map(planned.terms.map((term) => [term.text, term.weight]));
  return rank(planned, documents, { values, ofPlaces: values });
};
const urls = (query: string, documents: FoundDocument[]) => ranked(query, documents).map(({ document }) => document.url);
const shown = (query: string, document: FoundDocument) => {
  const passage = ranked(query, [document])[0]?.passages[0];
  return passage === undefined
    ? undefined
    : excerpt(document.words, passage)
        .map(({ text, marked }) => (marked ? `«${text}»` : text))
        .join('');
};

const law = found(
  '/van-ban/x/',
  'Quyết định X',
  'QUYẾT ĐỊNH [quy-che-dieu-6]Điều 6. Phối hợp [quy-che-dieu-6-khoan-1]1. Công an lập danh sách vay vốn. [quy-che-dieu-6-khoan-2]2. Xã giúp đỡ.',
);
const guide = found('/huong-dan/vay-von/', 'Hướng dẫn vay vốn', 'Hướng dẫn vay vốn Bạn đến ngân hàng. [#ai Ai được vay] Người mới về.');

describe('the place that answers is found', () => {
  test('in a law, with the path of its provision', () => {
    expect(ranked('danh sach vay von', [law])[0]?.passages[0]).toMatchObject({
      anchor: 'quy-che-dieu-6-khoan-1',
      path: ['Quy chế', 'Điều 6', 'khoản 1'],
    });
  });

  test('a provision named by its number comes before one that holds other words', () => {
    expect(ranked('điều 6 quy chế', [law])[0]?.passages[0]?.anchor).toBe('quy-che-dieu-6');
  });

  test('in a guide, under its heading', () => {
    expect(ranked('người mới về', [guide])[0]?.passages[0]).toMatchObject({ anchor: 'ai', path: ['Ai được vay'] });
  });
});

describe('pages come in an order that helps', () => {
  test('a page that tells what to do, for everyday words', () => {
    expect(urls('vay vốn', [law, guide])).toEqual(['/huong-dan/vay-von/', '/van-ban/x/']);
  });

  test('a page named exactly as the query comes first', () => {
    const long = found('/huong-dan/a/', 'Tiếp nhận người được đặc xá', 'Tiếp nhận người được đặc xá Đặc xá, đặc xá.');
    const term = found('/thuat-ngu/dac-xa/', 'đặc xá', 'đặc xá Chủ tịch nước tha tù trước thời hạn.');
    expect(urls('dac xa', [long, term])[0]).toBe('/thuat-ngu/dac-xa/');
  });

  test('the text of a number comes before pages that mention it', () => {
    const text = { ...found('/van-ban/qd-22/', 'Quyết định 22', 'Số 22/2023/QĐ-TTg'), number: '22/2023/QĐ-TTg' };
    const mention = found('/huong-dan/a/', 'Theo Quyết định 22/2023/QĐ-TTg', 'Theo Quyết định 22/2023/QĐ-TTg');
    expect(urls('22/2023/qd-ttg', [mention, text])[0]).toBe('/van-ban/qd-22/');
  });

  test.each([
    ['đường', 'đường về', 'dương lịch'],
    ['hòa', 'hòa nhập', 'hóa đơn'],
    ['hoà', 'hòa nhập', 'hóa đơn'],
  ])('%s: as typed before alike', (query, typed, alike) => {
    expect(urls(query, [found('/x/a/', 'một', alike), found('/x/b/', 'hai', typed)])).toEqual(['/x/b/', '/x/a/']);
  });
});

test('a page whose name joins what two sayings mean comes before one that names only one of them', () => {
  const aliases: Alias[] = [
    { term: 'chấp hành xong án phạt tù', relation: 'broader', said: ['tù về'], means: ['mới về'] },
    { term: 'vay vốn', relation: 'broader', said: ['mượn tiền'], means: [] },
  ];
  const planned = plan('tù về mượn tiền', aliases);
  const values = new Map(planned.terms.map((term) => [term.text, term.weight]));
  const both = found('/hoi-dap/a/', 'Mới về có vay vốn được không?', 'Mới về có vay vốn được không? Được.');
  const one = found('/huong-dan/b/', 'Nhận người mới về', 'Nhận người mới về. Người tù về, mới về vay vốn.');
  const [first] = rank(planned, [one, both], { values, ofPlaces: values });
  expect(first?.document.url).toBe('/hoi-dap/a/');
});

describe('the excerpt shows the words as they stand on the page', () => {
  test.each([
    ['danh sach vay von', law, '1. Công an lập «danh sách vay vốn».'],
    ['vay von', guide, 'Bạn đến ngân hàng.'],
    ['người mới về', guide, '«Người mới về».'],
  ])('%s', (query, document, text) => {
    expect(shown(query, document)).toBe(text);
  });

  test('a long passage is cut around the words, and never inside a number', () => {
    const long = found('/x/a/', 'tên', `${'chữ '.repeat(60)}theo Quyết định 22/2023/QĐ-TTg thì ${'thêm '.repeat(60)}`);
    const text = shown('quyết định 22/2023/qđ-ttg', long) ?? '';
    expect(text).toMatch(/^… chữ/);
    expect(text).toContain('«Quyết định 22/2023/QĐ-TTg»');
    expect(text).toMatch(/ …$/);
  });
});
