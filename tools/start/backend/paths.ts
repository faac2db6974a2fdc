import { type CollectionName, collections, kindsOf } from '../../../src/schemas/collections.ts';

/** A file that the CMS may touch. Nothing else of this machine has a name here. */
export type AllowedFile =
  | { readonly kind: 'entry'; readonly path: string; readonly collection: CollectionName }
  | { readonly kind: 'upload'; readonly path: string; readonly extension: UploadExtension };

export const uploadFolder = 'public/tai-len';

/** How a file of each allowed kind begins, read as Latin-1: an upload must be what its name says. */
export const uploadSignatures = {
  pdf: /^%PDF-/,
  docx: /^PK\x03\x04/,
  odt: /^PK\x03\x04/,
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  // RIFF holds sound and film too: the kind stands after the length, at byte 8.
  webp: /^RIFF[^]{4}WEBP/,
} as const satisfies Record<string, RegExp>;
export type UploadExtension = keyof typeof uploadSignatures;

const entryPath = /^content\/([a-z]+(?:-[a-z]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
/** One dot only: some web servers go by an inner ending too, and `giay.html.pdf` fools people. */
const uploadPath = /^public\/tai-len\/[A-Za-z0-9][A-Za-z0-9_-]{0,120}\.([a-z]{3,4})$/;

/**
 * Reads a path that came over the wire; undefined for everything but an entry of a known collection or an upload of an allowed kind.
 * The patterns know no dots, backslashes or second slashes where a traversal would need them.
 *
 * @example allowedFile('content/tinh/ca-mau.md')?.kind // 'entry'
 * @example allowedFile('content/../package.json') // undefined
 */
export function allowedFile(path: string): AllowedFile | undefined {
  if (path.length > 240) return undefined;
  const entry = entryPath.exec(path);
  if (entry !== null) return entryFile(path, entry[1] ?? '', entry[2] ?? '');
  const extension = uploadPath.exec(path)?.[1];
  return extension !== undefined && isUpload(extension) ? { kind: 'upload', path, extension } : undefined;
}

function entryFile(path: string, collection: string, id: string): AllowedFile | undefined {
  if (!isCollection(collection)) return undefined;
  const { single } = kindsOf(collection).own;
  if (single !== undefined && single !== id) return undefined;
  return { kind: 'entry', path, collection };
}

/** The folder of a known collection, as Decap names it. */
export function allowedFolder(path: string): string | undefined {
  const name = /^content\/([a-z-]+)$/.exec(path)?.[1];
  return name !== undefined && isCollection(name) ? path : undefined;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

function isUpload(extension: string): extension is UploadExtension {
  return Object.hasOwn(uploadSignatures, extension);
}
