import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** `npm start` on a copy of content/: what the CMS writes never touches this checkout. */
export interface Workspace {
  readonly url: string;
  read(file: string): string;
  has(file: string): boolean;
  /** The body of an entry: what stands after the front matter. */
  body(file: string): string;
  stop(): Promise<number | null>;
}

export async function startWorkspace(port: number): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'cms-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'public'));
  const site = join('.cache', basename(folder));
  const env = { ...process.env, PORT: String(port), CONTENT_ROOT: join(folder, 'content'), SITE_DIR: site };
  const child = spawn(process.execPath, ['tools/start/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = `http://localhost:${port}/`;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  await ready(child, url);
  return {
    url,
    read,
    has: (file) => existsSync(join(folder, file)),
    body: (file) => read(file).replace(/^---\n[\s\S]*?\n---\n/, ''),
    stop: async () => {
      const code = await stopped(child);
      for (const used of [folder, site]) rmSync(used, { recursive: true, force: true });
      return code;
    },
  };
}

function ready(child: ChildProcess, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes(`${url}quan-tri/`)) resolve();
      if (output.includes('build failed')) reject(new Error(output));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('close', (code) => reject(new Error(`npm start ended with ${code}: ${output}`)));
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code));
    child.kill('SIGINT');
  });
}
