import { posix } from 'node:path';
import { type DocxParts, readDocx } from '../../src/domain/law/import/docx/read-docx.ts';
import { elementsOf, parseXml } from '../../src/domain/law/import/docx/xml.ts';
import { type ReadResult, unreadable } from '../../src/domain/law/import/unreadable.ts';
import { type Archive, SwollenZipError, openArchive } from './unzip.ts';

/** Opens a Word file and reads it; whatever is wrong with the archive is said in words. */
export async function readDocxFile(bytes: Uint8Array, file: string): Promise<ReadResult> {
  try {
    const archive = await openArchive(bytes);
    const main = await mainPart(archive);
    if (main === undefined) return unreadable(file, archive.names.includes('content.xml') ? 'open-document' : 'other-office');
    const parts = await partsOf(archive, main);
    return parts === undefined ? unreadable(file, 'broken-docx') : readDocx(parts, file);
  } catch (error) {
    if (error instanceof SwollenZipError) return unreadable(file, 'swollen-docx');
    const encrypted = error instanceof Error && /encrypted/iu.test(error.message);
    return unreadable(file, encrypted ? 'encrypted-word' : 'broken-docx');
  }
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The parts that a part names, by the last word of their kind. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const text = await archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const root = text === undefined ? undefined : parseXml(text);
  return (root === undefined ? [] : elementsOf(root))
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return {
        kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      };
    });
}

/** The document of a Word file; `undefined` for a spreadsheet, a slide show or any other archive. */
async function mainPart(archive: Archive): Promise<string | undefined> {
  const named = (await relationsOf(archive, '')).find(({ kind }) => kind === 'officeDocument')?.target;
  const main = named ?? 'word/document.xml';
  if (!archive.names.includes(main)) return undefined;
  return /(?:^|\/)(?:workbook|presentation)\.xml$/u.test(main) ? undefined : main;
}

async function partsOf(archive: Archive, main: string): Promise<DocxParts | undefined> {
  const relations = await relationsOf(archive, main);
  const read = async (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : archive.read(target);
  };
  const document = await archive.read(main);
  if (document === undefined) return undefined;
  const furniture: { readonly kind: 'header' | 'footer'; readonly text: string }[] = [];
  // One after another: the archive counts how much has come out of it.
  for (const { kind, target } of relations) {
    if (kind !== 'header' && kind !== 'footer') continue;
    const text = await archive.read(target);
    if (text !== undefined) furniture.push({ kind, text });
  }
  return {
    document,
    numbering: await read('numbering'),
    styles: await read('styles'),
    footnotes: await read('footnotes'),
    endnotes: await read('endnotes'),
    furniture,
  };
}
