import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf, findCitations, shortNamesOf } from '../../../src/domain/law/citations.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { entries } from './citations/read-entries.ts';
import { comparable, inBoth, written } from '../../../tools/bench/citations/agreement.ts';
import { cases, contextOf, fiveDocuments } from './citations/read-lists.ts';
import { growth } from '../../support/time.ts';

const targetsIn = (text: string, context = {}) => findCitations(text, context).flatMap(({ targets }) => targets.map(written));

describe('sentences of official texts', () => {
  test.each(cases.map((row) => [row.case, row] as const))('%s', (_name, row) => {
    const found = findCitations(row.text, contextOf(row));
    expect(found.flatMap(({ targets }) => targets.map((target) => comparable(written(target))))).toEqual(row.to.map(comparable));
    for (const words of row.not ?? []) {
      const at = row.text.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(found.filter(({ start, end }) => start < at + words.length && end > at)).toEqual([]);
    }
  });
});

const targetsOf = (text: string) => citationsOf(parse(text).law, {}).flatMap(({ citation }) => citation.targets.map(written));

/** Places and targets of a text: of its citations as found, and as the list has them. */
function compare(id: string) {
  const entry = entries.get(id);
  const number = entry?.number;
  const placed = citationsOf(parse(entry?.body ?? '').law, number === undefined ? {} : { number });
  return {
    found: placed.flatMap((one) => one.citation.targets.map((target) => `${one.anchor} → ${comparable(written(target))}`)),
    words: placed.map(({ words, citation }) => words.slice(citation.start, citation.end)),
    expected: (fiveDocuments[id] ?? []).flatMap(({ at, to }) => to.map((target) => `${at} → ${comparable(target)}`)),
    expectedWords: (fiveDocuments[id] ?? []).map(({ words }) => words),
  };
}

describe('all citations of the five official texts', () => {
  test('precision and recall are at least 0.98', () => {
    const all = Object.keys(fiveDocuments).map(compare);
    const [found, expected] = [all.flatMap((one) => one.found).length, all.flatMap((one) => one.expected).length];
    const right = all.map((one) => inBoth(one.found, one.expected)).reduce((sum, count) => sum + count, 0);
    expect(expected).toBeGreaterThan(100);
    expect({ precision: right / found >= 0.98, recall: right / expected >= 0.98 }).toEqual({ precision: true, recall: true });
  });

  test.each(Object.keys(fiveDocuments))('%s: same places, same words, same order', (id) => {
    const { found, expected, words, expectedWords } = compare(id);
    expect(found).toEqual(expected);
    expect(words).toEqual(expectedWords);
  });
});

test('a short name counts from where its text gives it, and is not the words that give it', () => {
  const text =
    'I. CHUNG\n\nĐề án cũ. Quyết định số 428/QĐ-UBND ban hành Đề án “A” (sau đây viết tắt là Đề án). Thực hiện Đề án.\n\n1. Theo mục II của Đề án\n';
  const { law } = parse(text);
  expect(shortNamesOf(law).get('Đề án')).toEqual({ document: { number: '428/QĐ-UBND', kind: 'Quyết định' }, anchor: 'de-an' });
  expect(citationsOf(law, {}).map(({ citation }) => citation.targets.map(written).join())).toEqual([
    '428/QĐ-UBND',
    '428/QĐ-UBND#de-an',
    '428/QĐ-UBND#de-an-muc-ii',
  ]);
});

