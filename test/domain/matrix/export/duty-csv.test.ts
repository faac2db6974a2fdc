import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dutyCsv } from '../../../../src/domain/matrix/export/duty-csv.ts';
import { columnIds, type DutyRecord } from '../../../../src/domain/matrix/export/duty-record.ts';
import { plainNames, someRecord } from './some-record.ts';

const read = (...records: DutyRecord[]) => papa.parse(dutyCsv(records, plainNames));
const reread = (quote: string) => read(someRecord({ quote })).data[1]?.[columnIds.indexOf('quote')];

describe('the file', () => {
  const text = dutyCsv([someRecord({ duty: 'Gửi báo cáo' })], plainNames);
  test('begins with the mark of UTF-8', () => expect(text.startsWith('\uFEFFid,document,')).toBe(true));
  test('ends its lines as Windows does', () => expect(text.match(/(?:^|[^\r])\n/u)).toBeNull());
  test('has a head and a line for each duty', () => {
    const { data, errors } = read(someRecord({ id: 'mot' }), someRecord({ id: 'hai' }));
    expect(errors).toEqual([]);
    expect(data.map(([id]) => id)).toEqual(['id', 'mot', 'hai', '']);
  });
  test('leaves ids and days as they are', () => {
    const row = read(someRecord({ id: 'qd-1--a--b', issuedOn: '2022-08-09', number: '12/2019' })).data[1] ?? [];
    expect([row[0], row[columnIds.indexOf('issuedOn')], row[columnIds.indexOf('number')]]).toEqual(['qd-1--a--b', '2022-08-09', '12/2019']);
  });
});

describe('a cell is read back', () => {
  test.each(['có, phẩy', 'có "ngoặc kép"', 'hai\ndòng', ' cách ', 'a=b', '“Đề án”'])('%j as it was', (words) => {
    expect(reread(words)).toBe(words);
  });
  test.each(['=1+1', '+84', '- gạch đầu dòng', '@ten', '\tthụt', '\rxuống', '＝1'])(
    '%j with an apostrophe, so that it is no formula',
    (words) => {
      expect(reread(words)).toBe(`'${words}`);
    },
  );
  test('as it was, whatever it holds, or guarded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const back = reread(words) ?? '';
        expect([words, `'${words}`]).toContain(back);
        expect(/^[=+\-@\t\r]/u.test(back)).toBe(false);
      }),
    );
  });
});
