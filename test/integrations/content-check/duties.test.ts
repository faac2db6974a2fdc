import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { checkDuties, entry, type Fields, police, row, without } from './duty-files.ts';

const rules = (rows: readonly Fields[], fields: Fields = {}) => checkDuties({ [police]: entry(rows, fields) }).map(({ ruleId }) => ruleId);
const trained = { metric: 'đơn vị cấp xã được tập huấn', comparator: 'bang', value: 100, unit: '%' };
const ofCard = without(row({ article: 'khoản 2 Điều 10' }), 'provision', 'quote');

test('the small content of these tests is faultless', () => {
  expect(formatMessages(checkDuties())).toBe('');
});

describe('what is wrong with a row is told', () => {
  test.each<[string, Fields[], string]>([
    ['two rows of one name', [row(), row()], 'content/duplicate-row'],
    ['no plain words', [without(row(), 'duty')], 'content/duty-without-words'],
    ['outside, beside another theme', [row({ themes: ['bao-cao', 'ngoai-pham-vi'] })], 'content/outside-with-theme'],
    ['no provision', [without(row(), 'provision')], 'content/duty-without-provision'],
    ['only an article, where the text is held', [ofCard], 'content/duty-without-provision'],
    ['no quotation', [without(row(), 'quote')], 'content/duty-without-quote'],
    ['other words than the provision', [row({ quote: 'Báo cáo kết quả về Sở Tư pháp' })], 'content/quote-not-in-provision'],
    ['a quotation that tells nothing', [row({ quote: 'Báo cáo kết', schedule: [] })], 'content/quote-too-short'],
    [
      'a quotation over two lines',
      [row({ quote: 'Báo cáo kết quả về Ủy ban\n nhân dân tỉnh', schedule: [] })],
      'content/quote-not-one-spaced',
    ],
    [
      'a quotation with two spaces',
      [row({ quote: 'Báo cáo kết quả  về Ủy ban nhân dân tỉnh', schedule: [] })],
      'content/quote-not-one-spaced',
    ],
    ['one obligation under two names', [row(), row({ id: 'bao-cao' })], 'content/duplicate-duty'],
    ['words of another provision', [row({ provision: 'dieu-2-khoan-2' })], 'content/quote-not-in-provision'],
    ['two pieces put together', [row({ quote: 'Báo cáo kết quả trước ngày 15/12 hằng năm' })], 'content/quote-not-in-provision'],
    ['a day that no rhythm holds', [row({ schedule: [] })], 'content/untold-figure'],
    ['a figure that no target holds', [row({ quote: 'bảo đảm 100% đơn vị cấp xã được tập huấn', schedule: [] })], 'content/untold-figure'],
    ['a provision that is not there', [row({ provision: 'dieu-9' })], 'content/dangling-provision'],
    ['a partner nobody knows', [row({ partners: ['so-khong-co'] })], 'content/dangling-reference'],
  ])('%s', (_name, rows, rule) => {
    expect(rules(rows)).toEqual([rule]);
  });
});

describe('what is right is not told', () => {
  test.each<[string, Fields[]]>([
    ['two obligations on one provision', [row(), row({ id: 'bao-cao', duty: 'Báo cáo kết quả mỗi năm.' })]],
    ['outside alone, without words', [without(row({ themes: ['ngoai-pham-vi'] }), 'duty')]],
    ['a quotation from a wider provision', [row({ provision: 'dieu-2' })]],
    ['a figure that a target holds', [row({ quote: 'bảo đảm 100% đơn vị cấp xã được tập huấn', schedule: [], targets: [trained] })]],
    [
      'numbers of texts',
      [row({ provision: 'dieu-2-khoan-1-diem-b', quote: 'triển khai Nghị định số 49/2020/NĐ-CP ngày 17/4/2020', schedule: [] })],
    ],
  ])('%s', (_name, rows) => {
    expect(rules(rows)).toEqual([]);
  });
});

describe('a document that is held as a card is proven by words', () => {
  const card = 'trach-nhiem/nd-49-2020-cong-an-tinh';
  const of = (each: Fields) => checkDuties({ [card]: entry([each], { document: 'nd-49-2020' }) }).map(({ ruleId }) => ruleId);
  test.each<[string, Fields, string[]]>([
    ['an article', ofCard, []],
    ['nothing', without(ofCard, 'article'), ['content/duty-without-provision']],
    ['an anchor and a quotation', row(), ['content/proof-of-card']],
    ['a quotation beside the article', { ...ofCard, quote: 'Báo cáo kết quả' }, ['content/proof-of-card']],
    [
      'the place of a day beside the article',
      { ...ofCard, schedule: [{ type: 'mot-lan', due: '2026-12-14', limit: 'truoc', saidIn: 'dieu-1' }] },
      ['content/proof-of-card'],
    ],
    ['an anchor beside the article', { ...ofCard, provision: 'dieu-1' }, ['content/proof-of-card']],
  ])('%s', (_name, each, expected) => {
    expect(of(each)).toEqual(expected);
  });
});

describe('the name of the file is made of its fields', () => {
  test.each<[string, string, string[]]>([
    ['trach-nhiem/qd-1-so-tu-phap', entry([row()], { agency: 'so-tu-phap' }), []],
    ['trach-nhiem/qd-1-tu-phap', entry([row()], { agency: 'so-tu-phap' }), ['content/id-not-of-fields']],
    ['trach-nhiem/so-tu-phap-qd-1', entry([row()], { agency: 'so-tu-phap' }), ['content/id-not-of-fields']],
  ])('%s', (path, text, expected) => {
    expect(checkDuties({ [path]: text }).map(({ ruleId }) => ruleId)).toEqual(expected);
  });
});

test('of an entry whose shape is wrong, only the shape is told', () => {
  expect(rules([row({ role: 'lam', schedule: [] })])).toEqual(['content/unknown-value']);
});
