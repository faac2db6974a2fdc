import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection } from '../../../src/integrations/content-files/read-content.ts';
import type { EntryData } from '../../../src/schemas/collections.ts';

/** The five texts the portal is built around, with the hash of their official words as they were received. */
export const sources: Readonly<Record<string, { readonly file: string; readonly words: string }>> = {
  '1320-qd-ubnd-dak-nong-2022': {
    file: '1320-qd-ubnd-dak-nong-2022.txt',
    words: '218e340b63475b2d3547bc30a0d2c5f62782de54fc5e099d56fae553eadb9d44',
  },
  '3999-ubnd-ncpc-bac-kan-2022': {
    file: '3999-ubnd-ncpc-bac-kan-2022-tin.txt',
    words: '2bb1b3ffe83019182b442b8735e29255e9aab78e155a97eeaef9c8ea1931780f',
  },
  'ke-hoach-thahs-thncd-2026-2030': {
    file: 'ke-hoach-thahs-thncd-2026-2030.txt',
    words: '9b58a91e770a068c3410d75cb51eaba5c5a7ca2f098b1a758e41d270f0623483',
  },
  '195-kh-ubnd-quang-ngai-2023': {
    file: '195-kh-ubnd-quang-ngai-2023.txt',
    words: '4cc3d9d76f8d14f089d6c05e8b208bd902c6cce116ae6c12b5b5dbaf2046753a',
  },
  '1073-qd-ubnd-ca-mau-2020': {
    file: '1073-qd-ubnd-ca-mau-2020.txt',
    words: 'd5127b4797620e310c3a0b07e5656d63206a358d434c13314aef1145bfb40499',
  },
};

/** The published entries of content/van-ban that hold a text: neither cards nor drafts. */
export const laws = readCollection('content', 'van-ban').flatMap((entry) => {
  const data = entry.data as EntryData<'van-ban'>;
  return data.fullText && data.status === 'da-dang' ? [{ ...entry, data }] : [];
});

export const bodies = new Map(laws.map((entry) => [entry.id, entry.body]));

export function bodyOf(id: string): string {
  const body = bodies.get(id);
  if (body === undefined) throw new Error(`content/van-ban/${id}.md is missing`);
  return body;
}

/** The words alone: without white space, `*`, `#` at the start of a line, and the download links of 1073's web page. */
export function wordsOf(text: string): string {
  return text
    .replace(/^#+/gmu, '')
    .replace(/\nTải Văn bản[\s\S]*$/u, '')
    .replace(/[\s*]/gu, '');
}

export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The source as it was received; undefined where it is not on this machine. */
export function sourceOf(id: string): Buffer | undefined {
  const file = join('..', 'shared', 'sources', sources[id]?.file ?? '');
  return existsSync(file) ? readFileSync(file) : undefined;
}
