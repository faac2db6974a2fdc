import type { OneOff, Recurring, Schedule } from '../date/schedule.ts';
import { rhythms, timeUnits } from '../date/schedule.ts';
import type { Target } from './duty.ts';
import {
  comparable,
  comparatorSaid,
  dayFigures,
  limitName,
  limitSaid,
  type Occurrence,
  occurrences,
  saysRhythm,
  saysTime,
} from './said-words.ts';
import { type Comparator, comparators } from './vocabulary.ts';

/** What a rhythm or target says that the official words do not: the field, what it says, and what the words say, where they say something. */
export interface Unproven {
  readonly field: string;
  readonly told: string;
  readonly said?: string | undefined;
}

/**
 * What of a rhythm the words do not bear out. Where words leave a thing open (a day without "trước" or "hết") nothing is told.
 *
 * @example unprovenSchedule({ type: 'thuong-xuyen' }, 'kiểm tra khi có yêu cầu') // [{ field: 'type', told: 'thường xuyên' }]
 */
export function unprovenSchedule(schedule: Schedule, official: string): Unproven[] {
  const words = comparable(official);
  switch (schedule.type) {
    case 'mot-lan':
      return ofOneOff(schedule, words);
    case 'dinh-ky':
      return ofRecurring(schedule, words);
    case 'sau-viec': {
      const told = `${String(schedule.within)} ${timeUnits[schedule.unit]}`;
      return saysTime(words, schedule.within, schedule.unit) ? [] : [{ field: 'within', told }];
    }
    case 'thuong-xuyen':
      return words.includes('thường xuyên') ? [] : [{ field: 'type', told: 'thường xuyên' }];
    case 'khi-co-yeu-cau':
      return /(?:khi|theo)(?: có| được| sự)* (?:yêu cầu|đề nghị)|đột xuất/u.test(words) ? [] : [{ field: 'type', told: 'khi có yêu cầu' }];
  }
}

function ofOneOff({ due, limit, from, until }: OneOff, words: string): Unproven[] {
  const days = { due, from, until };
  return Object.entries(days).flatMap(([field, day]) => {
    if (day === undefined) return [];
    const [full = day, short = day] = dayFigures(day);
    const found = [...occurrences(words, full), ...occurrences(words, short)];
    if (found.length === 0) return [{ field, told: full }];
    return field === 'due' ? otherLimit(found, limit) : [];
  });
}

function ofRecurring({ every, dueMonth, dueDay, limit, from, fromPreviousYear = false, until }: Recurring, words: string): Unproven[] {
  const unproven: Unproven[] = saysRhythm(words, every) ? [] : [{ field: 'every', told: rhythms[every].name }];
  if (dueDay !== undefined) {
    const due = every === 'hang-nam' ? `${String(dueDay)}/${String(dueMonth ?? 1)}` : String(dueDay);
    const found = occurrences(words, due);
    unproven.push(...(found.length === 0 ? [{ field: 'dueDay', told: due }] : otherLimit(found, limit)));
  }
  for (const [field, day] of Object.entries({ from, until })) {
    if (day === undefined) continue;
    const told = day.split('-').map(Number).reverse().join('/');
    const found = occurrences(words, told);
    if (found.length === 0) unproven.push({ field, told });
    else if (field === 'from' && found.some(({ after }) => /^ năm trước/u.test(after)) !== fromPreviousYear) {
      const [own, other] = fromPreviousYear ? ['năm trước', 'cùng năm'] : ['cùng năm', 'năm trước'];
      unproven.push({ field: 'fromPreviousYear', told: own, said: other });
    }
  }
  return unproven;
}

function otherLimit(found: readonly Occurrence[], limit: OneOff['limit'] | undefined): Unproven[] {
  const said = found.flatMap((each) => limitSaid(each) ?? []);
  const [first] = said;
  if (limit === undefined || first === undefined || said.includes(limit)) return [];
  return [{ field: 'limit', told: limitName(limit), said: limitName(first) }];
}

/**
 * What of a target the words do not bear out: its figure, "%" or not, how it is compared, its rhythm, the figures of its condition.
 *
 * @example unprovenTarget({ metric: 'vi phạm', comparator: 'it-nhat', value: 0.5, unit: '%' }, 'dưới 0,5%')
 * // [{ field: 'comparator', told: 'ít nhất', said: 'dưới' }]
 */
export function unprovenTarget({ comparator, value, unit, period, condition = '' }: Target, official: string): Unproven[] {
  const words = comparable(official);
  const found = figuresOfValue(value).flatMap((figure) => occurrences(words, figure));
  if (found.length === 0) return [{ field: 'value', told: value.toLocaleString('vi-VN', { maximumFractionDigits: 6 }) }];
  const isShare = (each: Occurrence) => /^ ?%/u.test(each.after);
  const fitting = found.filter((each) => isShare(each) === (unit === '%'));
  if (fitting.length === 0) return [{ field: 'unit', told: unit, said: unit === '%' ? 'số không có %' : '%' }];
  const said = fitting.flatMap(comparatorsSaid);
  const rhythm = Object.hasOwn(rhythms, period ?? '') ? (period as keyof typeof rhythms) : undefined;
  const counted = (comparable(condition).match(/\d+(?:[.,]\d+)?/gu) ?? []).filter((figure) => occurrences(words, figure).length === 0);
  return [
    ...(said.includes(comparator)
      ? []
      : [{ field: 'comparator', told: comparators[comparator], said: said.map(comparatorName).join(', ') }]),
    ...(rhythm === undefined || saysRhythm(words, rhythm) ? [] : [{ field: 'period', told: rhythms[rhythm].name }]),
    ...counted.map((told) => ({ field: 'condition', told })),
  ];
}

/** A figure as it is written: 0.5 and 0,5; 10.000 and 10000. */
function figuresOfValue(value: number): string[] {
  const plain = String(value);
  return [...new Set([plain, plain.replace('.', ','), value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })])];
}

/** The words beside a figure; where none stand there it is reached, or the words before an earlier figure of the list go on ("ít nhất 01 mô hình, 1 cá nhân"). */
function comparatorsSaid(occurrence: Occurrence): Comparator[] {
  const beside = comparatorSaid(occurrence);
  if (beside !== undefined) return [beside];
  const earlier = [...occurrence.before.matchAll(/\d+(?:[.,]\d+)?/gu)].flatMap(
    ({ index, 0: figure }) =>
      comparatorSaid({ before: occurrence.before.slice(0, index), after: occurrence.before.slice(index + figure.length) }) ?? [],
  );
  return ['bang', ...earlier.slice(-1)];
}

const comparatorName = (comparator: Comparator) => comparators[comparator];
