import { basename, dirname, resolve, sep } from 'node:path';
import { contentRoot } from '../../src/integrations/content-files/read-content.ts';
import { say } from './say.ts';

export interface StartSettings {
  readonly port: number;
  /** The folder that holds content/ and public/: this checkout, or a copy that tests work on. */
  readonly root: string;
  /** Where the built site is served from. */
  readonly served: string;
  /** Where the next site is built: in .cache/, which git and the checks pass over, and on the disk of `served`. */
  readonly staging: string;
}

/** Reads PORT, CONTENT_ROOT and SITE_DIR; throws with a sentence for the person at the terminal. */
export function startSettings(environment: Readonly<Record<string, string | undefined>>): StartSettings {
  const given = environment['PORT'] ?? '4321';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65535) throw new Error(say.badPort(given));
  const content = resolve(contentRoot());
  if (basename(content) !== 'content') throw new Error(say.badRoot(content));
  return { port, root: dirname(content), ...siteFolders(environment['SITE_DIR'] ?? 'dist') };
}

/** `dist`, or a folder below .cache/: the build finds its packages only inside the checkout, and it replaces the folder whole. */
function siteFolders(given: string): Pick<StartSettings, 'served' | 'staging'> {
  const served = resolve(given);
  if (served === resolve('dist')) return { served, staging: resolve('.cache', 'dist.moi') };
  if (!served.startsWith(resolve('.cache') + sep)) throw new Error(say.badSite(given));
  return { served, staging: `${served}.moi` };
}
