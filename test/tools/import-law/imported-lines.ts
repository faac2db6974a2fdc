import { importLaw } from '../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../src/domain/law/import/read-plain.ts';

/** A text as the import line gives it. */
export function importedLines(text: string) {
  return importLaw(readPlain({ text, encoding: 'utf-8' }, 'a.txt', 'txt'));
}
