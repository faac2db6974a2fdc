export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * How many tests a runner's report tells of. A step without a report is one check, and a runner that ends badly
 * with no failing test (it could not start) counts as one failure: nothing that went wrong adds up to zero.
 *
 * @example countTests('vitest', true, { numPassedTests: 3, numFailedTests: 0 }) // { passed: 3, failed: 0 }
 */
export function countTests(runner: 'vitest' | 'playwright' | undefined, ok: boolean, report: unknown): Count {
  const told = runner === undefined ? undefined : runner === 'vitest' ? fromVitest(report) : fromPlaywright(report);
  if (told === undefined) return ok && runner === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return ok ? told : { ...told, failed: Math.max(told.failed, 1) };
}

function fromVitest(report: unknown): Count | undefined {
  return read(report, 'numPassedTests', 'numFailedTests');
}

function fromPlaywright(report: unknown): Count | undefined {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined;
  return read(stats, 'expected', 'unexpected');
}

function read(report: unknown, passed: string, failed: string): Count | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  const numbers = new Map<string, unknown>(Object.entries(report));
  const [good, bad] = [numbers.get(passed), numbers.get(failed)];
  return typeof good === 'number' && typeof bad === 'number' ? { passed: good, failed: bad } : undefined;
}
