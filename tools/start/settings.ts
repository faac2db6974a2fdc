import { basename, dirname, resolve } from 'node:path';
import { contentRoot } from '../../src/integrations/content-files/read-content.ts';
import { say } from './say.ts';

export interface StartSettings {
  readonly port: number;
  /** The folder that holds content/ and public/: this checkout, or a copy that tests work on. */
  readonly root: string;
  /** Where the built site is served from. */
  readonly served: string;
}

/** Reads PORT, CONTENT_ROOT and SITE_DIR; throws with a sentence for the person at the terminal. */
export function startSettings(environment: Readonly<Record<string, string | undefined>>): StartSettings {
  const given = environment['PORT'] ?? '4321';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65535) throw new Error(say.badPort(given));
  const content = resolve(contentRoot());
  if (basename(content) !== 'content') throw new Error(say.badRoot(content));
  return { port, root: dirname(content), served: resolve(environment['SITE_DIR'] ?? 'dist') };
}
