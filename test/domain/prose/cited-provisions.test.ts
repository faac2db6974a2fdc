import { expect, it } from 'vitest';
import { citedProvisions } from '../../../src/domain/prose/cited-provisions.ts';

it.each([
  ['words that lead to a provision', 'Xem :dieu[Điều 3]{van-ban=qd-1 neo=dieu-3}.', [{ document: 'qd-1', anchor: 'dieu-3' }]],
  ['words that lead to a whole text, inside a list', '- :dieu[Quyết định 1]{van-ban=qd-1}', [{ document: 'qd-1', anchor: undefined }]],
  ['a quotation', ':::trich[Điều 3]{van-ban=qd-1 neo=dieu-3}\nLời của luật.\n:::', [{ document: 'qd-1', anchor: 'dieu-3' }]],
  ['a term, an ordinary colon, a directive without a text', ':tu[án]{id=an} lúc 7:30, :dieu[Điều 3]{neo=dieu-3}', []],
])('%s', (_name, markdown, expected) => {
  expect(citedProvisions(markdown)).toEqual(expected);
});
