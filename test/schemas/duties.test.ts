import { describe, expect, test } from 'vitest';
import { assignment, duties } from '../../src/schemas/duties.ts';

/** The shape of an entry of duties: what a form of the CMS and a file may say. */
type Fields = Readonly<Record<string, unknown>>;
const row = (fields: Fields = {}): Fields => ({
  id: 'bao-cao-nam',
  duty: 'Gửi báo cáo năm.',
  role: 'thuc-hien',
  modality: 'giao',
  partners: [],
  directs: [],
  themes: ['bao-cao'],
  beneficiaries: [],
  schedule: [],
  targets: [],
  reportsTo: [],
  legalBasis: [],
  ...fields,
});
const entry = (rows: readonly Fields[], fields: Fields = {}) => ({
  document: 'qd-1',
  agency: 'cong-an-tinh',
  status: 'da-dang',
  basisState: 'dang-ap-dung',
  confidence: 'cao',
  checkedOn: '2026-11-22',
  checkedBy: 'bien-tap-vien',
  rows,
  ...fields,
});
/** Where an entry is refused; empty where it is taken. */
const refused = (data: unknown) => duties.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];
const refusedRow = (fields: Fields) => refused(entry([row(fields)])).map((path) => path.replace('rows.0.', ''));

const tieng = (count: number) => Array.from({ length: count }, () => 'báo').join(' ');

describe('the words of a duty', () => {
  test.each([
    [1, []],
    [25, []],
    [26, ['duty']],
  ])('%i tiếng', (count, expected) => {
    expect(refusedRow({ duty: tieng(count) })).toEqual(expected);
  });
  test('dashes and points are no tiếng', () => {
    expect(refusedRow({ duty: `${tieng(12)} – ${tieng(13)} .` })).toEqual([]);
  });
  test('none, and empty ones', () => {
    expect(refusedRow({ duty: undefined })).toEqual([]);
    expect(refusedRow({ duty: '  ' })).toEqual(['duty']);
  });
});

describe('the fields of a row', () => {
  test.each<[string, Fields, string[]]>([
    [
      'all that there are',
      {
        provision: 'dieu-1',
        quote: 'báo cáo',
        function: 'viec-lam',
        reportsTo: [{ to: 'ubnd-tinh', via: 'cong-an-tinh' }, { to: 'so-tu-phap' }],
      },
      [],
    ],
    ['an article in words', { article: 'khoản 2 Điều 10', legalBasis: [{ document: 'qd-22-2023', provision: 'Điều 14' }] }, []],
    ['no theme', { themes: [] }, ['themes']],
    ['a theme nobody knows', { themes: ['khac'] }, ['themes.0']],
    ['a role nobody knows', { role: 'lam' }, ['role']],
    ['no modality', { modality: undefined }, ['modality']],
    ['an id that is no address', { id: 'Báo cáo' }, ['id']],
    ['an anchor that is none', { provision: 'Điều 1' }, ['provision']],
    ['a function nobody knows', { function: 'bao' }, ['function']],
    ['for whom nobody knows', { beneficiaries: ['doi-tuong'] }, ['beneficiaries.0']],
    ['a report to nobody', { reportsTo: [{ via: 'cong-an-tinh' }] }, ['reportsTo.0.to']],
    ['a field nobody knows', { deadline: '2026-12-15' }, ['rows.0']],
  ])('%s', (_name, fields, expected) => {
    expect(refusedRow(fields)).toEqual(expected);
  });
});

