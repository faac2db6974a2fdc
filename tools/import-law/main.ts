/** `npm run import -- FILE…`: any official text in; a report, JSON or the canonical file out. */
import { readFileSync } from 'node:fs';
import { runImport } from './run.ts';

// Whoever reads our output may stop before its end (`| head`): that is no error.
process.stdout.on('error', () => process.exit());

process.exitCode = await runImport(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stdin: () => readFileSync(0),
  today: new Date().toISOString().slice(0, 10),
});
