import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../../../src/domain/law/anchors.ts';
import { importLaw } from '../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import { serialize } from '../../../../src/domain/law/serialize.ts';
import { bodies } from '../five-texts.ts';
import { type Imported, withoutSpace, wordsLeft } from './import-text.ts';

const line = fc.oneof(
  fc.constantFrom(
    'Điều 1. Phạm vi',
    'Điều 30.3.NĐ.1.2. Đối tượng',
    'theo quy định của pháp luật.Điều 30.3.LQ.2. Đối tượng áp dụng',
    'quy định tại khoản 2',
    'Điều 34. của Luật này',
    '1. Sửa đổi Điều 5 như sau:',
    '“Điều 5. Vay vốn',
    '2. Được vay.”.',
    '1.1. Rà soát',
    'a) Một;',
    '- Hai',
    'Ph',
    'ố',
    'i hợp',
    'CHÍNH PHỦ  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/QĐ-UBND  Hà Nội, ngày 1 tháng 2 năm 2024',
    'QUYẾT ĐỊNH',
    'Nơi nhận: TM. CHÍNH PHỦ',
    'KT. CHỦ TỊCH',
    'Nguyễn Văn An',
    'Phụ lục I',
    'Mẫu số 01',
    'QUY CHẾ',
    '(Kèm theo Quyết định số 1)',
    'Tải Văn bản gốc',
    'THÔNG TIN VĂN BẢN',
    'Số hiệu: 1',
    'VĂN BẢN',
    'Thời gian ký: 15.05.2026 14:41:19',
    '3900300000000000000600004280252090036000240',
    '| a | b |',
    '---',
    '\f',
  ),
  fc.integer({ min: 1, max: 60 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const end = fc.constantFrom('\n', '\n\n', '\r\n', '\f', ' \n');
const generated = fc.array(fc.tuple(line, end), { maxLength: 60 }).map((pairs) => pairs.flat().join(''));
const mutated = fc
  .tuple(fc.constantFrom(...bodies.values()), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.oneof(line, end)), { maxLength: 8 }))
  .map(([body, cuts]) =>
    cuts.reduce(
      (text, [at, length, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length),
      body,
    ),
  );
const anything = fc.oneof(generated, mutated);

function importText(text: string, format: 'txt' | 'md'): Imported {
  const source = readPlain({ text, encoding: 'utf-8' }, `f.${format}`, format);
  return { source, law: importLaw(source) };
}

describe('for any text', () => {
  it.each(['txt', 'md'] as const)('the import line never throws, loses no word and adds none (%s)', (format) => {
    fc.assert(
      fc.property(anything, (text) => {
        const imported = importText(text, format);
        expect(withoutSpace(imported.law.text)).toBe(wordsLeft(imported));
        expect(serialize(imported.law.law)).toBe(imported.law.text);
      }),
      { numRuns: 300 },
    );
  });

  it('anchors are unique, and messages name lines of the input', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { law } = importText(text, 'txt');
        const all = anchors(law.law);
        expect(new Set(all).size).toBe(all.length);
        const lines = text.split(/\r\n|[\r\n\v\u2028\u2029]/u).length;
        for (const { place, fix } of law.messages) {
          expect(place.line ?? 1).toBeLessThanOrEqual(lines);
          expect(place.line ?? 1).toBeGreaterThan(0);
          expect(fix).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same input gives the same output', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(importText(text, 'txt').law).toEqual(importText(text, 'txt').law);
      }),
      { numRuns: 50 },
    );
  });
});
