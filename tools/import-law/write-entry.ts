import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textLock } from '../../src/integrations/content-check/text-lock.ts';
import { contentRoot, type ContentFile } from '../../src/integrations/content-files/read-content.ts';
import { besideMark } from '../../src/schemas/law-drafts.ts';
import { bodyDiff } from './body-diff.ts';
import { deriveId } from './derive-id.ts';
import type { Imported } from './import-file.ts';
import { contradictions, type Identity } from './contradictions.ts';
import { basesOf, filledCard, frontMatter, isCard, splitEntry, withHashes } from './kept-entry.ts';
import { type NewEntry, frontMatterOf, issuerOf, longestName, newEntry } from './new-entry.ts';
import { stdinName } from './read-file.ts';
import { say } from './say.ts';
import { sayEntry } from './say-entry.ts';
import { filesBrokenBy, heldId, identityOf, readShelf } from './shelf.ts';

interface WriteSettings {
  readonly id: string | undefined;
  readonly force: boolean;
  readonly today: string;
  /** What this run has written before, id to file: two files of one run never write one entry. */
  readonly before: Map<string, string>;
}

/** What happened, in words, and whether a person must do something about it. */
export interface Written {
  readonly lines: readonly string[];
  readonly needsPerson: boolean;
  /** Whether the entry was written. */
  readonly wrote?: true;
}

/** What is written, and where. */
interface Piece {
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly lock: string;
  readonly sourceHash: string;
  readonly entry: NewEntry;
  readonly read: Identity;
  /** The id that the file would have by its own words; for a document that is not the one that is there. */
  readonly derived: string | undefined;
}

/** Writes the canonical file of an import, as a draft; never over what is there unless told to, and never over what people wrote. */
export function writeEntry(imported: Imported, { id: given, force, today, before }: WriteSettings): Written {
  const { meta } = imported;
  const read: Identity = { number: meta.number?.value, issuedOn: meta.issuedOn?.value, issuer: issuerOf(meta) };
  const told: string[] = [];
  let file = '';
  try {
    const shelf = readShelf();
    const derived = deriveId(meta);
    const held = given === undefined ? heldId(read, shelf) : undefined;
    const id = given ?? held ?? derived;
    if (id === undefined) return { lines: [say.noId], needsPerson: true };
    if (given === undefined) told.push(held === undefined || held === derived ? say.derivedId(id) : sayEntry.held(id));
    const first = before.get(id);
    if (first !== undefined) return { lines: [...told, say.sameIdTwice(id, first)], needsPerson: true };
    file = join(contentRoot(), 'van-ban', `${id}.md`);
    const link = linkOn(file);
    if (link !== undefined) return { lines: [...told, sayEntry.isLink(link)], needsPerson: true };
    const body = `\n${imported.text}`;
    const lock = textLock(body);
    const sourceName = sourceNameOf(imported.file);
    const entry = newEntry(imported, { today, sourceName, textLock: lock, provinces: provinceIds(), names: namesOf(id, shelf) });
    const piece: Piece = { id, file, body, lock, sourceHash: imported.sha256, entry, read, derived };
    const written = existsSync(file) ? over(piece, force) : (beside(piece) ?? fresh(piece));
    if (written.wrote === true) before.set(id, imported.file);
    return { ...written, lines: [...told, ...written.lines] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { lines: [...told, say.cannotWrite(file, code)], needsPerson: true };
  }
}

/** A new file is never written through or over anything, whatever appeared there meanwhile. */
function writeNew(file: string, text: string): void {
  writeFileSync(file, text, { flag: 'wx' });
}

/** The entry or its folder, if it is a symbolic link: what is written through one would land elsewhere, or make a file outside content/. */
function linkOn(file: string): string | undefined {
  return [dirname(file), file].find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true);
}

function fresh({ file, body, entry: { data, unknown } }: Piece): Written {
  mkdirSync(dirname(file), { recursive: true });
  writeNew(file, assemble(frontMatterOf(data), body));
  const twin = /, bản \d+$/u.test(String(data['shortName'])) ? [say.twin(String(data['shortName']).replace(/, bản \d+$/u, ''))] : [];
  return { lines: [say.wrote(file), ...twin, say.unknownFields(unknown), say.next], needsPerson: true, wrote: true };
}

