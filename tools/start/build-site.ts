import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { StartSettings } from './settings.ts';

export interface BuildResult {
  readonly ok: boolean;
  readonly seconds: number;
  /** What the build printed; shown when it failed. */
  readonly output: string;
}

/** How long a build may take to end by itself when asked to. */
const patience = 5000;

const astroBuild = ['node_modules/astro/bin/astro.mjs', 'build'] as const;

/** Builds the site in a folder of its own and swaps it in when it is whole: the served site never disappears. */
export class SiteBuilder {
  readonly #served: string;
  readonly #staging: string;
  readonly #command: readonly string[];
  #child: ChildProcess | undefined;
  #building: Promise<BuildResult> | undefined;

  constructor({ served, staging }: Pick<StartSettings, 'served' | 'staging'>, command: readonly string[] = astroBuild) {
    this.#served = served;
    this.#staging = staging;
    this.#command = command;
  }

  build(onTick: (seconds: number) => void): Promise<BuildResult> {
    this.#building = this.#build(onTick);
    return this.#building;
  }

  /** Ends a build that is under way, with everything that it started, and waits until nothing of it is left. */
  async stop(): Promise<void> {
    this.#signal('SIGTERM');
    const timer = setTimeout(() => this.#signal('SIGKILL'), patience);
    await this.#building?.catch(() => undefined);
    clearTimeout(timer);
  }

  async #build(onTick: (seconds: number) => void): Promise<BuildResult> {
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const timer = setInterval(() => onTick(seconds()), 5000);
    try {
      const { code, output } = await this.#run([...this.#command, '--outDir', this.#staging]);
      if (code === 0) swap(this.#staging, this.#served);
      return { ok: code === 0, seconds: seconds(), output };
    } finally {
      clearInterval(timer);
      rmSync(this.#staging, { recursive: true, force: true });
    }
  }

  #signal(signal: NodeJS.Signals): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child?.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // It ended by itself between the question and the signal.
    }
  }

  #run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      // A group of its own on POSIX: Ctrl-C in the terminal reaches us alone, and we end the whole group.
      const detached = process.platform !== 'win32';
      const child = spawn(process.execPath, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        detached,
        env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      });
      this.#child = child;
      let output = '';
      const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-40_000));
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.on('error', reject);
      child.on('close', (code) => {
        this.#child = undefined;
        resolve({ code, output });
      });
    });
  }
}

/** Both renames happen in one turn of the process that serves: no request falls between them. */
function swap(staging: string, served: string): void {
  const old = `${staging}.cu`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(served)) renameSync(served, old);
  renameSync(staging, served);
  rmSync(old, { recursive: true, force: true });
}
