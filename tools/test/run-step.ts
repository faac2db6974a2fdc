import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Count } from './count-tests.ts';
import type { Step } from './steps.ts';

export interface StepResult extends Count {
  readonly seconds: number;
  /** What the step printed; empty when it went to the terminal as it came. */
  readonly output: string;
}

const reports = '.cache/test/reports';

/** Runs a step and counts its tests. What it prints is kept, and shown by the caller when something failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = Date.now();
  const report = join(reports, `${step.name.replaceAll(/[^a-z0-9]+/gu, '-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await run([...step.command, ...reporterArguments(step, report)], {
    ...step.environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(process.cwd(), report),
  });
  const seconds = (Date.now() - started) / 1000;
  return { ...countTests(step.report, code === 0, readReport(report)), seconds, output };
}

function reporterArguments({ report }: Step, file: string): string[] {
  if (report === 'vitest') return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return report === 'playwright' ? ['--reporter=line,json'] : [];
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function run(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // The flag is for Node 22.12 on macOS; later versions read TypeScript without it.
    const child = spawn(process.execPath, ['--experimental-strip-types', ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // CI=1: no snapshot and no registry is ever written by a test run.
      env: { ...process.env, ...environment, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    // Whoever stops the tests stops the step too: a browser left behind would slow down everything after it.
    const stop = () => child.kill();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-60_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: 1, output: `${output}\n${error.message}` });
    });
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
