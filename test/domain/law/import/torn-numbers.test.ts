import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../src/domain/law/import/join.ts';
import { bareText } from './bare-text.ts';

const joined = (text: string) => joinLines(bareText(text)).lines.map((line) => line.text);
const messagesOf = (text: string) => joinLines(bareText(text)).messages;

describe('amounts torn between their groups of digits', () => {
  test.each([
    ['Mức hỗ trợ là 3.\n000.000 đồng', 'Mức hỗ trợ là 3.000.000 đồng'],
    ['Mức hỗ trợ là 3.000.\n000 đồng/người.', 'Mức hỗ trợ là 3.000.000 đồng/người.'],
    ['phạt tiền đến 3\n.000.000 đồng', 'phạt tiền đến 3.000.000 đồng'],
    ['Có 1.\n250 người', 'Có 1.250 người'],
    ['(khoảng 1.\n250 hộ)', '(khoảng 1.250 hộ)'],
    ['Kế hoạch số 195 /K\nH\n-UBND', 'Kế hoạch số 195 /KH-UBND'],
  ])('%j is mended and told', (torn, whole) => {
    expect(joined(torn)).toEqual([whole]);
    expect(messagesOf(torn).map(({ ruleId }) => ruleId)).toContain('import/torn-syllable');
  });

  test.each([
    ['Tổng cộng danh sách 12.\n250', '12. / 250'],
    ['Năm nay cả tỉnh xét 15.\n250 người được hỗ trợ', '15. / 250'],
    ['- Ủy ban MTT\nQ Việt Nam tỉnh;', 'MTT / Q'],
  ])('%j is left apart and reported', (text, found) => {
    expect(joined(text)).toEqual(text.split('\n'));
    expect(messagesOf(text)).toMatchObject([{ ruleId: 'import/doubtful-tear', severity: 'warning', place: { line: 2 }, found }]);
  });

  test.each([
    'Theo Điều 3.\n000',
    'quy định tại Điều 3.\n250 người được hỗ trợ',
    'được thành lập năm 2020.\n250 người được hỗ trợ',
    'Quyết định số 12.\n250 người được hỗ trợ',
    'Có 12.\n25 người được hỗ trợ',
    'Có 12.\n2500 người được hỗ trợ',
    'Có 12.\n250/QĐ-UBND',
    'Có 12.\n\n250 người',
  ])('%j says nothing of an amount', (text) => {
    expect(joined(text)).toEqual(text.split(/\n+/u));
    expect(messagesOf(text)).toEqual([]);
  });
});
