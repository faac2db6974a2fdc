import { looksLikeHtml } from '../../src/domain/law/import/html/read-html.ts';
import type { SourceFormat } from '../../src/domain/law/import/stages.ts';
import type { UnreadableReason } from '../../src/domain/law/import/unreadable.ts';

/** What a file is by its bytes; its name decides only between kinds of plain text. */
export type FileKind = SourceFormat | { readonly unreadable: UnreadableReason };

const nameKinds: Readonly<Record<string, 'html' | 'md' | 'txt'>> = { htm: 'html', html: 'html', xhtml: 'html', md: 'md', markdown: 'md' };

/**
 * The kind of a file. Names lie (pages are sent as .doc, Word files as .txt), first bytes do not.
 *
 * @example kindOf(new TextEncoder().encode('%PDF-1.7'), 'a.txt') // 'pdf'
 */
export function kindOf(bytes: Uint8Array, name: string, as?: 'html' | 'md' | 'txt'): FileKind {
  if (bytes.length === 0) return { unreadable: 'empty' };
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^PK(?:\u0005\u0006|\u0007\u0008)/u.test(head)) return { unreadable: 'broken-docx' };
  if (head.startsWith('ÐÏ\u0011à¡±\u001aá')) return { unreadable: oleKind(bytes) };
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return { unreadable: 'rtf' };
  if (
    /^(?:MIME-Version:|From: <Saved by|Content-Type: multipart\/related)/imu.test(head.slice(0, 600)) &&
    /multipart\/related/iu.test(head)
  )
    return { unreadable: 'web-archive' };
  return as ?? namedKind(name, bytes);
}

function namedKind(name: string, bytes: Uint8Array): 'html' | 'md' | 'txt' {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const named = nameKinds[ending];
  if (named !== undefined) return named;
  return looksLikeHtml(
    new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes.subarray(0, 8192)),
  )
    ? 'html'
    : 'txt';
}

/** The old container of Office holds .doc files, and also .docx files behind a password; its directory is written in UTF-16. */
function oleKind(bytes: Uint8Array): UnreadableReason {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted-word';
  return holds('WordDocument') ? 'old-word' : 'other-office';
}
