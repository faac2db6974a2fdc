import type { Step } from './steps.ts';

type Waiting = Pick<Step, 'name' | 'after'>;

/** Runs steps, `atOnce` at a time, in their order; a step waits for those it comes after, as far as they are run at all. */
export async function runAll<S extends Waiting>(steps: readonly S[], run: (step: S) => Promise<void>, atOnce = 2): Promise<void> {
  const waiting = [...steps];
  const open = new Set(steps.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => !after.some((name) => open.has(name)));
    const step = running.size < atOnce ? waiting[next] : undefined;
    if (step === undefined) {
      if (running.size === 0) throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running);
      continue;
    }
    waiting.splice(next, 1);
    const done: Promise<void> = run(step).finally(() => {
      open.delete(step.name);
      running.delete(done);
    });
    running.add(done);
  }
}
