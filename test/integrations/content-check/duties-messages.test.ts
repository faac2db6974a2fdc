import { expect, test } from 'vitest';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { checkDuties, entry, type Fields, police, row, without } from './duty-files.ts';

/** What an editor reads. */
const long =
  'Gửi báo cáo kết quả thực hiện các việc đã giao trong năm về Ủy ban nhân dân tỉnh qua Công an tỉnh trước ngày mười lăm tháng mười hai.';
const yearly = { type: 'dinh-ky', every: 'hang-nam' };
const card = without(row(), 'provision', 'quote');

test.each<[string, Readonly<Record<string, string>>]>([
  ['two rows of one name', { [police]: entry([row(), row()]) }],
  ['no plain words', { [police]: entry([without(row(), 'duty')]) }],
  ['too many words', { [police]: entry([row({ duty: long })]) }],
  ['outside, beside another theme', { [police]: entry([row({ themes: ['bao-cao', 'ngoai-pham-vi'] })]) }],
  ['no provision', { [police]: entry([without(row(), 'provision')]) }],
  ['no quotation', { [police]: entry([without(row(), 'quote')]) }],
  ['other words than the provision', { [police]: entry([row({ quote: 'Báo cáo kết quả về Sở Tư pháp' })]) }],
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
