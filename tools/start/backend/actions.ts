import { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import { idOf, list, read, remove, write } from './disk.ts';
import { type AllowedFile, allowedFile, allowedFolder, uploadFolder, uploadSignatures } from './paths.ts';
import { refuseBrokenText, refuseDeleting } from './official-text.ts';
import { refusals } from './refusal.ts';

/** Largest upload, in bytes. */
export const uploadLimit = 10_000_000;

type Params = Readonly<Record<string, unknown>>;
type Action = (root: string, params: Params) => Promise<unknown>;

/**
 * The file protocol of Decap's proxy backend, without git: what Decap asks of decap-server in `fs` mode.
 * `root` is the folder that holds content/ and public/.
 */
export const actions: Readonly<Record<string, Action>> = {
  info: async (root) => ({ repo: basename(root), publish_modes: ['simple'], type: 'local_fs' }),
  entriesByFolder: async (root, { folder }) => {
    const allowed = allowedFolder(text(folder));
    if (allowed === undefined) throw refusals.path();
    const paths = (await list(root, allowed)).filter((path) => allowedFile(path) !== undefined);
    return Promise.all(paths.map((path) => entryAnswer(root, path)));
  },
  entriesByFiles: (root, { files }) =>
    Promise.all(array(files).map((file) => entryAnswer(root, entry(object(file)['path']).path, object(file)['label']))),
  getEntry: (root, { path }) => entryAnswer(root, entry(path).path),
  persistEntry: async (root, params) => {
    const files = array(params['dataFiles'] ?? [params['entry']]).map(object);
    if (files.some(({ newPath }) => newPath !== undefined && newPath !== null)) throw refusals.rename();
    const entries = files.map((file) => ({ path: entry(file['path']).path, raw: text(file['raw']) }));
    for (const { path, raw } of entries) await refuseBrokenText(root, path, raw);
    const assets = array(params['assets'] ?? []).map(checkedUpload);
    for (const { path, content } of assets) await write(root, path, content);
    for (const { path, raw } of entries) await write(root, path, raw);
    return { message: 'entry persisted' };
  },
  getMedia: async (root) => {
    const paths = (await list(root, uploadFolder)).filter((path) => allowedFile(path)?.kind === 'upload');
    return Promise.all(paths.map((path) => mediaAnswer(root, path)));
  },
  getMediaFile: (root, { path }) => mediaAnswer(root, upload(path).path),
  persistMedia: async (root, { asset }) => {
    const { path, content } = checkedUpload(asset);
    await write(root, path, content);
    return mediaAnswer(root, path);
  },
  deleteFiles: async (root, { paths }) => {
    const files = array(paths).map(known);
    for (const file of files) if (file.kind === 'entry') await refuseDeleting(root, file);
    for (const { path } of files) await remove(root, path);
    return { message: 'deleted' };
  },
  deleteFile: (root, { path }) => actions['deleteFiles']?.(root, { paths: [path] }) ?? Promise.reject(refusals.unknownAction()),
  getDeployPreview: () => Promise.resolve(null),
};

async function entryAnswer(root: string, path: string, label?: unknown) {
  const content = await read(root, path);
  return { data: content?.toString('utf8') ?? null, file: { path, label, id: content === undefined ? null : idOf(content) } };
}

async function mediaAnswer(root: string, path: string) {
  const content = await read(root, path);
  if (content === undefined) throw refusals.path();
  return { id: idOf(content), content: content.toString('base64'), encoding: 'base64', path, name: basename(path) };
}

function checkedUpload(value: unknown): { path: string; content: Buffer } {
  const asset = object(value);
  const { path, extension } = upload(asset['path']);
  if (asset['encoding'] !== 'base64') throw refusals.malformed();
  const content = Buffer.from(text(asset['content']), 'base64');
  if (content.length > uploadLimit) throw refusals.tooLarge();
  const start = content.subarray(0, 16).toString('latin1');
  if (!uploadSignatures[extension].test(start)) throw refusals.notThatKind();
  return { path, content };
}

function known(path: unknown): AllowedFile {
  const file = allowedFile(text(path));
  if (file === undefined) throw refusals.path();
  return file;
}

function entry(path: unknown): Extract<AllowedFile, { kind: 'entry' }> {
  const file = known(path);
  if (file.kind !== 'entry') throw refusals.path();
  return file;
}

function upload(path: unknown): Extract<AllowedFile, { kind: 'upload' }> {
  const file = known(path);
  if (file.kind !== 'upload') throw refusals.path();
  return file;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw refusals.malformed();
  return value;
}

function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > 100) throw refusals.malformed();
  return value;
}

function object(value: unknown): Params {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusals.malformed();
  return value as Params;
}
