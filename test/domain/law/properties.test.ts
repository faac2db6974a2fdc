import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchors, units } from '../../../src/domain/law/anchors.ts';
import { cite } from '../../../src/domain/law/cite.ts';
import { readAnchor } from '../../../src/domain/law/describe-anchor.ts';
import { pointLetters, toRoman } from '../../../src/domain/law/numbering.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { serialize } from '../../../src/domain/law/serialize.ts';
import { bodies } from './five-texts.ts';

const number = fc.integer({ min: 1, max: 30 });
const words = fc.constantFrom('Công an tỉnh', 'Báo cáo kết quả.', 'NHIỆM VỤ', 'Căn cứ Luật này;', 'thực hiện./.', '', '🙂 ​\u2028x');
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('Điều', 'Chương', 'Mục', 'Phần', 'Tiểu mục'), number, words)
    .map(([word, n, rest]) => `${word} ${String(n)}. ${rest}`),
  fc.tuple(number, words).map(([n, rest]) => `${toRoman(n)}. ${rest}`),
  fc.tuple(number, words).map(([n, rest]) => `${String(n)}. ${rest}`),
  fc.tuple(fc.constantFrom(...pointLetters), words).map(([letter, rest]) => `${letter}) ${rest}`),
  fc.tuple(fc.constantFrom('- ', '+ ', ''), words).map(([mark, rest]) => mark + rest),
  fc.constantFrom(
    'QUYẾT ĐỊNH',
    'QUYẾT ĐỊNH:',
    'QUY CHẾ',
    '(Kèm theo Quyết định số 1)',
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    'Số: 1/QĐ',
    '-------',
    'PHỤ LỤC II',
    'Phụ lục I',
    'Mẫu số 01',
    'Mẫu số 2a. Đơn',
    'Nơi nhận: TM. CHÍNH PHỦ',
    'Điều 30.3.NĐ.1.2a. Phạm vi',
    'Điều 16.1.LQ.65.',
    '1.1. Rà soát',
    '1.2.3 Gửi',
    '3a. Chen',
    '● Một',
    'Sửa đổi như sau:',
    '“Điều 5. A',
    '1. B “C”.”',
  ),
);
const newline = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  \n\t', ' \n');
const generated = fc.array(fc.tuple(line, newline), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));

const mutated = fc
  .tuple(
    fc.constantFrom(...bodies.values()),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(line, newline, fc.string())), { maxLength: 6 }),
  )
  .map(([body, cuts]) =>
    cuts.reduce(
      (text, [at, length, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length),
      body,
    ),
  );

const anything = fc.oneof(generated, mutated, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('for any text', () => {
  it('parse never throws, and serialize gives the text back', () => {
    fc.assert(
      fc.property(anything, (text) => serialize(parse(text).law) === text),
      { numRuns: 600 },
    );
  });

  it('anchors are unique and fit for a fragment', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const all = anchors(parse(text).law);
        return new Set(all).size === all.length && all.every((anchor) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(anchor));
      }),
      { numRuns: 600 },
    );
  });

  it('every anchor can be read back and cited', () => {
    fc.assert(
      fc.property(anything, (text) =>
        units(parse(text).law).every((unit) => readAnchor(unit.anchor) !== undefined && cite(unit, { citation: 'X' }).endsWith('X')),
      ),
      { numRuns: 300 },
    );
  });

  it('anchors come from the numbers: other white space does not move them', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const spaced = text.replace(/\r\n|\r|\n/gu, '\n\n   ');
        expect(anchors(parse(spaced).law)).toEqual(anchors(parse(text).law));
      }),
      { numRuns: 200 },
    );
  });

  it('messages point into the text and say what to do', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.split(/\r\n|\r|\n/u).length;
        return parse(text, 'f').messages.every(
          (message) => (message.place.line ?? 0) >= 1 && (message.place.line ?? 0) <= lines && message.fix !== '',
        );
      }),
      { numRuns: 200 },
    );
  });
});
