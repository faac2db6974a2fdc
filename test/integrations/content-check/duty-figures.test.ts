import { describe, expect, test } from 'vitest';
import { checkDuties, entry, type Fields, police, row } from './duty-files.ts';

const told = (fields: Fields) =>
  checkDuties({ [police]: entry([row(fields)]) }).map(({ ruleId, place }) => `${ruleId.replace('content/', '')} ${place.field ?? ''}`);
const yearly = { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' };
const scheduled = (...schedule: readonly Fields[]) => told({ schedule });
const trained = { metric: 'đơn vị cấp xã được tập huấn', comparator: 'bang', value: 100, unit: '%' };
const aiming = (target: Fields) =>
  told({ quote: 'bảo đảm 100% đơn vị cấp xã được tập huấn', schedule: [], targets: [{ ...trained, ...target }] });
/** Words without a day; the day stands in the provision before. */
const other = { provision: 'dieu-2-khoan-2', quote: 'Sở Tư pháp phổ biến pháp luật' };
const elsewhere = (saidIn: string | undefined, fields: Fields = {}) => told({ ...other, schedule: [{ ...yearly, ...fields, saidIn }] });

describe('a rhythm is borne out by the quotation', () => {
  test.each<[string, string[], string[]]>([
    ['as it stands', scheduled(yearly), []],
    ['another day', scheduled({ ...yearly, dueDay: 14 }), ['untold-figure rows[0].quote', 'schedule-not-said rows[0].schedule[0].dueDay']],
    ['another limit', scheduled({ ...yearly, limit: 'den-het' }), ['schedule-not-said rows[0].schedule[0].limit']],
    [
      'a period that nobody said',
      scheduled({ ...yearly, from: '01-01', until: '12-31' }),
      ['schedule-not-said rows[0].schedule[0].from', 'schedule-not-said rows[0].schedule[0].until'],
    ],
    ['a second rhythm that nobody said', scheduled(yearly, { type: 'khi-co-yeu-cau' }), ['schedule-not-said rows[0].schedule[1]']],
  ])('%s', (_name, messages, expected) => {
    expect(messages).toEqual(expected);
  });
});

describe('or by the provision that the rhythm names', () => {
  test.each<[string, string[], string[]]>([
    ['which says the day', elsewhere('dieu-2-khoan-1-diem-a'), []],
    ['a wider one', elsewhere('dieu-2'), []],
    [
      'none is named',
      elsewhere(undefined),
      ['schedule-not-said rows[0].schedule[0].every', 'schedule-not-said rows[0].schedule[0].dueDay'],
    ],
    [
      'which says no day',
      elsewhere('dieu-1'),
      ['schedule-not-said rows[0].schedule[0].every', 'schedule-not-said rows[0].schedule[0].dueDay'],
    ],
    ['which says another day', elsewhere('dieu-2-khoan-1-diem-a', { dueMonth: 11 }), ['schedule-not-said rows[0].schedule[0].dueDay']],
    ['which is not there', elsewhere('dieu-9'), ['dangling-provision rows[0].schedule[0].saidIn']],
  ])('%s', (_name, messages, expected) => {
    expect(messages).toEqual(expected);
  });
});

describe('a target is borne out by the quotation', () => {
  test.each<[string, string[], string[]]>([
    ['as it stands', aiming({}), []],
    ['another comparison', aiming({ comparator: 'nho-hon' }), ['target-not-said rows[0].targets[0].comparator']],
    ['another figure', aiming({ value: 90 }), ['untold-figure rows[0].quote', 'target-not-said rows[0].targets[0].value']],
    ['another unit', aiming({ unit: 'đơn vị' }), ['target-not-said rows[0].targets[0].unit']],
    ['a rhythm that nobody said', aiming({ period: 'hang-quy' }), ['target-not-said rows[0].targets[0].period']],
    ['one that nobody said', told({ targets: [trained] }), ['target-not-said rows[0].targets[0].value']],
  ])('%s', (_name, messages, expected) => {
    expect(messages).toEqual(expected);
  });
});

test('a quotation that is wrong itself is told alone', () => {
  expect(told({ quote: 'Báo cáo kết quả về Sở Tư pháp' })).toEqual(['quote-not-in-provision rows[0].quote']);
});
