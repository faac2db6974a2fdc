import { expect, test } from 'vitest';
import { runAll } from '../../../tools/test/run-all.ts';

/** Runs steps that each take one turn of the event loop, and writes down when each began and ended. */
async function logOf(steps: readonly { name: string; after?: readonly string[] }[], atOnce?: number): Promise<string> {
  const log: string[] = [];
  await runAll(
    steps,
    async ({ name }) => {
      log.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.push(`-${name}`);
    },
    atOnce,
  );
  return log.join(' ');
}

test('two steps run at a time, in their order', async () => {
  expect(await logOf([{ name: 'a' }, { name: 'b' }, { name: 'c' }])).toMatch(/^\+a \+b -a (\+c -b|-b \+c) -c$/u);
});

test('a step waits for what it comes after, and lets others pass', async () => {
  expect(await logOf([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }])).toMatch(/^\+a \+c -a .*\+b/u);
});

test('a step does not wait for one that is not run', async () => {
  expect(await logOf([{ name: 'b', after: ['a'] }], 1)).toBe('+b -b');
});

test('steps that wait for each other are told, not waited for', async () => {
  await expect(
    logOf([
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ]),
  ).rejects.toThrow('a, b');
});
