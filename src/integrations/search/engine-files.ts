import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './build-index.ts';

/** What Pagefind 1.6 writes before the content of its files. */
export const signature = 'pagefind_dcd';
/** The version whose layout is read here. */
export const version = '1.6';

/** The content of a compressed file; nothing where it is not compressed so. */
function gunzipped(content: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(content);
  } catch {
    return undefined;
  }
}

/** What a compressed file of the engine holds. */
export function unpack(file: IndexFile): Uint8Array {
  const bytes = gunzipped(file.content);
  if (bytes?.toString('latin1', 0, signature.length) !== signature) throw new Error(`${file.path} is not a file of Pagefind ${version}`);
  return bytes.subarray(signature.length);
}

/** Takes a value for a list, or says what is written otherwise than expected. */
export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`Pagefind writes ${what} otherwise than version ${version} did`);
  return value as unknown[];
}

/** Takes a value for a word. */
export function word(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`Pagefind writes ${what} otherwise than version ${version} did`);
  return value;
}
