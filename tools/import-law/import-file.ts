import { createHash } from 'node:crypto';
import { importLaw } from '../../src/domain/law/import/import-law.ts';
import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import type { ImportedLaw } from '../../src/domain/law/import/stages.ts';
import type { Unreadable } from '../../src/domain/law/import/unreadable.ts';
import type { Message } from '../../src/domain/message.ts';
import { relationMessages } from './relation-messages.ts';
import { loadFile, readSource } from './read-file.ts';
import { say } from './say.ts';

export type Imported = ImportedLaw & { readonly meta: ImportedMeta; readonly sha256: string };

interface ImportSettings {
  readonly as: 'html' | 'md' | 'txt' | undefined;
  readonly accept: readonly string[];
}

/** Reads one file and runs the import line over it. Whatever goes wrong with it comes back as a message. */
export async function importFile(file: string, { as, accept }: ImportSettings, stdin: () => Uint8Array): Promise<Imported | Unreadable> {
  try {
    const bytes = loadFile(file, stdin);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const source = await readSource(bytes, file, as);
    if (source.stage === 'unreadable') return source;
    const imported = importLaw(source, { accept });
    return {
      ...imported,
      messages: [...imported.messages, ...relationMessages(imported), ...unusedAccepts(imported, accept)],
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    return { stage: 'unreadable', file, message: crashMessage(file, error) };
  }
}

/** A suggestion that was to be accepted and is not there: most likely mistyped. */
function unusedAccepts({ messages, file }: ImportedLaw, accept: readonly string[]): Message[] {
  const used = new Set(
    messages
      .filter(({ ruleId }) => ruleId === 'import/ocr-accepted')
      .map(({ place, found }) => `${String(place.line ?? 0)}:${found ?? ''}`),
  );
  return [...new Set(accept.map((value) => value.normalize('NFC')))]
    .filter((value) => !used.has(value))
    .map((value) => ({
      ruleId: 'import/not-accepted',
      severity: 'warning',
      place: { file },
      reason: say.notAccepted(value),
      fix: say.notAcceptedFix,
    }));
}

function crashMessage(file: string, error: unknown): Message {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { ruleId: 'import/crashed', severity: 'error', place: { file }, reason: say.crashed(what), fix: say.crashedFix };
}

/** 0 when nobody needs to look, 1 when somebody does, 2 when the file could not be read. */
export function exitCodeOf(result: Imported | Unreadable): 0 | 1 | 2 {
  if (result.stage === 'unreadable') return 2;
  return result.messages.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

/** What `--json` prints for a file, on one line. */
export function jsonOf(result: Imported | Unreadable): string {
  if (result.stage === 'unreadable')
    return JSON.stringify({ file: result.file, meta: null, tree: null, messages: [result.message], text: null, removed: [] });
  const { file, meta, law, messages, text, removed } = result;
  return JSON.stringify({ file, meta, tree: law, messages, text, removed });
}
