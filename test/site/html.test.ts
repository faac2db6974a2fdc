import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

// role="list" is not redundant: VoiceOver forgets a list whose style has no bullets.
const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as object);

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { path, html, file } of builtPages()) {
    // What stands in a template is filled by script before anybody meets it.
    const report = await validator.validateString(html.replace(/<template\b[\s\S]*?<\/template>/gu, ''), file);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path} ${String(line)}:${String(column)} ${ruleId}: ${message}`),
      );
    }
  }
  expect([...new Set(problems.map((problem) => problem.replace(/^\S+ \S+ /u, '')))].slice(0, 20), problems.slice(0, 20).join('\n')).toEqual(
    [],
  );
});
