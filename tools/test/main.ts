/**
 * `npm test` and `npm run test:all`: runs the steps, each with its time, and ends with one line "N passed, N failed".
 * `npm test -- unit site` runs only the steps named (and the build, where they need it).
 */
import { ensureBrowser } from '../setup/browser.mjs';
import { runAll } from './run-all.ts';
import { runStep } from './run-step.ts';
import { type Step, steps } from './steps.ts';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const all = process.argv.includes('--all');

function isChosen(step: Step): boolean {
  if (wanted.length === 0) return all || step.long !== true;
  return (
    wanted.includes(step.name) ||
    (step.name === 'build' && steps.some(({ name, needsSite }) => needsSite === true && wanted.includes(name)))
  );
}

const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const chosen = steps.filter(isChosen);
if (chosen.some(({ report }) => report === 'playwright')) process.env['CHROME_PATH'] ??= ensureBrowser();
const total = { passed: 0, failed: 0 };
const started = Date.now();
let hasSite = true;

await runAll(chosen, async (step) => {
  if (step.needsSite === true && !hasSite) {
    total.failed += 1;
    console.log(`✗ ${step.name}: not run, because there is no site to test`);
    return;
  }
  const { passed, failed, seconds, output } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  if (step.name === 'build') hasSite = failed === 0;
  if (failed > 0) console.log(output.trimEnd());
  const tests = step.report === undefined ? '' : `, ${String(passed)} tests`;
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s${tests}${failed > 0 ? `, ${String(failed)} failed` : ''})`,
  );
});
console.log(`Took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
