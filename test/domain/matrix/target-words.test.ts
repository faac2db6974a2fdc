import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/domain/matrix/duty.ts';
import { figureWords, targetWords } from '../../../src/domain/matrix/target-words.ts';

describe('a figure in words', () => {
  test.each<[Pick<Target, 'comparator' | 'value' | 'unit'>, string]>([
    [{ comparator: 'nho-hon', value: 0.5, unit: '%' }, 'dưới 0,5%'],
    [{ comparator: 'bang', value: 100, unit: '%' }, 'đạt 100%'],
    [{ comparator: 'it-nhat', value: 1, unit: 'mô hình' }, 'ít nhất 01 mô hình'],
    [{ comparator: 'khong-qua', value: 10, unit: 'người' }, 'không quá 10 người'],
    [{ comparator: 'lon-hon', value: 1500, unit: 'người' }, 'trên 1.500 người'],
    [{ comparator: 'lon-hon', value: 1.25, unit: '%' }, 'trên 1,25%'],
  ])('%o: %s', (figure, words) => {
    expect(figureWords(figure)).toBe(words);
  });
});

const target: Target = { metric: 'Tỷ lệ vi phạm', comparator: 'nho-hon', value: 0.5, unit: '%' };
describe('a target in words', () => {
  test.each<[Partial<Target>, string]>([
    [{}, 'Tỷ lệ vi phạm: dưới 0,5%'],
    [{ period: 'hang-nam' }, 'Tỷ lệ vi phạm: dưới 0,5%, hằng năm'],
    [{ period: 'sau-thang' }, 'Tỷ lệ vi phạm: dưới 0,5%, 6 tháng một lần'],
    [{ period: 'ca-giai-doan' }, 'Tỷ lệ vi phạm: dưới 0,5%, cả giai đoạn'],
    [{ denominator: 'người chấp hành án' }, 'Tỷ lệ vi phạm: dưới 0,5%, trên tổng số người chấp hành án'],
    [{ condition: 'xã có từ 10 người' }, 'Tỷ lệ vi phạm: dưới 0,5%; khi xã có từ 10 người'],
    [
      { period: 'hang-nam', denominator: 'người chấp hành án', condition: 'có người vi phạm' },
      'Tỷ lệ vi phạm: dưới 0,5%, trên tổng số người chấp hành án, hằng năm; khi có người vi phạm',
    ],
  ])('%j: %s', (fields, words) => {
    expect(targetWords({ ...target, ...fields })).toBe(words);
  });
});
