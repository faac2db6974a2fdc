/** `npm run import -- FILE…`: any official text in, a report, JSON or the canonical file out. Exit code: 0 clean, 1 a person must look, 2 unreadable. */
import { type Settings, helpText, parseArguments } from './arguments.ts';
import { type Imported, exitCodeOf, importFile, jsonOf } from './import-file.ts';
import { refusalText, reportOf } from './report.ts';
import { say } from './say.ts';
import { writeEntry } from './write-entry.ts';

/** Imports one file and says what came of it: on stdout the report or the JSON, on stderr everything else. */
async function run(file: string, settings: Settings): Promise<number> {
  const result = await importFile(file, settings);
  const tell = settings.json ? console.error : console.log;
  if (settings.json) process.stdout.write(`${jsonOf(result)}\n`);
  if (result.stage === 'unreadable') {
    console.error(refusalText(result.message));
    return 2;
  }
  if (!settings.json) console.log(`${reportOf(result)}\n`);
  const needsPerson = settings.write && write(result, settings, tell);
  return Math.max(exitCodeOf(result), needsPerson ? 1 : 0);
}

function write(imported: Imported, { id, force }: Settings, tell: (line: string) => void): boolean {
  const { lines, needsPerson } = writeEntry(imported, { id, force, today: new Date().toISOString().slice(0, 10) });
  for (const line of lines) tell(line);
  return needsPerson;
}

async function main(settings: Settings): Promise<number> {
  let worst = 0;
  for (const [index, file] of settings.files.entries()) {
    if (settings.files.length > 1) console.error(say.progress(index + 1, settings.files.length, file));
    worst = Math.max(worst, await run(file, settings));
  }
  return worst;
}

// Whoever reads our output may stop before its end (`| head`): that is no error.
process.stdout.on('error', () => process.exit());

const parsed = parseArguments(process.argv.slice(2));
if ('problem' in parsed) {
  console.error(`${parsed.problem}\n${say.tryHelp}`);
  process.exitCode = 2;
} else if (parsed.settings.help) console.log(helpText());
else process.exitCode = await main(parsed.settings);
