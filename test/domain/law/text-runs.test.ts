import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRuns, type WordLink } from '../../../src/domain/law/text-runs.ts';

const link = (start: number, end: number, path = '#dieu-6'): WordLink => ({ start, end, path, held: true });
const shown = (words: string, links: readonly WordLink[]) =>
  textRuns(words, links).map(({ text, path }) => (path === undefined ? text : `[${text}]`));

describe('words are cut where citations stand', () => {
  it.each([
    ['no citation', 'Quyết định có hiệu lực', [], ['Quyết định có hiệu lực']],
    ['one in the middle', 'theo Điều 6 Quy chế', [link(5, 11)], ['theo ', '[Điều 6]', ' Quy chế']],
    ['the whole text', 'Điều 6', [link(0, 6)], ['[Điều 6]']],
    ['two that touch', 'Điều 6Điều 7', [link(6, 12), link(0, 6)], ['[Điều 6]', '[Điều 7]']],
    ['a list that leads to one card', 'Điều 6, Điều 7 và 9', [link(0, 6), link(8, 14), link(18, 19)], ['[Điều 6, Điều 7 và 9]']],
    ['a list that leads to two places', 'Điều 6, Điều 7', [link(0, 6), link(8, 14, '#dieu-7')], ['[Điều 6]', ', ', '[Điều 7]']],
    ['two citations of one card in a sentence', 'Điều 6 theo Điều 7', [link(0, 6), link(12, 18)], ['[Điều 6]', ' theo ', '[Điều 7]']],
    ['of two that begin together the longer', 'khoản 9 Điều 6', [link(0, 7), link(0, 14)], ['[khoản 9 Điều 6]']],
    ['one over another that began before is left out', 'khoản 9 Điều 6', [link(0, 10), link(8, 14)], ['[khoản 9 Đi]', 'ều 6']],
    ['one that is empty or outside is left out', 'Điều 6', [link(2, 2), link(3, 99), link(-1, 2)], ['Điều 6']],
    ['nothing', '', [], []],
  ] as const)('%s', (_name, words, links, expected) => {
    expect(shown(words, links)).toEqual(expected);
  });

  it('never changes a word, whatever the links are', () => {
    const links = fc.array(fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), links, (words, places) => {
        const runs = textRuns(
          words,
          places.map(({ start, end }) => link(start, end)),
        );
        expect(runs.map(({ text }) => text).join('')).toBe(words);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
