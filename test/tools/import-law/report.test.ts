import { describe, expect, test } from 'vitest';
import { importLaw } from '../../../src/domain/law/import/import-law.ts';
import type { Message } from '../../../src/domain/message.ts';
import { reportOf } from '../../../tools/import-law/report.ts';
import { importedLines } from './imported-lines.ts';

const message = (more: Partial<Message>): Message => ({
  ruleId: 'import/a',
  severity: 'warning',
  place: { file: 'a.txt' },
  reason: 'Có việc.',
  fix: 'Xem lại.',
  ...more,
});
const at = (line: number) => ({ place: { file: 'a.txt', line } });
const report = (messages: readonly Message[], all = false) => reportOf({ ...importedLines('Điều 1. A'), messages }, { all });
const toLookAt = (messages: readonly Message[]) => report(messages).split('Cần người xem')[1] ?? '';

describe('what a person must look at', () => {
  test('stands in the order of the text; what to do is said once for neighbours', () => {
    const told = toLookAt([message(at(9)), message({ ...at(2), fix: 'Gõ lại.' }), message(at(7)), message({ reason: 'Cả tệp.' })]);
    expect(told.split('\n').map((line) => line.trim())).toEqual([
      '(4)',
      'Cả tệp. [import/a]',
      'Việc cần làm: Xem lại.',
      'Dòng 2: Có việc. [import/a]',
      'Việc cần làm: Gõ lại.',
      'Dòng 7: Có việc. [import/a]',
      'Dòng 9: Có việc. [import/a]',
      'Việc cần làm: Xem lại.',
    ]);
  });

  test('an arrow is a proposal; a number out of order is what was met and what was awaited', () => {
    const words = { found: 'điểm d', expected: 'điểm c' };
    expect(toLookAt([message({ ...words, ruleId: 'law/number-out-of-order' })])).toContain('Gặp "điểm d", chờ "điểm c".');
    expect(toLookAt([message({ ...words, ruleId: 'import/ocr-suspect' })])).toContain('"điểm d" → "điểm c"');
  });

  test.each([
    ['QUYẾT ĐỊNH', 'warning'],
    ['KẾ HOẠCH', 'note'],
  ])('a text without a clause of effect: %s', (title, severity) => {
    const { messages } = importedLines(`${title}\n\nVề việc A\n\nĐiều 1. Phạm vi`);
    expect(messages.find(({ ruleId }) => ruleId === 'import/unknown-effect')?.severity).toBe(severity);
    expect(report([])).toContain('chưa rõ; không đọc thấy câu nói văn bản có hiệu lực');
  });
});

test('days are written as in documents', () => {
  const text =
    'TỈNH A\n\nSố: 1/QĐ-UBND\n\nĐắk Nông, ngày 09 tháng 8 năm 2022\n\nQUYẾT ĐỊNH\n\nĐiều 1. A\n\nĐiều 2. Quyết định này có hiệu lực từ ngày 05/01/2023.';
  expect(reportOf(importedLines(text))).toMatch(/Ngày ban hành +09\/8\/2022/u);
  expect(reportOf(importedLines(text))).toMatch(/Hiệu lực +05\/01\/2023/u);
});

test('alike notes are told once, unless everything is asked for', () => {
  const notes = Array.from({ length: 9 }, (_, line) => message({ severity: 'note', ...at(line + 1) }));
  expect(report(notes)).toContain('9 lần, ví dụ: Có việc.');
  expect(report(notes, true)).toContain('Dòng 9: Có việc.');
});

test('words that left with marks are shown, with their place; many are cut short only without --all', () => {
  const removed = [
    { line: 1, text: '**', ruleId: 'import/markdown' },
    { line: 2, text: '(49/2020/NĐ-CP)', ruleId: 'import/markdown' },
    { line: 1, text: 'Trang 1', ruleId: 'import/docx-running-head', where: 'chân trang (Footer)' },
    ...Array.from({ length: 50 }, (_, at) => ({ line: at, text: String(at), ruleId: 'import/page-number' })),
  ];
  const imported = { ...importLaw({ stage: 'source', format: 'txt', file: 'a.txt', lines: [], messages: [] }), removed };
  expect(reportOf(imported)).toContain('1 dấu định dạng [import/markdown]');
  expect(reportOf(imported)).toContain('dòng 2: (49/2020/NĐ-CP)');
  expect(reportOf(imported)).toContain('chân trang (Footer): Trang 1');
  expect(reportOf(imported)).toContain('… và 10 chỗ nữa (xem đủ bằng --all)');
  expect(reportOf(imported, { all: true })).toContain('dòng 49: 49');
});
