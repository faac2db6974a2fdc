import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Reads and writes below one folder, never through a symbolic link. Paths have passed `allowedFile` before. */
export class SymbolicLinkError extends Error {}

export async function read(root: string, path: string): Promise<Buffer | undefined> {
  await refuseLinks(root, path);
  return absent(readFile(join(root, path)));
}

/** Writes beside the file and renames: a reader sees the old text or the new one, never half of it. */
export async function write(root: string, path: string, content: Buffer | string): Promise<void> {
  await refuseLinks(root, path);
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

export async function remove(root: string, path: string): Promise<void> {
  await refuseLinks(root, path);
  await rm(join(root, path), { force: true });
}

/** Plain files directly in a folder, by name. */
export async function list(root: string, folder: string): Promise<string[]> {
  await refuseLinks(root, folder);
  const entries = (await absent(readdir(join(root, folder), { withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

export function idOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const at = join(root, ...parts.slice(0, count));
    const found = await absent(lstat(at));
    if (found === undefined) return;
    if (found.isSymbolicLink()) throw new SymbolicLinkError(at);
  }
}

async function absent<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
