import JSZip from 'jszip';

/** No part of a real document is larger; a file that swells beyond this was made to harm. */
const largestPart = 150_000_000;
const mostParts = 10_000;

export class SwollenZipError extends Error {}

/** A zip archive of which single parts are read, as text. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a part; `undefined` when there is none of this name. */
  read(name: string): Promise<string | undefined>;
}

/** Opens a zip archive; throws when it is broken, encrypted, or has too many parts. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  if (names.length > mostParts) throw new SwollenZipError();
  return {
    names,
    read: async (name) => {
      const part = zip.files[name];
      return part === undefined ? undefined : new TextDecoder().decode(await inflate(part));
    },
  };
}

/** The bytes are counted as they come out: the size that the archive states may be a lie. */
function inflate(part: JSZip.JSZipObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = streamOf(part);
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size > largestPart) {
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