const yearly = { type: 'dinh-ky', every: 'hang-nam' };
describe('rhythms', () => {
  test.each<[string, Fields, string[]]>([
    ['all the time', { type: 'thuong-xuyen' }, []],
    ['when asked', { type: 'khi-co-yeu-cau' }, []],
    ['after an event', { type: 'sau-viec', within: 3, unit: 'ngay-lam-viec', after: 'khi nhận được quyết định' }, []],
    ['after an event, in no time', { type: 'sau-viec', within: 0, unit: 'ngay', after: 'khi nhận' }, ['within']],
    ['after an event, half a day', { type: 'sau-viec', within: 0.5, unit: 'ngay', after: 'khi nhận' }, ['within']],
    ['after nothing', { type: 'sau-viec', within: 3, unit: 'ngay' }, ['after']],
    ['once', { type: 'mot-lan', due: '2023-11-20', limit: 'truoc', from: '2021-03-22', until: '2023-10-31' }, []],
    ['once, on a day that does not exist', { type: 'mot-lan', due: '2023-02-29', limit: 'truoc' }, ['due']],
    ['once, before or on?', { type: 'mot-lan', due: '2023-11-20' }, ['limit']],
    ['every year, no day', yearly, []],
    ['every year, a month without a day', { ...yearly, dueMonth: 12 }, []],
    ['every year before 15/12', { ...yearly, dueMonth: 12, dueDay: 15, limit: 'truoc' }, []],
    ['over a period', { ...yearly, dueMonth: 7, dueDay: 20, limit: 'truoc', from: '09-15', fromPreviousYear: true, until: '07-14' }, []],
    ['a day without its limit', { ...yearly, dueMonth: 12, dueDay: 15 }, ['limit']],
    ['a limit without its day', { ...yearly, dueMonth: 12, limit: 'truoc' }, ['limit']],
    ['every year, a day without its month', { ...yearly, dueDay: 15, limit: 'truoc' }, ['dueMonth']],
    ['every quarter, a day without its month', { ...yearly, every: 'hang-quy', dueDay: 15, limit: 'truoc' }, ['dueMonth']],
    ['every month needs no month', { ...yearly, every: 'hang-thang', dueDay: 5, limit: 'den-het' }, []],
    ['every month, a month', { ...yearly, every: 'hang-thang', dueMonth: 2, dueDay: 5, limit: 'den-het' }, ['dueMonth']],
    ['the third month of a quarter', { ...yearly, every: 'hang-quy', dueMonth: 3, dueDay: 20, limit: 'truoc' }, []],
    ['the fourth month of a quarter', { ...yearly, every: 'hang-quy', dueMonth: 4, dueDay: 20, limit: 'truoc' }, ['dueMonth']],
    ['the sixth month of half a year', { ...yearly, every: 'sau-thang', dueMonth: 6, dueDay: 20, limit: 'truoc' }, []],
    ['the seventh month of half a year', { ...yearly, every: 'sau-thang', dueMonth: 7, dueDay: 20, limit: 'truoc' }, ['dueMonth']],
    ['the 13th month', { ...yearly, dueMonth: 13, dueDay: 20, limit: 'truoc' }, ['dueMonth']],
    ['day 32', { ...yearly, dueMonth: 12, dueDay: 32, limit: 'truoc' }, ['dueDay']],
    ['a period that begins on no day', { ...yearly, from: '9-15', until: '13-01' }, ['from', 'until']],
    ['a period that begins on 30 February', { ...yearly, from: '02-30', until: '12-31' }, ['from']],
    ['a period that ends on 31 June', { ...yearly, from: '01-01', until: '06-31' }, ['until']],
    ['a period that ends on 29 February', { ...yearly, from: '01-01', until: '02-29' }, []],
    ['every year on 31 April', { ...yearly, dueMonth: 4, dueDay: 31, limit: 'truoc' }, ['dueDay']],
    ['every month on the last day', { ...yearly, every: 'hang-thang', dueDay: 31, limit: 'den-het' }, []],
    ['a rhythm nobody knows', { type: 'dinh-ky', every: 'hang-tuan' }, ['every']],
    ['a kind nobody knows', { type: 'hang-nam' }, ['type']],
  ])('%s', (_name, schedule, expected) => {
    expect([...new Set(refusedRow({ schedule: [schedule] }))]).toEqual(expected.map((path) => `schedule.0.${path}`));
  });
});

describe('targets', () => {
  const target = { metric: 'đơn vị cấp xã được tập huấn', comparator: 'bang', value: 100, unit: '%' };
  test.each<[string, Fields, string[]]>([
    ['the least', target, []],
    ['all', { ...target, period: 'hang-nam', denominator: 'đơn vị cấp xã', condition: 'có người về' }, []],
    ['of the whole period', { ...target, period: 'ca-giai-doan' }, []],
    ['a figure in words', { ...target, value: '100%' }, ['value']],
    ['no unit', { ...target, unit: '' }, ['unit']],
    ['a comparison nobody knows', { ...target, comparator: 'khoang' }, ['comparator']],
  ])('%s', (_name, each, expected) => {
    expect(refusedRow({ targets: [each] })).toEqual(expected.map((path) => `targets.0.${path}`));
  });
});

test('an entry has rows', () => {
  expect(refused(entry([]))).toEqual(['rows']);
});

test.each<[string, Fields, string[]]>([
  ['parts and reasons', { notDuties: [{ provision: 'dieu-2', reason: 'Không giao việc.' }] }, []],
  ['no parts', { sections: [] }, ['sections']],
  ['no reason', { notDuties: [{ provision: 'dieu-2', reason: '' }] }, ['notDuties.0.reason']],
])('the parts of a document that give work: %s', (_name, fields, expected) => {
  const read = assignment.safeParse({ document: 'qd-1', sections: ['dieu-2'], notDuties: [], ...fields });
  expect(read.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(expected);
});
