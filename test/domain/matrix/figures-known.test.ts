import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/date/schedule.ts';
import { figuresOf, untoldFigures } from '../../../src/domain/matrix/figures.ts';

/** What the reading of figures does not yet do. Take ".fails" away from what has been mended. */
const untold = (quote: string, schedule: readonly Schedule[], value?: number) =>
  untoldFigures(
    { quote, schedule, targets: value === undefined ? [] : [{ metric: 'số tiền', comparator: 'bang', value, unit: 'đồng' }] },
    '',
  );

describe('points between thousands', () => {
  test('10.000.000 is told by 10000000', () => {
    expect(untold('hỗ trợ 10.000.000 đồng', [], 10_000_000)).toEqual([]);
  });
  test('10.000 is not told by 10', () => {
    expect(untold('hỗ trợ 10.000 đồng', [], 10)).toEqual(['10.000']);
  });
});

describe('days in words', () => {
  test('of a day', () => {
    expect(untold('trước ngày 20 tháng 11 năm 2023', [{ type: 'mot-lan', due: '2023-11-20', limit: 'truoc' }])).toEqual([]);
  });
  test('of every year', () => {
    expect(
      untold('trước ngày 15 tháng 12 hằng năm', [{ type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' }]),
    ).toEqual([]);
  });
});

describe('months of a rhythm', () => {
  test('of a quarter', () => {
    expect(untold('định kỳ 03 tháng một lần', [{ type: 'dinh-ky', every: 'hang-quy' }])).toEqual([]);
  });
  test('of a year that is reported on from its first day to its last', () => {
    const wholeYear: Schedule = { type: 'dinh-ky', every: 'hang-quy', from: '01-01', until: '12-31' };
    expect(untold('báo cáo 12 tháng', [wholeYear])).toEqual([]);
  });
  test('of a period that ends on 29 February', () => {
    expect(untold('báo cáo 2 tháng', [{ type: 'dinh-ky', every: 'hang-nam', from: '01-01', until: '02-29' }])).toEqual([]);
  });
});

test('a figure is not swallowed by a larger one in the name of the document', () => {
  expect(figuresOf('trong 5 ngày', 'Kế hoạch cao điểm 15 ngày đêm')).toEqual(['5']);
});

test('a telephone number binds to nothing, so that the day beside it can be quoted', () => {
  expect(figuresOf('về Công an tỉnh (điện thoại liên hệ: 069.439.531) trước ngày 20/11/2023', '')).toEqual(['20/11/2023']);
});
