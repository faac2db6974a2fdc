import { expect, test } from 'vitest';
import { countTests } from '../../../tools/test/count-tests.ts';

test.each<[string, Parameters<typeof countTests>, { passed: number; failed: number }]>([
  ['a check that went well', [undefined, true, undefined], { passed: 1, failed: 0 }],
  ['a check that did not', [undefined, false, undefined], { passed: 0, failed: 1 }],
  ['tests that went well', ['vitest', true, { numPassedTests: 3, numFailedTests: 0 }], { passed: 3, failed: 0 }],
  ['tests that did not', ['playwright', false, { stats: { expected: 3, unexpected: 2 } }], { passed: 3, failed: 2 }],
  ['a runner that broke after its tests', ['vitest', false, { numPassedTests: 3, numFailedTests: 0 }], { passed: 3, failed: 1 }],
  ['a runner that could not start', ['playwright', false, undefined], { passed: 0, failed: 1 }],
])('%s', (_name, input, expected) => {
  expect(countTests(...input)).toEqual(expected);
});
