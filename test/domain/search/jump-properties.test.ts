import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAnchor } from '../../../src/domain/law/describe-anchor.ts';
import { readAnchorTree, writeAnchorTree } from '../../../src/domain/search/anchor-tree.ts';
import { jump } from '../../../src/domain/search/jump.ts';
import { type JumpDocument, readJumpDocuments } from '../../../src/domain/search/jump-documents.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { documentTypes } from '../../../src/schemas/vocabulary.ts';
import { growth } from '../../support/time.ts';
import { documents } from './content-documents.ts';

const symbols: Readonly<Record<string, string>> = {
  'nghi-dinh': 'NĐ',
  'nghi-quyet': 'NQ',
  'thong-tu': 'TT',
  'thong-tu-lien-tich': 'TTLT',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  'ke-hoach': 'KH',
  'cong-van': 'CV',
};

/** The usual ways to write the name of a document that has a number. */
function waysToWrite({ type, title, number = '', count = '', year, place }: JumpDocument): string[] {
  const kind = type === 'van-ban-khac' ? 'văn bản' : documentTypes[type as keyof typeof documentTypes];
  const where = place === undefined ? '' : ` ${place}`;
  const short = symbols[type];
  return [
    ...[title, number, `số ${number}`, `${kind} số ${number}`, `${kind} ${number}${where}`, `${kind} ${count}${where}`],
    ...[number.replaceAll('/', ' '), number.replaceAll('-', ' ')].map((loose) => `${kind} ${loose}`),
    ...(year === undefined ? [] : [`${kind} ${count}/${year}`, `${kind} ${count} năm ${year}${where}`]),
    ...(short === undefined ? [] : [`${short} ${count}${where}`, `${short}${count}`, `${short} ${number}`]),
  ];
}

const typing: readonly ((text: string) => string)[] = [
  (text) => text,
  fold,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => `  ${text.toLowerCase()} `,
];

const numbered = documents.filter(({ number }) => number !== undefined);

test.each(numbered.map((document) => [document.id, document] as const))('%s is found however it is written', (id, document) => {
  const others = documents.filter(({ count, type }) => count === document.count && type === document.type).map((other) => other.id);
  for (const way of waysToWrite(document)) {
    for (const typed of typing) {
      const found = jump(typed(way), documents);
      const told = way.includes(document.year ?? '?') || way.includes(document.number ?? '?');
      expect(told ? [id] : others, typed(way)).toContain(found[0]?.id);
      expect(
        found.map((one) => one.id),
        typed(way),
      ).toContain(id);
    }
  }
});

test('another year is another document', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbered), fc.integer({ min: 1950, max: 2030 }).map(String), (document, year) => {
      fc.pre(!documents.some((other) => other.count === document.count && other.year === year));
      const kind = documentTypes[document.type as keyof typeof documentTypes];
      expect(jump(`${kind} ${document.count ?? ''}/${year}`, documents)).toEqual([]);
    }),
  );
});

/** Steps as they are typed: "(lần thứ hai)" belongs to its unit. */
const orders: readonly ((path: readonly string[]) => string)[] = [
  (path) => path.join(' '),
  (path) => path.toReversed().join(' '),
  (path) => path.join(', '),
];

describe('every anchor, said in words in any order, leads to itself', () => {
  const held = documents.filter((document) => document.anchors !== undefined);
  test('there are five texts', () => {
    expect(held.length).toBeGreaterThanOrEqual(5);
  });

  test.each(held.map((document) => [document.id, document] as const))('%s', (_id, document) => {
    for (const anchor of document.anchors ?? []) {
      const path = describeAnchor(anchor);
      for (const order of orders) {
        for (const typed of typing.slice(0, 2)) {
          const query = typed(`${order(path)} ${document.title}`);
          const urls = jump(query, documents).map(({ url }) => url);
          // Without accents điểm d may be điểm đ, so that both are offered.
          const wanted = `${document.url}#${anchor}`;
          expect(/diem-dd?(?:-|$)/u.test(anchor) && typed === fold ? urls : urls.slice(0, 1), query).toContain(wanted);
        }
      }
    }
  });
});

/** Words of everyday questions; none of them names a document or a provision. */
const everyday = fc
  .array(
    fc.constantFrom(
      ...'tôi mới ra tù về muốn vay vốn học nghề xin việc giấy tờ công an xã án tích lý lịch ở đâu bao lâu có được không'.split(' '),
      ...['10', '18', '22', '49', '100', '231', '1320', 'triệu', 'tuổi', 'năm', 'tháng', 'ngày', 'điều kiện', 'mục đích', 'điểm danh'],
    ),
    { maxLength: 10 },
  )
  .map((words) => words.join(' '));

test('everyday words never lead to a provision', () => {
  fc.assert(
    fc.property(everyday, fc.boolean(), (words, accented) => {
      const query = accented ? words : fold(words);
      expect(jump(query, documents).filter(({ kind }) => kind === 'provision')).toEqual([]);
      if (!/^\d+$/u.test(query)) expect(jump(query, documents)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('any string has at most five jumps, each to a document or an anchor that is there', () => {
  const pieces = fc.constantFrom(
    'điều',
    'dieu 6',
    'khoản 9',
    'nd',
    'qđ',
    '22',
    '/2023',
    '/QĐ-TTg',
    'mục ii',
    'd',
    'đ',
    '1320',
    'luật',
    '.',
    '-',
    ' ',
  );
  const some = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(some, (query) => {
      const found = jump(query, documents);
      expect(found.length).toBeLessThanOrEqual(5);
      for (const { id, url, kind } of found) {
        const document = documents.find((one) => one.id === id);
        const anchor = url.split('#')[1];
        expect(kind === 'provision').toBe(anchor !== undefined);
        expect(anchor === undefined || document?.anchors?.includes(anchor)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a long query takes time in proportion to its length', () => {
  const ask = (times: number) => {
    const query = 'khoản 2 điều 5 nghị định 49/2020 vay 100 triệu luật '.repeat(times);
    return () => void jump(query, documents);
  };
  expect(growth(ask(100), ask(800), 24)).toBeLessThan(24);
});

test('the tree of anchors keeps every anchor', () => {
  const token = fc.constantFrom('dieu-1', 'dieu-12', 'khoan-1', 'khoan-13-lan-2', 'diem-dd', 'quy-che', 'muc-ii', 'doan-3');
  const anchors = fc.array(fc.array(token, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-')));
  fc.assert(
    fc.property(anchors, (all) => {
      expect(readAnchorTree(writeAnchorTree(new Set(all)))).toEqual([...new Set(all)].sort());
    }),
  );
});

test('a file of another form gives no documents', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(readJumpDocuments(data)).toEqual([]);
    }),
  );
  expect(readJumpDocuments(undefined)).toEqual([]);
});
