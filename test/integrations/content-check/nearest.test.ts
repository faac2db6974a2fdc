import { expect, test } from 'vitest';
import { nearest } from '../../../src/integrations/content-check/nearest.ts';

test.each([
  ['ca-mao', ['ca-mau', 'ha-nam'], ['ca-mau']],
  ['dieu-3', ['dieu-1', 'dieu-2', 'chuong-i'], ['dieu-1', 'dieu-2']],
  ['x', ['mot-ten-rat-dai'], []],
])('%s', (wrong, known, expected) => {
  expect(nearest(wrong, known)).toEqual(expected);
});
