import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { list, signature, unpack, version, word } from '../../../src/integrations/search/engine-files.ts';

const file = (text: string) => ({ path: 'index/vi_1.pf_index', content: gzipSync(Buffer.from(text)) });

test('a file of the engine is unpacked, without what stands before its content', () => {
  expect(Buffer.from(unpack(file(`${signature}vay vốn`))).toString()).toBe('vay vốn');
  expect(unpack(file(signature))).toHaveLength(0);
});

test.each(['', 'pagefind', 'pagefind_abc', `x${signature}`, '{"words":[]}'])(
  'a file that begins with %o is refused by its name',
  (text) => {
    expect(() => unpack(file(text))).toThrow(`index/vi_1.pf_index is not a file of Pagefind ${version}`);
  },
);

test('a file that is not packed is refused by its name', () => {
  const plain = { path: 'index/vi_1.pf_index', content: Buffer.from(`${signature}vay vốn`) };
  expect(() => unpack(plain)).toThrow(`index/vi_1.pf_index is not a file of Pagefind ${version}`);
});

describe('a value is what is expected, or the build says what is not', () => {
  test('a list', () => {
    expect(list([1, 'vay'], 'a word')).toEqual([1, 'vay']);
    for (const value of [undefined, null, 'vay', 1, {}, new Uint8Array(2)])
      expect(() => list(value, 'a word')).toThrow(`Pagefind writes a word otherwise than version ${version} did`);
  });

  test('a word', () => {
    expect(word('vay', 'a spelling')).toBe('vay');
    for (const value of [undefined, null, 1, ['vay'], {}])
      expect(() => word(value, 'a spelling')).toThrow(`Pagefind writes a spelling otherwise than version ${version} did`);
  });
});
