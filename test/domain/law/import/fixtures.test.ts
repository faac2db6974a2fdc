import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { anchors } from '../../../../src/domain/law/anchors.ts';
import { importBytes, withoutSpace, wordsLeft } from './import-text.ts';

/** What a fixture expects; what it does not name is not asked. */
interface Expected {
  readonly says: string;
  readonly text?: string;
  readonly anchors?: readonly string[];
  readonly removed?: readonly string[];
  /** Rules that must be among the messages. */
  readonly rules?: readonly string[];
  readonly meta?: Readonly<Record<string, unknown>>;
  /** The line of the input that each value is read from. */
  readonly lines?: Readonly<Record<string, number>>;
}

const folder = join('test', 'fixtures', 'import');
const names = readdirSync(folder);
const cases = names
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    name: names.find((other) => other !== name && other.startsWith(name.replace('yaml', ''))) ?? '',
    expected: parseYaml(readFileSync(join(folder, name), 'utf8')) as Expected,
  }));

describe.each(cases)('$name: $expected.says', ({ name, expected }) => {
  const imported = importBytes(readFileSync(join(folder, name)), name);
  const { law } = imported;
  const { meta, removed, messages, text } = law;
  const values = Object.entries(meta).map(([key, found]) => [key, valueOf(found)] as const);

  it('loses and changes no word', () => {
    expect(withoutSpace(text)).toBe(wordsLeft(imported));
  });
  it.runIf(expected.text !== undefined)('gives this text', () => {
    expect(text).toBe(expected.text);
  });
  it.runIf(expected.anchors !== undefined)('gives these anchors', () => {
    expect(anchors(law.law)).toEqual(expected.anchors);
  });
  it.runIf(expected.removed !== undefined)('lists what it removed, each with a message', () => {
    expect(removed.map((piece) => piece.text)).toEqual(expected.removed);
    for (const { line, ruleId } of removed)
      expect(messages.some((message) => message.ruleId === ruleId && message.place.line === line)).toBe(true);
  });
  it.runIf(expected.rules !== undefined)('says so', () => {
    const said = new Set(messages.map(({ ruleId }) => ruleId));
    expect((expected.rules ?? []).filter((rule) => !said.has(rule))).toEqual([]);
  });
  it.runIf(expected.meta !== undefined)('reads these values, and each from its line', () => {
    const asked = Object.keys(expected.meta ?? {});
    expect(Object.fromEntries(values.filter(([key]) => asked.includes(key)))).toEqual(
      Object.fromEntries(Object.entries(expected.meta ?? {}).map(([key, value]) => [key, value ?? undefined])),
    );
    for (const [key, line] of Object.entries(expected.lines ?? {}))
      expect([Object.entries(meta).find(([name]) => name === key)?.[1]].flat()).toContainEqual(expect.objectContaining({ line }));
  });
});

function valueOf(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(valueOf);
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : undefined;
}
