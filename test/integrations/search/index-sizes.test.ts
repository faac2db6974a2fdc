import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexSizes, partOf } from '../../../src/integrations/search/index-sizes.ts';
import { reportLines, writeReport } from '../../../src/integrations/search/write-index.ts';

test.each([
  ['pagefind-entry.json', 'meta'],
  ['pagefind.vi_1.pf_meta', 'meta'],
  ['pagefind.js', 'script'],
  ['wasm.unknown.pagefind', 'wasm'],
  ['index/vi_1.pf_index', 'chunks'],
  ['fragment/vi_1.pf_fragment', 'fragments'],
  ['filter/vi_1.pf_filter', 'filters'],
])('%s counts as %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

const file = (path: string, length: number) => ({ path, content: new Uint8Array(length) });

test('every file is weighed once, as it is transferred', () => {
  const { total, parts } = indexSizes([file('pagefind.js', 100_000), file('index/a.pf_index', 10), file('index/b.pf_index', 50_000)]);
  expect(total.files).toBe(3);
  expect(total.bytes).toBe(Object.values(parts).reduce((sum, { bytes }) => sum + bytes, 0));
  expect(parts.script.bytes).toBeLessThan(1000);
  expect(parts.chunks).toMatchObject({ files: 2 });
  expect(parts.chunks.largest).toBeLessThan(parts.chunks.bytes);
  expect(parts.filters).toEqual({ files: 0, bytes: 0, largest: 0 });
});

test('the report is kept as JSON, and told in two lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const report = { pages: 2, milliseconds: 1500, ...indexSizes([file('pagefind.js', 10), file('index/a.pf_index', 10)]) };
  writeReport(join(folder, 'deep', 'search.json'), report);
  expect(JSON.parse(readFileSync(join(folder, 'deep', 'search.json'), 'utf8'))).toEqual(report);
  expect(reportLines(report)[0]).toMatch(/^2 pages, 2 files, 0\.\d KB, 1\.5 s$/u);
  expect(reportLines(report)[1]).toMatch(/script 0\.\d KB; .*chunks 0\.\d KB; /u);
  rmSync(folder, { recursive: true });
});
