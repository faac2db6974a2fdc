/**
 * Measures the import line: every .txt, .md and .html of a folder, one at a time, from bytes to canonical text.
 * Prints one JSON line. Run: npm run bench:import -- DIR [--file-times]
 * The first files, up to 2 MB, are imported once before the clock starts (said as `warmUpMb`); reading from disk is not counted.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readHtml } from '../../src/domain/law/import/html/read-html.ts';
import { importLaw } from '../../src/domain/law/import/import-law.ts';
import { readBytes } from '../../src/domain/law/import/read-bytes.ts';
import { readPlain } from '../../src/domain/law/import/read-plain.ts';
import type { ImportedLaw, SourceText } from '../../src/domain/law/import/stages.ts';

const kinds: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm']);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'file-times': { type: 'boolean', default: false } } });
const [folder = join('..', 'shared', 'data', 'corpus')] = positionals;

if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  console.log(`bench:import skipped: there is no folder ${folder}`);
  process.exit(0);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .sort();
const readable = files.filter((path) => kinds.has(extname(path).toLowerCase()));

function read(path: string, bytes: Uint8Array): SourceText | undefined {
  const text = readBytes(bytes);
  if (text === undefined) return undefined;
  const kind = extname(path).toLowerCase();
  if (kind === '.md' || kind === '.txt') return readPlain(text, path, kind === '.md' ? 'md' : 'txt');
  return readHtml(text, path);
}

function run(path: string, bytes: Uint8Array): ImportedLaw | undefined {
  const source = read(path, bytes);
  return source === undefined ? undefined : importLaw(source);
}

let warmUp = 0;
for (const path of readable) {
  const bytes = readFileSync(path);
  if (warmUp > 0 && warmUp + bytes.length > 2e6) break;
  warmUp += bytes.length;
  run(path, bytes);
}

const rules = new Map<string, number>();
let bytesRead = 0;
let milliseconds = 0;
const cpu = process.cpuUsage();
let unreadable = 0;
let thrown = 0;
for (const path of readable) {
  const bytes = readFileSync(path);
  bytesRead += bytes.length;
  const start = performance.now();
  try {
    const law = run(path, bytes);
    if (law === undefined) unreadable += 1;
    for (const { ruleId } of law?.messages ?? []) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
  } catch (error) {
    thrown += 1;
    process.stderr.write(`${path}: ${String(error)}\n`);
  }
  const took = performance.now() - start;
  milliseconds += took;
  if (values['file-times']) process.stderr.write(`${(took / (bytes.length / 1e6)).toFixed(1)} ms/MB ${path}\n`);
}

const { user, system } = process.cpuUsage(cpu);
const megabytes = bytesRead / 1e6;
const figures = {
  files: readable.length,
  skipped: files.length - readable.length,
  unreadable,
  thrown,
  mb: round(megabytes),
  seconds: round(milliseconds / 1000),
  /** Of all threads, garbage collection and reading from disk too: on a busy machine the fairer figure. */
  cpuSeconds: round((user + system) / 1e6),
  mbPerSecond: round(megabytes / (milliseconds / 1000)),
  peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  warmUpMb: round(warmUp / 1e6),
  messages: Object.fromEntries([...rules].sort(([a], [b]) => a.localeCompare(b))),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
