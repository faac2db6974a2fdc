import { describe, expect, test } from 'vitest';
import type { CitedTarget } from '../../../src/domain/law/citations.ts';
import { linkedWords } from '../../../src/domain/law/linked-words.ts';

/** A portal that holds one decision and knows one decree by its card. */
function lead({ document, anchor }: CitedTarget) {
  if (document?.number === '152/2026/NĐ-CP') return { document: 'nd-152-2026', anchor, held: false };
  if (document?.number === '1320/QĐ-UBND') return { document: '1320-dak-nong', anchor, held: true };
  return undefined;
}

const cases = [
  [
    'a provision of a decree known by its card leads to the card',
    'khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP',
    [['khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP', '/van-ban/nd-152-2026/']],
  ],
  [
    'a provision that the portal holds leads to its place',
    'Theo Điều 2 Quyết định số 1320/QĐ-UBND.',
    [['Theo '], ['Điều 2 Quyết định số 1320/QĐ-UBND', '/van-ban/1320-dak-nong/#dieu-2'], ['.']],
  ],
  ['what nobody knows stays plain words', 'Điều 5 Nghị định 999/2099/NĐ-CP', [['Điều 5 Nghị định 999/2099/NĐ-CP']]],
  ['a provision without a document leads nowhere on a page of guidance', 'khoản 1 Điều 5', [['khoản 1 Điều 5']]],
] as const;

describe('words that name provisions', () => {
  test.each(cases)('%s', (_name, words, expected) => {
    expect(linkedWords(words, lead).map(({ text, path }) => (path === undefined ? [text] : [text, path]))).toEqual(expected);
  });
});
