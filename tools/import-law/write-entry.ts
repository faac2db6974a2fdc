import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textLock } from '../../src/integrations/content-check/text-lock.ts';
import { contentRoot, readCollection } from '../../src/integrations/content-files/read-content.ts';
import { bodyDiff } from './body-diff.ts';
import { deriveId } from './derive-id.ts';
import type { Imported } from './import-file.ts';
import { filledCard, isCard, splitEntry, withHashes } from './kept-entry.ts';
import { type NewEntry, frontMatterOf, newEntry } from './new-entry.ts';
import { stdinName } from './read-file.ts';
import { say } from './say.ts';

interface WriteSettings {
  readonly id: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** What happened, in words, and whether a person must do something about it. */
export interface Written {
  readonly lines: readonly string[];
  readonly needsPerson: boolean;
}

/** Writes the canonical file of an import, as a draft; never over what is there unless told to, and never over what people wrote. */
export function writeEntry(imported: Imported, { id: given, force, today }: WriteSettings): Written {
  const id = given ?? deriveId(imported.meta);
  if (id === undefined) return { lines: [say.noId], needsPerson: true };
  const told = given === undefined ? [say.derivedId(id)] : [];
  const file = join(contentRoot(), 'van-ban', `${id}.md`);
  const body = `\n${imported.text}`;
  const lock = textLock(body);
  try {
    const surroundings = { today, sourceName: sourceNameOf(imported.file), textLock: lock, provinces: provinceIds(), names: namesOf(id) };
    const entry = newEntry(imported, surroundings);
    const written = existsSync(file) ? over(file, body, lock, imported.sha256, entry, force) : fresh(file, body, entry);
    return { ...written, lines: [...told, ...written.lines] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { lines: [...told, say.cannotWrite(file, code)], needsPerson: true };
  }
}

function fresh(file: string, body: string, { data, unknown }: NewEntry): Written {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, assemble(frontMatterOf(data), body));
  const twin = /, bản \d+$/u.test(String(data['shortName'])) ? [say.twin(String(data['shortName']).replace(/, bản \d+$/u, ''))] : [];
  return { lines: [say.wrote(file), ...twin, say.unknownFields(unknown), say.next], needsPerson: true };
}

/** Something is there: a card gets its text, a text is changed only when told to; front matter stays as people wrote it. */
function over(file: string, body: string, lock: string, sourceHash: string, entry: NewEntry, force: boolean): Written {
  const old = splitEntry(readFileSync(file, 'utf8'));
  if (old === undefined) return { lines: [say.brokenEntry(file)], needsPerson: true };
  if (isCard(old.yaml)) {
    if (!force) return { lines: [say.existsCard(file)], needsPerson: true };
    writeFileSync(file, assemble(frontMatterOf(filledCard(old.yaml, entry.data)), body));
    return { lines: [say.filledCard(file), say.next], needsPerson: true };
  }
  const diff = bodyDiff(old.body, body);
  const shown = diff === '' ? [] : [say.differences, diff];
  const yaml = withHashes(old.yaml, lock, sourceHash);
  if (yaml === undefined) return { lines: [...shown, say.brokenEntry(file)], needsPerson: true };
  if (yaml === old.yaml && diff === '') return { lines: [say.same(file)], needsPerson: false };
  if (!force) return { lines: [...shown, say.exists(file)], needsPerson: true };
  writeFileSync(file, assemble(`${yaml}\n`, body));
  return { lines: [...shown, say.rewrote(file), say.next], needsPerson: true };
}

function assemble(yaml: string, body: string): string {
  return `---\n${yaml}---\n${body}`;
}

function sourceNameOf(file: string): string {
  return file === stdinName ? say.stdin : basename(file).normalize('NFC');
}

function provinceIds(): ReadonlySet<string> {
  const folder = join(contentRoot(), 'tinh');
  return new Set(
    existsSync(folder) ? readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : [])) : [],
  );
}

/** The short names of all documents but one. */
function namesOf(id: string): ReadonlySet<string> {
  const others = readCollection(contentRoot(), 'van-ban').filter((entry) => entry.id !== id);
  return new Set(others.flatMap(({ data }) => (isNamed(data) ? [data.shortName] : [])));
}

function isNamed(data: unknown): data is { readonly shortName: string } {
  return typeof data === 'object' && data !== null && 'shortName' in data && typeof data.shortName === 'string';
}
