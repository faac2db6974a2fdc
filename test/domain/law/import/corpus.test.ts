import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, units } from '../../../../src/domain/law/anchors.ts';
import { serialize } from '../../../../src/domain/law/serialize.ts';
import { importBytes, withoutSpace, wordsLeft } from './import-text.ts';

const shared = join('..', 'shared');
const files = [join(shared, 'data', 'corpus'), join(shared, 'sources')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:md|txt)$/u.test(path));

it.skipIf(files.length > 0)('the corpus is not on this machine (../shared): its tests are skipped', () => {
  expect(files).toEqual([]);
});

describe.each(files)('%s', (path) => {
  const bytes = readFileSync(path);
  const imported = importBytes(bytes, path);
  const { law, text } = imported.law;

  it('loses and changes no word: white space aside, the text is the source without what was removed', () => {
    expect(withoutSpace(text)).toBe(wordsLeft(imported));
  });
  it('has unique anchors, fit for a fragment, and gives its text back', () => {
    const all = anchors(law);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((anchor) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(anchor))).toEqual([]);
    expect(serialize(law)).toBe(text);
  });
  it('has as many articles as headings of articles stand in the file', () => {
    expect(units(law).filter(({ level }) => level === 'dieu')).toHaveLength(countHeadings(bytes.toString('utf8')));
  });
  it('names lines of the file in its messages, and says what to do', () => {
    const lines = bytes.toString('utf8').split('\n').length;
    for (const { place, fix } of imported.law.messages) {
      expect(place.line ?? 1).toBeGreaterThan(0);
      expect(place.line ?? 1).toBeLessThanOrEqual(lines);
      expect(fix).not.toBe('');
    }
  });
});

const number = String.raw`(?:\d{1,3}[a-zđ]?|${String.raw`\d{1,2}\.\d{1,2}\.[A-ZĐ]{2}(?:\.\d{1,3}[a-zđ]?){1,2}`})`;
const atStart = new RegExp(`^(?:Điều|ĐIỀU)\\s+${number}[.:](?=\\s|$)\\s*(.*)$`, 'u');
const codified = /Điều \d{1,2}\.\d{1,2}\.[A-ZĐ]{2}(?:\.\d{1,3}[a-zđ]?){1,2}\.\s/gu;

/**
 * Counts headings without the code under test, line by line: those that begin a line, unless the line before is a citation that goes on
 * ("quy định tại khoản 2 / Điều 34. của Luật …", "… tại / Điều 20. Nghị định này."), and those of the codification glued to a sentence.
 */
function countHeadings(file: string): number {
  let count = 0;
  let before = '';
  for (const raw of file.split('\n')) {
    const line = raw
      .replace(/^[\s#*]+/u, '')
      .replaceAll('**', '')
      .trim();
    const rest = atStart.exec(line)?.[1];
    const goesOn = /(?:\s(?:khoản|điểm) \S{1,2}| tại| và)$/u.test(before) && /^(?:của |Nghị định này)/u.test(rest ?? '');
    if (rest !== undefined && !goesOn) count += 1;
    for (const { index } of line.matchAll(codified)) {
      const bracket = line.lastIndexOf('(Điều này có', index);
      const isReference = bracket >= 0 && !line.slice(bracket, index).includes(')');
      const glued = index > 0 && (/[^\s(]/u.test(line.charAt(index - 1)) || /\.\s$/u.test(line.slice(0, index)));
      if (glued && !isReference) count += 1;
    }
    if (line !== '') before = line;
  }
  return count;
}
