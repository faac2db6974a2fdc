import { crc32 } from 'node:zlib';
import JSZip from 'jszip';

/** The words of a thousand pages take a quarter of this; a file that swells beyond it was made to harm. */
const mostBytes = 64_000_000;
const mostParts = 10_000;

export class SwollenZipError extends Error {}
export class BrokenZipError extends Error {}

/** A zip archive of which single parts are read, as text. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a part; `undefined` when there is none of this name. */
  read(name: string): Promise<string | undefined>;
}

/** Opens a zip archive; throws when it is broken, encrypted, or has too many parts. */
export async function openArchive(bytes: Uint8Array, most = mostBytes): Promise<Archive> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  if (names.length > mostParts) throw new SwollenZipError();
  let left = most;
  return {
    names,
    read: async (name) => {
      const part = zip.files[name];
      if (part === undefined) return undefined;
      const bytes = await inflate(part, left);
      left -= bytes.length;
      if (checksumOf(part) !== crc32(bytes)) throw new BrokenZipError();
      return new TextDecoder(wideMark(bytes)).decode(bytes);
    },
  };
}

/** XML may be written in UTF-16, with its mark. */
function wideMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The bytes are counted as they come out: the size that the archive states may be a lie. */
function inflate(part: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = streamOf(part);
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size > most) {
          stream.pause();
          reject(new SwollenZipError());
        } else chunks.push(chunk);
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .resume();
  });
}

/** The documented reader of JSZip that its types leave out. */
function streamOf(part: JSZip.JSZipObject): JSZip.JSZipStreamHelper<Uint8Array> {
  return (part as JSZip.JSZipObject & { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> }).internalStream(
    'uint8array',
  );
}

/**
 * The checksum that the archive states. JSZip compares it only when told to unpack everything at once, which no limit of size would survive,
 * and without it a letter that changed on the way goes unseen.
 */
function checksumOf(part: JSZip.JSZipObject): number | undefined {
  const { crc32: stated } = (part as JSZip.JSZipObject & { _data: { crc32?: number } })._data;
  return stated === undefined ? undefined : stated >>> 0;
}
