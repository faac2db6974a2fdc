import { describe, expect, test } from 'vitest';
import { helpText, parseArguments } from '../../../tools/import-law/arguments.ts';

const settingsOf = (...given: string[]) => {
  const parsed = parseArguments(given);
  return 'settings' in parsed ? parsed.settings : parsed.problem;
};

describe('arguments', () => {
  test.each([
    [['a.docx'], { files: ['a.docx'], json: false, write: false }],
    [['a', '--json', 'b', '-'], { files: ['a', 'b', '-'], json: true }],
    [['--id', 'nd-1-2026', 'a', '--write', '--force'], { id: 'nd-1-2026', write: true, force: true }],
    [['--id=nd-1-2026', 'a'], { id: 'nd-1-2026' }],
    [['a', '--accept', '12:Căn cú', '--accept', '3:đè nghị'], { accept: ['12:Căn cú', '3:đè nghị'] }],
    [['-', '--as', 'html'], { as: 'html', files: ['-'] }],
    [['--', '--la.txt'], { files: ['--la.txt'] }],
    [['-h'], { help: true }],
  ])('%j', (given, settings) => expect(settingsOf(...given)).toMatchObject(settings));
});

describe('a wrong argument is said in words', () => {
  test.each([
    [[], 'Chưa nêu tệp nào để nhập.'],
    [['a', '--jsom'], 'Không có tùy chọn --jsom. Có phải bạn muốn gõ --json?'],
    [['a', '-x'], 'Không có tùy chọn -x.'],
    [['a', '--id'], 'Tùy chọn --id cần MÃ đi sau.'],
    [['a', '--id', '--write'], 'Tùy chọn --id cần MÃ đi sau.'],
    [['a', '--id', '../a'], 'Mã "../a" không dùng được: mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ nd-231-2026.'],
    [['a', '--json=1'], 'Tùy chọn --json không nhận giá trị.'],
    [['a', '--as', 'doc'], '--as doc: chỉ nhận html, md, txt.'],
    [
      ['a', '--accept', 'Căn cú'],
      '--accept "Căn cú": cần viết đúng như báo cáo in ra, gồm số dòng, dấu hai chấm và chữ, ví dụ --accept "12:Căn cú".',
    ],
    [['a', 'b', '--id', 'c'], '--id chỉ dùng khi nhập một tệp.'],
    [['a', 'b', '--accept', '1:x'], '--accept chỉ dùng khi nhập một tệp.'],
    [['a', '--force'], '--force chỉ có nghĩa khi đi cùng --write.'],
    [['-', '-'], 'Dấu "-" (đầu vào chuẩn) chỉ nêu một lần.'],
  ])('%j', (given, problem) => expect(settingsOf(...given)).toBe(problem));
});

test('the help names every option and the exit codes', () => {
  expect(helpText()).toMatchSnapshot();
});