test.each([
  ['over lines', 'Điều 1. Sửa đổi\n\n1. Sửa đổi khoản 1 như sau:\n\n“1. Theo khoản 2 Điều này và Điều 5 Luật Cư trú.\n\n2. Như trên.”\n'],
  ['on one line', 'Điều 1. Sửa đổi\n\n1. Sửa đổi như sau: “1. Theo khoản 2 Điều này và Điều 5 Luật Cư trú.”\n'],
  ['in French marks', 'Điều 1. Sửa đổi\n\n1. Sửa đổi như sau: «1. Theo khoản 2 Điều này và Điều 5 Luật Cư trú.»\n'],
  ['in single marks', "Điều 1. Sửa đổi\n\n1. Sửa đổi như sau: '1. Theo khoản 2 Điều này và Điều 5 Luật Cư trú.'\n"],
])('inside a quoted provision of another law, what is relative says nothing about this one: %s', (_name, text) => {
  expect(targetsOf(text)).toEqual(['Luật Cư trú#dieu-5']);
});

test('what an amending document changes are provisions of the amended one, and unknown when no heading names it', () => {
  const text =
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 49/2020/NĐ-CP\n\n1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:\n\nĐiều 2. Bãi bỏ Điều 7\n';
  expect(targetsOf(text)).toEqual(['49/2020/NĐ-CP', '49/2020/NĐ-CP#dieu-5-khoan-2']);
});

test('a range gives each of its provisions; those without words of their own have an empty span', () => {
  const [range] = findCitations('từ Điều 20 đến Điều 23 của Luật Cư trú');
  expect(range?.targets.map(({ start, end }) => end - start)).toEqual([7, 0, 0, 7]);
});

const pieces = fc.constantFrom(
  ...[
    'Điều 5',
    'khoản 2',
    'điểm đ',
    'các điều từ 5 đến 9',
    ', ',
    ' và ',
    '; ',
    ' của ',
    ' ',
    'này',
    'Luật Cư trú',
    'Nghị định số 49/2020/NĐ-CP',
  ],
  ...[
    ' ngày 17/4/2020',
    ' năm 2019',
    'Mục II',
    'Phần thứ hai',
    'Đề án',
    '(',
    ')',
    '“',
    '. ',
    '\n',
    'Luật ',
    'Điều',
    'số ',
    '634/QĐ-TTG',
    'Phụ lục II',
  ],
  ...[
    ' ban hành kèm theo ',
    'Quy chế này',
    'Điều 30.3.NĐ.1.2',
    'Luật sửa đổi, bổ sung một số điều của ',
    'đến',
    '𝒟iều',
    '\u0300',
    '0',
    'IVX',
  ],
);
const anchors = fc.constantFrom(
  undefined,
  'dieu-5-khoan-2-diem-dd',
  'quy-che-dieu-6',
  'muc-ii-khoan-1-gach-3',
  'phu-luc-ii',
  'dau',
  'x',
  '',
  'tieu-muc-2-dieu',
);

describe('on any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  test('nothing throws, and spans lie inside the text, in order, apart', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        let last = 0;
        for (const { start, end, targets } of findCitations(text, anchor === undefined ? {} : { anchor, number: '1/QĐ-UBND' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(targets.length).toBeGreaterThan(0);
          let inner = start;
          for (const target of targets) {
            expect(target.start).toBeGreaterThanOrEqual(inner);
            expect(target.end).toBeGreaterThanOrEqual(target.start);
            inner = target.end;
          }
          expect(end).toBeGreaterThanOrEqual(inner);
          last = end;
        }
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('reading is the same twice, and does not depend on what was read before', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = targetsIn(text);
        findCitations(other);
        expect(targetsIn(text)).toEqual(first);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

test.each([
  ['a list without end', 'điểm a, '],
  ['numbers without end', '1, '],
  ['laws without end', 'Luật sửa đổi, bổ sung một số điều của Luật Cư trú, '],
  ['opened details', 'Nghị định này quy định chi tiết Điều 5 và '],
  ['appendices without end', 'Phụ lục 1, '],
  ['attached without end', 'Kế hoạch Kế hoạch '],
])('time grows with the length: %s', (_name, piece) => {
  const read = (times: number) => () => void findCitations(`Điều 5, ${piece.repeat(times)}`, { anchor: 'dieu-1-khoan-1' });
  expect(growth(read(1000), read(8000), 8 * 4)).toBeLessThan(8 * 4);
});
