/**
 * Measures the citation grammar: precision and recall on the five official texts against the list of all their citations, then the
 * texts of a folder. Prints one JSON line. Run: npm run bench:citations -- [DIR] [--sample N]
 * `--sample N` prints N hits of the folder before it, to be read by eye. Only the search for citations is on the clock.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { anchors } from '../../src/domain/law/anchors.ts';
import { citationsOf, documentLabel, type PlacedCitation } from '../../src/domain/law/citations.ts';
import { importLaw } from '../../src/domain/law/import/import-law.ts';
import { readBytes } from '../../src/domain/law/import/read-bytes.ts';
import { readPlain } from '../../src/domain/law/import/read-plain.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../src/domain/law/resolve.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { comparable, type ExpectedCitation, inBoth, written } from './citations/agreement.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string', default: '0' } } });
const [folder = join('..', 'shared', 'data', 'corpus')] = positionals;

const entries = readCollection('content', 'van-ban');
const expected = parseYaml(readFileSync('test/domain/law/citations/five-documents.yaml', 'utf8')) as Record<string, ExpectedCitation[]>;

const pairs = Object.entries(expected).map(([id, list]) => {
  const entry = entries.find((one) => one.id === id);
  const { number } = (entry?.data ?? {}) as { number?: string };
  const placed = citationsOf(parse(entry?.body ?? '').law, number === undefined ? {} : { number });
  const found = placed.flatMap(({ anchor, citation }) => citation.targets.map((target) => `${anchor} ${comparable(written(target))}`));
  const wanted = list.flatMap(({ at, to }) => to.map((target) => `${at} ${comparable(target)}`));
  return { found: found.length, wanted: wanted.length, right: inBoth(found, wanted) };
});
const sum = (key: 'found' | 'wanted' | 'right') => pairs.reduce((total, one) => total + one[key], 0);

const library = buildLibrary(
  entries.map(({ id, data, body }) => {
    const { fullText, ...known } = data as KnownDocument & { readonly fullText?: boolean };
    return { ...known, id, anchors: fullText === false ? undefined : new Set(anchors(parse(body).law)) };
  }),
);

interface Hit extends PlacedCitation {
  readonly file: string;
}

const hits: Hit[] = [];
const unknown = new Map<string, number>();
let files = 0;
let bytes = 0;
let milliseconds = 0;

for (const path of textsIn(folder)) {
  const text = readBytes(readFileSync(path));
  if (text === undefined) continue;
  const { law, text: canonical } = importLaw(readPlain(text, path, extname(path) === '.md' ? 'md' : 'txt'));
  const begin = performance.now();
  const placed = citationsOf(law, {});
  milliseconds += performance.now() - begin;
  files += 1;
  bytes += Buffer.byteLength(canonical);
  const from: KnownDocument = { id: path, title: path, shortName: path, type: 'van-ban-khac', issuer: '' };
  for (const one of placed) {
    hits.push({ ...one, file: path });
    for (const target of one.citation.targets) {
      if (resolveTarget(target, from, library).kind !== 'unknown') continue;
      const label = documentLabel(target.document);
      unknown.set(label, (unknown.get(label) ?? 0) + 1);
    }
  }
}

function textsIn(directory: string): string[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
    console.error(`bench:citations: there is no folder ${directory}, only the five texts are measured`);
    return [];
  }
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile() && ['.md', '.txt'].includes(extname(path).toLowerCase()))
    .sort();
}

/** The same hits at each run: every so many of them. */
function sampleOf(count: number): Hit[] {
  const step = Math.max(1, Math.floor(hits.length / Math.max(1, count)));
  return count === 0 ? [] : hits.filter((_, index) => index % step === 0).slice(0, count);
}

for (const { file, anchor, words, citation } of sampleOf(Number(values.sample))) {
  const around = `${words.slice(Math.max(0, citation.start - 60), citation.start)}⟦${words.slice(citation.start, citation.end)}⟧${words.slice(citation.end, citation.end + 40)}`;
  console.log(`${file} ${anchor}\n  …${around}…\n  → ${citation.targets.map(written).join(' | ')}`);
}

const rate = (part: number, whole: number) => Number((whole === 0 ? 0 : part / whole).toFixed(4));
console.log(
  JSON.stringify({
    expected: sum('wanted'),
    found: sum('found'),
    precision: rate(sum('right'), sum('found')),
    recall: rate(sum('right'), sum('wanted')),
    files,
    MB: Number((bytes / 1e6).toFixed(3)),
    seconds: Number((milliseconds / 1000).toFixed(3)),
    MBPerSecond: Number((bytes / 1000 / Math.max(1, milliseconds)).toFixed(2)),
    citations: hits.length,
    targets: hits.reduce((total, { citation }) => total + citation.targets.length, 0),
    citationsPerFile: Number((hits.length / Math.max(1, files)).toFixed(1)),
    mostUnknown: Object.fromEntries([...unknown].sort((a, b) => b[1] - a[1]).slice(0, 40)),
  }),
);
