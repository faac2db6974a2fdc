import { expect, it } from 'vitest';
import { anchors } from '../../../src/domain/law/anchors.ts';
import { lawView } from '../../../src/domain/law/law-view.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { growth } from '../../support/time.ts';

/** Ten times the text may take ten times as long; a hundred times is what counting again from the start would take. */
const generous = 45;

it.each<[string, (count: number) => string]>([
  ['one number again and again', (count) => '1. x.\n'.repeat(count)],
  ['attached documents of one name', (count) => 'QUY CHẾ\n(Kèm theo Quyết định số 1)\nĐiều 1. A.\n'.repeat(count / 4)],
  ['grounds without end', (count) => `QUYẾT ĐỊNH\n${'Căn cứ Luật này;\n'.repeat(count)}Điều 1. A.\n`],
  ['quotations that nobody closes', (count) => 'Sửa đổi như sau:\n“Điều 5. A\n1. B\n'.repeat(count / 3)],
  ['one quotation over the whole text', (count) => `Sửa đổi như sau:\n“Điều 5. A\n${'1. B “C”\n'.repeat(count)}”\n`],
  ['forms after the signature', (count) => `CHỦ TỊCH\n${'Mẫu số 01\n1. Họ và tên\n'.repeat(count / 2)}`],
])('%s: time grows with the length', (_name, text) => {
  const read = (body: string) => () => {
    const { law } = parse(body);
    anchors(law);
    lawView(law, []);
  };
  expect(growth(read(text(2_000)), read(text(20_000)), generous)).toBeLessThan(generous);
});

it('repeated numbers keep counting, and step over an anchor that is taken', () => {
  const { law } = parse('1. a.\n1. b.\n1. c.\n2. d.\n1. e.\n');
  expect(anchors(law)).toEqual(['khoan-1', 'khoan-1-lan-2', 'khoan-1-lan-3', 'khoan-2', 'khoan-1-lan-4']);
});
