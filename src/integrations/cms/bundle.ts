import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const cache = 'node_modules/.cache/cms';

/** What the bundle is made of: when none of it changes, the bundle of last time is taken. */
const inputs = [
  'cms',
  'src/schemas',
  'src/domain',
  'src/strings/cms.ts',
  'src/strings/cms-phrases.ts',
  'src/strings/cms-provision.ts',
  'src/integrations/cms/bundle.ts',
  'package-lock.json',
];

export interface Bundle {
  readonly folder: string;
  readonly fresh: boolean;
  readonly milliseconds: number;
}

/** Bundles Decap, React and our registrations into node_modules/.cache/cms/<hash of inputs>/, once a change. */
export async function bundleCms(): Promise<Bundle> {
  const started = Date.now();
  const folder = join(cache, hashOf(inputs));
  if (existsSync(folder)) return { folder, fresh: false, milliseconds: 0 };
  const unfinished = `${folder}.${process.pid}`;
  await build({
    entryPoints: { 'quan-tri': 'cms/app/main.ts', 'quan-tri-nen': 'cms/app/quan-tri.css' },
    outdir: unfinished,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    splitting: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'external',
    entryNames: '[name]',
    chunkNames: 'phan/[hash]',
    assetNames: 'phan/[hash]',
    loader: { '.wasm': 'file', '.png': 'file', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  keepOnly(unfinished, folder);
  return { folder, fresh: true, milliseconds: Date.now() - started };
}

const oneDay = 24 * 60 * 60 * 1000;

/** Moves the finished bundle into place and drops what lies there for days. Two builds at once end with the same folder. */
function keepOnly(unfinished: string, folder: string): void {
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > oneDay) rmSync(path, { recursive: true, force: true });
  }
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
