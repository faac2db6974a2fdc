import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../src/domain/law/import/decode.ts';
import { readHtmlBytes } from '../../src/domain/law/import/html/charset.ts';
import { readHtml } from '../../src/domain/law/import/html/read-html.ts';
import { readBytes } from '../../src/domain/law/import/read-bytes.ts';
import { readPlain } from '../../src/domain/law/import/read-plain.ts';
import type { SourceText } from '../../src/domain/law/import/stages.ts';
import { type ReadResult, type Unreadable, type UnreadableReason, unreadable } from '../../src/domain/law/import/unreadable.ts';
import { readDocxFile } from './docx-parts.ts';
import { kindOf } from './kind.ts';
import { readPdfFile } from './pdf-pages.ts';

/** The name that stands for standard input. */
export const stdinName = '-';

const largestFile = 200_000_000;

const openErrors: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** The bytes of a file or of standard input, or why there are none. */
export function loadFile(file: string, stdin: () => Uint8Array): Uint8Array | Unreadable {
  try {
    if (file === stdinName) return stdin();
    const stat = statSync(file);
    // A pipe that nobody writes to would be waited for without end.
    if (!stat.isFile()) return unreadable(file, 'not-a-file');
    return stat.size > largestFile ? unreadable(file, 'too-large') : readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // Standard input that nobody writes to is empty, not broken.
    if (file === stdinName && (code === 'EOF' || code === 'EAGAIN')) return new Uint8Array();
    return unreadable(file, openErrors[code] ?? 'cannot-open');
  }
}

/** Reads the bytes of any kind of file into source lines; total: what cannot be read comes back as a message. */
export async function readSource(bytes: Uint8Array, file: string, as?: 'html' | 'md' | 'txt'): Promise<ReadResult> {
  const kind = kindOf(bytes, file, as);
  const read = typeof kind === 'object' ? unreadable(file, kind.unreadable) : await readKind(bytes, file, kind);
  if (read.stage === 'unreadable' || read.lines.length > 0) return read;
  return unreadable(file, read.messages.some(({ ruleId }) => ruleId.endsWith('-picture')) ? 'only-pictures' : 'only-spaces');
}

async function readKind(bytes: Uint8Array, file: string, kind: 'docx' | 'pdf' | 'html' | 'md' | 'txt'): Promise<ReadResult> {
  if (kind === 'docx') return readDocxFile(bytes, file);
  if (kind === 'pdf') return readPdfFile(bytes, file);
  const read = kind === 'html' ? readHtmlBytes(bytes) : readBytes(bytes);
  if (read === undefined) return unreadable(file, 'binary');
  const source = kind === 'html' ? readHtml(read, file) : readPlain(read, file, kind);
  return (read.encoding === 'windows-1252' || read.encoding === 'one-byte-doubted') && isUnknownEncoding(source)
    ? unreadable(file, 'wrong-encoding')
    : source;
}

/** One byte a letter, many letters beyond ASCII, and neither TCVN3 nor VNI: nobody knows what these letters are. */
function isUnknownEncoding(source: SourceText): boolean {
  let letters = 0;
  let foreign = 0;
  for (const { text } of source.lines) {
    letters += text.length;
    foreign += text.match(/[\u0080-\u009f\u00c0-\u00ff]/gu)?.length ?? 0;
  }
  return foreign > letters / 100 && !decodeText(source).messages.some(({ ruleId }) => ruleId.startsWith('import/encoding-'));
}
