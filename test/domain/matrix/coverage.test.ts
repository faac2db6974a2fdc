import { expect, test } from 'vitest';
import { units } from '../../../src/domain/law/anchors.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { uncovered } from '../../../src/domain/matrix/coverage.ts';

const law = units(
  parse(`Điều 1. Phạm vi điều chỉnh.

Điều 2. Trách nhiệm

1. Công an tỉnh

a) Chủ trì tham mưu.

b) Báo cáo hằng năm.

2. Sở Tư pháp phổ biến pháp luật.

Điều 20. Thi hành.
`).law,
);

test.each<[string, string[], string[], string[]]>([
  ['nothing is told', ['dieu-2'], [], ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b', 'dieu-2-khoan-2']],
  ['some is told', ['dieu-2'], ['dieu-2-khoan-1-diem-b'], ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-2']],
  [
    'a row on a wider provision covers nothing below it',
    ['dieu-2-khoan-1'],
    ['dieu-2-khoan-1', 'dieu-2'],
    ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b'],
  ],
  ['all is told', ['dieu-2'], ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b', 'dieu-2-khoan-2'], []],
  ['a section that is a leaf', ['dieu-1'], [], ['dieu-1']],
  ['sections one inside the other', ['dieu-2', 'dieu-2-khoan-2'], ['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b'], ['dieu-2-khoan-2']],
  ['no section', [], [], []],
  ['a section that is not there', ['dieu-3'], [], []],
])('%s', (_name, sections, covered, open) => {
  expect(uncovered(law, sections, covered)).toEqual(open);
});
