/**
 * Writes src/domain/law/import/words/list.ts: how often official texts use each syllable and each pair of syllables.
 * Made from the official texts of ../shared/data/corpus only, without those read by a scanner (their letters are not to be trusted),
 * and never from the texts that the benchmarks measure with (../shared/data/search).
 * Run: node tools/words/make-list.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSyllable } from '../../src/domain/law/import/syllable.ts';

const corpus = join('..', 'shared', 'data', 'corpus');
const scanned = /^(?:231-2026|nghi-dinh-152|nghi-dinh-160)/u;
const target = join('src', 'domain', 'law', 'import', 'words', 'list.ts');
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const counts = new Map<string, number>();
const pairCounts = new Map<string, number>();
const capitalCounts = new Map<string, number>();

for (const file of readdirSync(corpus).sort()) if (!scanned.test(file)) countLines(readFileSync(join(corpus, file), 'utf8'));

function countLines(text: string): void {
  for (const line of text
    .normalize('NFC')
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .split('\n'))
    countLine(line);
}

function countLine(line: string): void {
  let before = '';
  for (const token of line.split(/\s+/u)) {
    const [, opening = '', word = '', closing = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(token) ?? [];
    const kind = /^\p{L}{1,12}$/u.test(word) ? word.toLowerCase() : '';
    if (kind !== '') add(counts, kind);
    if (kind !== '' && before !== '' && opening === '') {
      add(pairCounts, `${before} ${kind}`);
      if (/^\p{Lu}\p{Ll}/u.test(word)) add(capitalCounts, `${before} ${kind}`);
    }
    // A dash between two words does not part them: `kinh tế - xã hội`.
    if (!/^[-–—]$/u.test(token)) before = closing === '' ? kind : '';
  }
}

function add(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

const kept = [...counts].filter(([text, count]) =>
  isSyllable(text) ? count >= 2 || /[^a-z]/u.test(text) : count >= (text.length === 1 ? 3 : 5),
);
const power = (count: number) => Math.floor(Math.log2(count));

function byPower<Item>(items: readonly (readonly [Item, number])[]): Item[][] {
  const rows: Item[][] = [];
  for (const [item, count] of items) (rows[power(count)] ??= []).push(item);
  return Array.from(rows, (row) => (row as Item[] | undefined) ?? []);
}

const syllableRows = byPower(kept).map((row) => row.sort());
const ids = new Map(syllableRows.flat().map((text, id) => [text, id]));

function keyOf(pair: string): number | undefined {
  const [first = '', second = ''] = pair.split(' ');
  const [a, b] = [ids.get(first), ids.get(second)];
  return a === undefined || b === undefined ? undefined : a * ids.size + b;
}

const keyed = [...pairCounts].flatMap(([pair, count]) => {
  const key = keyOf(pair);
  return key === undefined ? [] : [[key, count] as const];
});
const capitals = [...capitalCounts].flatMap(([pair, count]) => {
  const key = keyOf(pair);
  return key === undefined || count * 3 < (pairCounts.get(pair) ?? 0) ? [] : [key];
});

function pack(keys: readonly number[]): string {
  let last = 0;
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => {
      let step = key - last;
      last = key;
      let text = digits[32 + (step & 31)] ?? '';
      for (step = Math.floor(step / 32); step > 0; step = Math.floor(step / 32)) text = (digits[step & 31] ?? '') + text;
      return text;
    })
    .join('');
}

const quoted = (rows: readonly string[]) => `[\n${rows.map((row) => `  '${row}',\n`).join('')}]`;
writeFileSync(
  target,
  [
    '/* Written by tools/words/make-list.ts from official texts; read by read-list.ts. Do not edit by hand. */',
    '',
    '/** Row n: the syllables (and letters, short forms) that stand 2^n to 2^(n+1) times. */',
    `export const syllables: readonly string[] = ${quoted(syllableRows.map((row) => row.join(' ')))};`,
    '',
    '/** Row n: the pairs that stand 2^n to 2^(n+1) times, packed. */',
    `export const pairs: readonly string[] = ${quoted(byPower(keyed).map(pack))};`,
    '',
    '/** The pairs whose second syllable often has a capital inside a sentence, packed. */',
    `export const capitalPairs =\n  '${pack(capitals)}';`,
    '',
  ].join('\n'),
);
process.stdout.write(`${String(ids.size)} syllables, ${String(keyed.length)} pairs, ${String(capitals.length)} with a capital\n`);