/** Something is there: a card gets its text, a text is changed only when told to; front matter stays as people wrote it. */
function over(piece: Piece, force: boolean): Written {
  const { file, body, lock, sourceHash } = piece;
  const raw = readFileSync(file, 'utf8');
  const old = splitEntry(raw);
  if (old === undefined) return { lines: [say.brokenEntry(file)], needsPerson: true };
  const another = otherDocument(piece, file, old.yaml);
  if (another !== undefined) return another;
  if (isCard(old.yaml)) return fill(piece, old.yaml, force);
  const firstLine = raw.split('\n').length - old.body.split('\n').length + 1;
  const diff = bodyDiff(old.body, body, firstLine);
  const shown = diff === '' ? [] : [say.differences, diff];
  const yaml = withHashes(old.yaml, lock, sourceHash);
  if (yaml === undefined) return { lines: [...shown, say.brokenEntry(file)], needsPerson: true };
  if (yaml === old.yaml && diff === '') return { lines: [say.same(file)], needsPerson: false };
  if (!force) return { lines: [...shown, say.exists(file)], needsPerson: true };
  writeFileSync(file, assemble(`${yaml}\n`, body));
  const published = diff !== '' && frontMatter(old.yaml)['status'] === 'da-dang' ? [say.rewrotePublished(file)] : [];
  return { lines: [...shown, say.rewrote(file), ...published, say.next], needsPerson: true, wrote: true };
}

function otherDocument({ id, read, derived }: Piece, file: string, yaml: string): Written | undefined {
  const found = contradictions(read, identityOf(frontMatter(yaml)));
  const free = derived === undefined || derived === id ? 'MÃ-KHÁC' : derived;
  return found.length === 0 ? undefined : { lines: [sayEntry.contradicts(file, found, free)], needsPerson: true };
}

/** A published card that pages rest on stays until its text has been read: the text is then written beside it. */
function fill({ id, file, body, entry }: Piece, yaml: string, force: boolean): Written {
  const raw = assemble(frontMatterOf(filledCard(yaml, entry.data)), body);
  const broken = filesBrokenBy(id, raw);
  if (broken.length > 0) return { lines: [sayEntry.keepsCard(file, broken, `${id}${besideMark}`)], needsPerson: true };
  if (!force) return { lines: [say.existsCard(file)], needsPerson: true };
  writeFileSync(file, raw);
  return { lines: [sayEntry.filled(file), ...dropped(yaml), say.next], needsPerson: true, wrote: true };
}

const besideName = ', toàn văn';

/** A draft beside a card: all that people wrote on the card, and the text. Undefined when there is no such card. */
function beside(piece: Piece): Written | undefined {
  const { id, file, body, entry } = piece;
  const card = id.endsWith(besideMark) ? join(file, '..', `${id.slice(0, -besideMark.length)}.md`) : '';
  if (card === '' || !existsSync(card)) return undefined;
  const old = splitEntry(readFileSync(card, 'utf8'));
  if (old === undefined || !isCard(old.yaml)) return undefined;
  const another = otherDocument(piece, card, old.yaml);
  if (another !== undefined) return another;
  const data = filledCard(old.yaml, entry.data);
  const shortName = `${String(data['shortName']).slice(0, longestName - besideName.length)}${besideName}`;
  writeNew(file, assemble(frontMatterOf({ ...data, shortName }), body));
  return { lines: [say.wrote(file), sayEntry.besideCard(file, card), ...dropped(old.yaml)], needsPerson: true, wrote: true };
}

function dropped(yaml: string): string[] {
  const bases = basesOf(yaml);
  return bases.length === 0 ? [] : [sayEntry.basesDropped(bases)];
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
function namesOf(id: string, shelf: readonly ContentFile[]): ReadonlySet<string> {
  return new Set(shelf.flatMap((entry) => (entry.id !== id && isNamed(entry.data) ? [entry.data.shortName] : [])));
}

function isNamed(data: unknown): data is { readonly shortName: string } {
  return typeof data === 'object' && data !== null && 'shortName' in data && typeof data.shortName === 'string';
}
