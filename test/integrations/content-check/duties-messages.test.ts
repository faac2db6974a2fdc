import { expect, test } from 'vitest';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { assigning, checkDuties, entry, type Fields, page, police, row, undated, without } from './duty-files.ts';

/** What an editor reads. */
const long =
  'Gửi báo cáo kết quả thực hiện các việc đã giao trong năm về Ủy ban nhân dân tỉnh qua Công an tỉnh trước ngày mười lăm tháng mười hai.';
const yearlyDue = { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' };
const trained = { metric: 'đơn vị cấp xã được tập huấn', comparator: 'bang', value: 100, unit: '%', denominator: 'đơn vị cấp xã' };
const trainedWords = 'bảo đảm 100% đơn vị cấp xã được tập huấn';
const reasons = (provision: string, reason: string) =>
  page({
    document: 'qd-1',
    sections: ['dieu-1'],
    notDuties: [
      { provision: 'dieu-1', reason: 'Không giao việc.' },
      { provision, reason },
    ],
  });
const yearly = { type: 'dinh-ky', every: 'hang-nam' };
const card = without(row(), 'provision', 'quote');

test.each<[string, Readonly<Record<string, string | undefined>>]>([
  ['two rows of one name', { [police]: entry([row(), row()]) }],
  ['no plain words', { [police]: entry([without(row(), 'duty')]) }],
  ['too many words', { [police]: entry([row({ duty: long })]) }],
  ['outside, beside another theme', { [police]: entry([row({ themes: ['bao-cao', 'ngoai-pham-vi'] })]) }],
  ['no provision', { [police]: entry([without(row(), 'provision')]) }],
  ['no quotation', { [police]: entry([without(row(), 'quote')]) }],
  ['other words than the provision', { [police]: entry([row({ quote: 'Báo cáo kết quả về Sở Tư pháp' })]) }],
  ['a quotation that tells nothing', { [police]: entry([row({ quote: 'Báo cáo kết', schedule: [] })]) }],
  ['a quotation over two lines', { [police]: entry([row({ quote: 'Báo cáo kết quả\n về Ủy ban nhân dân tỉnh', schedule: [] })]) }],
  ['one obligation under two names', { [police]: entry([row(), row({ id: 'bao-cao' })]) }],
  ['a rhythm that nobody said', { [police]: entry([row({ schedule: [yearlyDue, { type: 'thuong-xuyen' }] })]) }],
  ['before instead of until', { [police]: entry([row({ schedule: [{ ...yearlyDue, limit: 'den-het' }] })]) }],
  [
    'a target that is told otherwise',
    { [police]: entry([row({ quote: trainedWords, schedule: [], targets: [{ ...trained, comparator: 'it-nhat' }] })]) },
  ],
  ['a target that nobody said', { [police]: entry([row({ targets: [trained] })]) }],
  ['a partner of itself', { [police]: entry([row({ partners: ['cong-an-tinh'] })]) }],
  ['a partner twice', { [police]: entry([row({ partners: ['so-tu-phap', 'so-tu-phap'] })]) }],
  ['a partner that had ended', { [police]: entry([row({ partners: ['so-cu'] })]) }],
  ['a court that is ordered', { 'trach-nhiem/qd-1-tand-tinh': entry([row()], { agency: 'tand-tinh' }) }],
  ['a text not known to hold', { [police]: entry([row()]), 'van-ban/qd-1': assigning.replace('con-hieu-luc', 'chua-xac-minh') }],
  ['bodies that cannot be checked', { 'van-ban/qd-1': undated(), 'trach-nhiem/qd-1-so-cu': entry([row()], { agency: 'so-cu' }) }],
  ['a document without its parts', { 'giao-viec/qd-1': undefined }],
  ['a row beside a reason', { 'giao-viec/qd-1': reasons('dieu-2-khoan-1-diem-a', 'Không giao việc.') }],
  ['a reason that says nothing', { 'giao-viec/qd-1': reasons('dieu-1', 'Không.') }],
  ['a day that no rhythm holds', { [police]: entry([row({ schedule: [] })]) }],
  ['a card, with an anchor', { 'trach-nhiem/nd-49-2020-cong-an-tinh': entry([row()], { document: 'nd-49-2020' }) }],
  ['a card, without an article', { 'trach-nhiem/nd-49-2020-cong-an-tinh': entry([card], { document: 'nd-49-2020' }) }],
  ['a body that had ended', { 'trach-nhiem/qd-1-so-cu': entry([row()], { agency: 'so-cu' }) }],
  ['a file of another name', { 'trach-nhiem/qd-1-tu-phap': entry([row()], { agency: 'so-tu-phap' }) }],
  ['a day without its limit', { [police]: entry([row({ schedule: [{ ...yearly, dueMonth: 12, dueDay: 15 }] })]) }],
  ['a day without its month', { [police]: entry([row({ schedule: [{ ...yearly, dueDay: 15, limit: 'truoc' }] })]) }],
  ['a period that begins on 30 February', { [police]: entry([row({ schedule: [{ ...yearly, from: '02-30', until: '12-31' }] })]) }],
  ['a month outside its quarter', { [police]: entry([row({ schedule: [{ type: 'dinh-ky', every: 'hang-quy', dueMonth: 4 }] })]) }],
] satisfies [string, Fields][])('%s', (_name, changes) => {
  const told = formatMessages(checkDuties(changes));
  expect(told).not.toBe('');
  expect(told).toMatchSnapshot();
});
