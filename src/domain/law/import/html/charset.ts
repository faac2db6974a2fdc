import { type ReadBytes, readBytes } from '../read-bytes.ts';

/** The encoding that a page says it has: HTML declares it within its first 1,024 bytes; saved pages may have a longer head. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
}

/** Reads the bytes of a web page. What is valid UTF-8 is UTF-8, whatever the page says; else its own word counts. */
export function readHtmlBytes(bytes: Uint8Array): ReadBytes | undefined {
  const read = readBytes(bytes);
  if (read === undefined || !(read.encoding === 'windows-1252' || read.encoding === 'windows-1258')) return read;
  return declared(bytes) === 'windows-1258' ? { text: new TextDecoder('windows-1258').decode(bytes), encoding: 'windows-1258' } : read;
}
