import type { ImportedMeta } from '../../../../src/domain/law/import/imported-meta.ts';
import { decodeText } from '../../../../src/domain/law/import/decode.ts';
import { importLaw } from '../../../../src/domain/law/import/import-law.ts';
import { readBytes } from '../../../../src/domain/law/import/read-bytes.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import type { ImportedLaw, Removed, SourceText } from '../../../../src/domain/law/import/stages.ts';

/** A source in two forms: as its reader gives it, and as the import line ends with it. */
export interface Imported {
  readonly source: SourceText;
  readonly law: ImportedLaw & { readonly meta: ImportedMeta };
}

/** Imports the bytes of a .txt or .md file. */
export function importBytes(bytes: Uint8Array, name: string): Imported {
  const text = readBytes(bytes);
  if (text === undefined) throw new Error(`${name} is not text`);
  const source = readPlain(text, name, name.endsWith('.md') ? 'md' : 'txt');
  return { source, law: importLaw(source) };
}

/** What the canonical text must be, white space aside: all decoded words of the source but those that the stages after it removed. */
export function wordsLeft({ source, law }: Imported): string {
  const removed = new Map<string, number>();
  for (const piece of law.removed.slice(source.removed?.length ?? 0)) removed.set(keyOf(piece), (removed.get(keyOf(piece)) ?? 0) + 1);
  const kept = decodeText(source).lines.filter((line) => {
    const times = removed.get(keyOf(line)) ?? 0;
    if (times > 0) removed.set(keyOf(line), times - 1);
    return times === 0;
  });
  return withoutSpace(kept.map(({ text }) => text).join(''));
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function keyOf({ line, text }: Pick<Removed, 'line' | 'text'>): string {
  return `${String(line)} ${text}`;
}
