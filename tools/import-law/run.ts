import { type Settings, helpText, parseArguments } from './arguments.ts';
import { exitCodeOf, importFile, jsonOf } from './import-file.ts';
import { refusalText, reportOf } from './report.ts';
import { say } from './say.ts';
import { writeEntry } from './write-entry.ts';

/** Where the command reads and speaks; tests listen in. */
export interface Terminal {
  /** A line for the standard output: a report, or with --json an object. */
  out(line: string): void;
  /** A line for people when the output is for programs, and what went wrong. */
  err(line: string): void;
  stdin(): Uint8Array;
  /** The day on which this is done. */
  readonly today: string;
}

/** Runs the command with its arguments; the exit code: 0 clean, 1 a person must look, 2 unreadable or mistyped. */
export async function runImport(given: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(given);
  if ('problem' in parsed) {
    terminal.err(`${parsed.problem}\n${say.tryHelp}`);
    return 2;
  }
  const { settings } = parsed;
  if (settings.help) {
    terminal.out(helpText());
    return 0;
  }
  const before = new Map<string, string>();
  let worst = 0;
  for (const [index, file] of settings.files.entries()) {
    if (settings.files.length > 1) terminal.err(say.progress(index + 1, settings.files.length, file));
    worst = Math.max(worst, await runFile(file, settings, terminal, before));
  }
  if (!settings.write && !settings.json) terminal.out(say.wroteNothing);
  return worst;
}

/** Imports one file and says what came of it. */
async function runFile(file: string, settings: Settings, terminal: Terminal, before: Map<string, string>): Promise<number> {
  const result = await importFile(file, settings, terminal.stdin);
  if (settings.json) terminal.out(jsonOf(result));
  if (result.stage === 'unreadable') {
    terminal.err(refusalText(result.message));
    return 2;
  }
  if (!settings.json) terminal.out(`${reportOf(result, settings)}\n`);
  if (!settings.write) return exitCodeOf(result);
  const { lines, needsPerson } = writeEntry(result, { id: settings.id, force: settings.force, today: terminal.today, before });
  for (const line of lines) (settings.json ? terminal.err : terminal.out)(line);
  return Math.max(exitCodeOf(result), needsPerson ? 1 : 0);
}
