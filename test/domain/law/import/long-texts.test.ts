import { expect, it } from 'vitest';
import { importLaw } from '../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import { growth } from '../../../support/time.ts';

/** Ten times the text may take ten times as long; a hundred times is what counting again from the start would take. */
const generous = 45;

it.each<[string, (count: number) => string]>([
  ['articles', (count) => 'Điều 1. Phạm vi điều chỉnh\n\n1. Quy chế này quy định việc phối hợp giữa các cơ quan.\n\n'.repeat(count)],
  ['one line of glued headings', (count) => 'theo quy định của pháp luật.Điều 30.3.LQ.2. Đối tượng áp dụng (a) '.repeat(count)],
  [
    'one line of references',
    (count) => `(Điều này có nội dung liên quan đến ${'Điều 30.3.LQ.2. Đối tượng;Điều 16.1.LQ.3. Án treo; '.repeat(count)}`,
  ],
  ['page numbers', (count) => Array.from({ length: count }, (_, at) => `Quy định như sau.\n\n${String(at)}\n\n`).join('')],
  ['pages with one head', (count) => 'Công báo số 1\nQuy định một.\nQuy định hai.\n\f'.repeat(count)],
  ['torn letters', (count) => 'Ph\nố\ni hợp\n'.repeat(count)],
  ['lines that end nowhere', (count) => 'người chấp hành xong án phạt tù được tư vấn và\n'.repeat(count)],
  ['quotations that nobody closes', (count) => 'Sửa đổi như sau:\n\n“Điều 5. A\n\n'.repeat(count)],
])('%s: time grows with the length', (_name, text) => {
  const read = (count: number) => {
    const source = readPlain({ text: text(count), encoding: 'utf-8' }, 'f.txt', 'txt');
    return () => void importLaw(source);
  };
  expect(growth(read(300), read(3_000), generous)).toBeLessThan(generous);
});
