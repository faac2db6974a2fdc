import { rhythms } from '../date/schedule.ts';
import type { Target } from './duty.ts';
import { comparators } from './vocabulary.ts';

/**
 * A target in words.
 *
 * @example targetWords({ metric: 'Tỷ lệ vi phạm', comparator: 'nho-hon', value: 0.5, unit: '%', period: 'hang-nam' }) // 'Tỷ lệ vi phạm: dưới 0,5%, hằng năm'
 */
export function targetWords({ metric, period, denominator, condition, ...figure }: Target): string {
  const rhythm = period === undefined ? '' : `, ${period in rhythms ? rhythms[period as keyof typeof rhythms].name : 'cả giai đoạn'}`;
  const of = denominator === undefined ? '' : `, trên tổng số ${denominator}`;
  const when = condition === undefined ? '' : `; khi ${condition}`;
  return `${metric}: ${figureWords(figure)}${of}${rhythm}${when}`;
}

/** @example figureWords({ comparator: 'it-nhat', value: 1, unit: 'mô hình' }) // 'ít nhất 01 mô hình' */
export function figureWords({ comparator, value, unit }: Pick<Target, 'comparator' | 'value' | 'unit'>): string {
  const number = value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  return `${comparators[comparator]} ${/^[1-9]$/u.test(number) && unit !== '%' ? `0${number}` : number}${unit === '%' ? '%' : ` ${unit}`}`;
}
