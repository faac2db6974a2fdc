/**
 * Measures the import line: every .txt, .md and .html of a folder, one at a time, from bytes to canonical text.
 * Prints one JSON line. Run: npm run bench:import -- DIR [--file-times]
 * The first files, up to 6 MB, are imported once before the clock starts: how fast a new process is with them stands beside
 * (`warmUpMb`, `coldMbPerSecond`). Reading from disk is not counted.
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

const usage = `npm run bench:import -- [DIR] [--file-times]
Imports every .txt, .md and .html below DIR (default ../shared/data/corpus), one at a time, and prints one JSON line:
  files, mb, seconds, cpuSeconds   what was read, and how long it took from bytes to canonical text
  mbPerSecond                      after a warm-up of warmUpMb, which a new process reads at coldMbPerSecond
  peakRssMb                        the most memory the process held
  skipped                          files of other kinds (.docx and .pdf are read by "npm run import", not measured here)
  unreadable, thrown               files that are no text; files that made the line throw (0 is right)
  messages                         how often each rule spoke
--file-times prints milliseconds per MB of each file to the standard error.`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'file-times': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
const [folder = join('..', 'shared', 'data', 'corpus')] = positionals;
if (values.help) {
  console.log(usage);
  process.exit(0);
}

if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  // Without a folder named, the corpus is simply not on this machine.
  console.error(`bench:import skipped: there is no folder ${folder}`);
  process.exit(positionals.length === 0 ? 0 : 1);
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

interface Timed {
  readonly law: ImportedLaw | undefined;
  readonly error: string | undefined;
  readonly bytes: number;
  /** Milliseconds from bytes to canonical text. */
  readonly took: number;
}

function timed(path: string): Timed {
  const bytes = readFileSync(path);
  const start = performance.now();
  try {
    const law = run(path, bytes);
    return { law, error: undefined, bytes: bytes.length, took: performance.now() - start };
  } catch (error) {
    return { law: undefined, error: String(error), bytes: bytes.length, took: performance.now() - start };
  }
}

const cold = { bytes: 0, took: 0 };
for (const path of readable) {
  const size = statSync(path).size;
  if (cold.bytes > 0 && cold.bytes + size > 6e6) break;
  cold.bytes += size;
  cold.took += timed(path).took;
}

const rules = new Map<string, number>();
const warm = { bytes: 0, took: 0 };
let unreadable = 0;
let thrown = 0;
const cpu = process.cpuUsage();
for (const path of readable) {
  const { law, error, bytes, took } = timed(path);
  warm.bytes += bytes;
  warm.took += took;
  if (error !== undefined) {
    thrown += 1;
    process.stderr.write(`${path}: ${error}\n`);
  } else if (law === undefined) unreadable += 1;
  for (const { ruleId } of law?.messages ?? []) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
  if (values['file-times']) process.stderr.write(`${(took / (bytes / 1e6)).toFixed(1)} ms/MB ${path}\n`);
}

const { user, system } = process.cpuUsage(cpu);
const figures = {
  files: readable.length,
  skipped: files.length - readable.length,
  unreadable,
  thrown,
  mb: round(warm.bytes / 1e6),
  seconds: round(warm.took / 1000),
  /** Of all threads, garbage collection and reading from disk too: on a busy machine the fairer figure. */
  cpuSeconds: round((user + system) / 1e6),
  mbPerSecond: speed(warm),
  warmUpMb: round(cold.bytes / 1e6),
  coldMbPerSecond: speed(cold),
  peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  messages: Object.fromEntries([...rules].sort(([a], [b]) => a.localeCompare(b))),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** MB a second. */
function speed({ bytes, took }: { readonly bytes: number; readonly took: number }): number {
  return took === 0 ? 0 : round(bytes / 1000 / took);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
