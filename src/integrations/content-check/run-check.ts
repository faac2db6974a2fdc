import type { Message } from '../../domain/message.ts';
import { contentRoot, folderMessages, readContent } from '../content-files/read-content.ts';
import { checkContent } from './check-content.ts';
import { readSurroundings, strayMessages } from './surroundings.ts';

/** Reads and checks the content of this checkout; the build, `npm run check` and the tests all call this. */
export function runCheck(root: string = contentRoot()): { readonly files: number; readonly messages: readonly Message[] } {
  const broken = folderMessages(root);
  if (broken.length > 0) return { files: 0, messages: broken };
  const files = readContent(root);
  return { files: files.length, messages: [...strayMessages(root), ...checkContent(files, readSurroundings())] };
}
