import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { checkDuties, entry, type Fields, page, police, row } from './duty-files.ts';

/** Parts of a document that give work: every provision at the end of the tree has a row, or a reason why it gives none. */
const sections = (all: readonly string[], notDuties: readonly string[] = [], fields: Fields = {}) => ({
  'giao-viec/qd-1': page({
    document: 'qd-1',
    sections: all,
    notDuties: notDuties.map((provision) => ({ provision, reason: 'Không giao việc.' })),
    ...fields,
  }),
});
const rules = (changes: Readonly<Record<string, string | undefined>>) =>
  checkDuties(changes).map(({ ruleId, place }) => `${ruleId} ${place.field ?? ''}`.trim());
const open = 'content/provision-without-duty notDuties';
const both = entry([row(), row({ id: 'phoi-hop', provision: 'dieu-2-khoan-1-diem-b', quote: 'Phối hợp với Sở Tư pháp', schedule: [] })]);
const justice = entry([row({ provision: 'dieu-2-khoan-2', quote: 'phổ biến pháp luật', schedule: [] })], { agency: 'so-tu-phap' });

describe('every provision of the parts that give work is told', () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['rows of one body and a reason', { [police]: both, ...sections(['dieu-2'], ['dieu-2-khoan-2']) }, []],
    ['rows of two bodies', { [police]: both, 'trach-nhiem/qd-1-so-tu-phap': justice, ...sections(['dieu-2']) }, []],
    [
      'reasons alone',
      {
        [police]: entry([row({ provision: 'dieu-2' })]),
        ...sections(['dieu-2'], ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b', 'dieu-2-khoan-2']),
      },
      [],
    ],
    ['what lies outside the parts is not asked', { [police]: both, ...sections(['dieu-2-khoan-1']) }, []],
    ['one is open', { [police]: both, ...sections(['dieu-2']) }, [open]],
    ['two are open', sections(['dieu-2']), [open, open]],
    [
      'a row on a wider provision covers nothing below it',
      { [police]: entry([row({ provision: 'dieu-2-khoan-1' })]), ...sections(['dieu-2-khoan-1']) },
      [open, open],
    ],
    [
      'rows that readers cannot see cover nothing',
      { [police]: both.replace('da-dang', 'nhap'), ...sections(['dieu-2-khoan-1']) },
      [open, open],
    ],
    [
      'a row and a reason contradict each other',
      { [police]: both, ...sections(['dieu-2-khoan-1'], ['dieu-2-khoan-1-diem-b']) },
      ['content/reason-beside-row notDuties[0].provision'],
    ],
    [
      'a row that readers cannot see does not contradict a reason',
      { [police]: both.replace('da-dang', 'nhap'), ...sections(['dieu-2-khoan-1-diem-b'], ['dieu-2-khoan-1-diem-b']) },
      [],
    ],
    ['a reason for a wider provision covers nothing below it', sections(['dieu-2-khoan-1'], ['dieu-2-khoan-1']), [open]],
  ])('%s', (_name, changes, expected) => {
    expect(rules(changes)).toEqual(expected);
  });
});

test('rows of another document cover nothing, though its provision has the same anchor', () => {
  const other = entry([row({ provision: 'dieu-2-khoan-2' })], { document: 'nd-49-2020' });
  expect(rules({ 'trach-nhiem/nd-49-2020-cong-an-tinh': other, ...sections(['dieu-2-khoan-2']) })).toContain(open);
});

describe('the parts are parts of the document', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a part that is not there', sections(['dieu-9']), 'content/dangling-provision sections[0]'],
    ['a reason for what is not there', sections(['dieu-1'], ['dieu-1', 'dieu-9']), 'content/dangling-provision notDuties[1].provision'],
    ['a document that is not there', sections(['dieu-1'], [], { document: 'qd-9' }), 'content/dangling-reference document'],
  ])('%s', (_name, changes, expected) => {
    expect(rules(changes)).toContain(expected);
  });
});

describe('a document with rows names the parts that give work', () => {
  const missing = 'content/document-without-sections document';
  test.each<[string, Readonly<Record<string, string | undefined>>, string[]]>([
    ['it does', {}, []],
    ['it does not', { 'giao-viec/qd-1': undefined }, [missing]],
    ['told once for all its bodies', { 'giao-viec/qd-1': undefined, 'trach-nhiem/qd-1-so-tu-phap': justice }, [missing]],
  ])('%s', (_name, changes, expected) => {
    expect(rules(changes)).toEqual(expected);
  });
});

test('a reason is a sentence', () => {
  expect(rules(sections(['dieu-1'], [], { notDuties: [{ provision: 'dieu-1', reason: 'Không.' }] }))).toEqual([
    'content/reason-too-short notDuties[0].reason',
  ]);
});

test('what an editor reads', () => {
  expect(formatMessages(checkDuties({ [police]: both, ...sections(['dieu-2']) }))).toMatchInlineSnapshot(`
    "content/giao-viec/qd-1.md
      LỖI (notDuties): Điều khoản dieu-2-khoan-2 nằm trong phần giao việc mà chưa có dòng trách nhiệm nào đã đăng.
          Đang là:  2. Sở Tư pháp phổ biến pháp luật.
          Cách sửa: Thêm dòng trách nhiệm dẫn điều khoản này; nếu nó không giao việc thì ghi vào notDuties kèm lý do. [content/provision-without-duty]"
  `);
});
