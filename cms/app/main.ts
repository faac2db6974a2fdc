import CMS from 'decap-cms-app';
import { collectionNames, collections } from '../../src/schemas/collections.ts';
import { cmsPhrases } from '../../src/strings/cms-phrases.ts';
import { cmsStrings as s } from '../../src/strings/cms.ts';
import { cmsConfig, formatName } from '../config/config.ts';
import { entryFormat } from '../format/entry-format.ts';
import { backendAnswers, backendUrl } from './backend.ts';
import { type DraftEntry, afterSave, beforeSave } from './guard-save.ts';
import { registerWidgets, type WidgetRegistry } from '../widgets/register.ts';
import { type Phrases, mergePhrases } from './locale.ts';

/** The parts of Decap's registry that we use; its own types lag behind its code. */
interface Registry extends WidgetRegistry {
  init(options: { config: unknown }): void;
  getLocale(name: string): Phrases;
  registerLocale(name: string, phrases: Phrases): void;
  registerCustomFormat(name: string, extension: string, format: unknown): void;
  registerEventListener(listener: { name: string; handler: (data: { entry: DraftEntry }) => Promise<void> }): void;
}

const cms = CMS as unknown as Registry;

/** Decap keeps the first entry's form under the second entry's address; a fresh page does not. */
function reloadBetweenEntries(): void {
  const entryOf = (url: string) => /#\/collections\/[^/]+\/entries\/[^?]+/.exec(url)?.[0];
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [entryOf(oldURL), entryOf(newURL)];
    if (from !== undefined && to !== undefined && from !== to) location.reload();
  });
}

function start(): void {
  for (const name of collectionNames) cms.registerCustomFormat(formatName(name), 'md', entryFormat(collections[name].schema));
  registerWidgets(cms);
  cms.registerLocale('vi', mergePhrases(cms.getLocale('vi'), cmsPhrases));
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry) });
  cms.registerEventListener({ name: 'postSave', handler: ({ entry }) => afterSave(entry) });
  reloadBetweenEntries();
  document.getElementById('cho')?.remove();
  const site_url = new URL('..', new URL('./', location.href)).href;
  cms.init({ config: { ...cmsConfig(), site_url, backend: { name: 'proxy', proxy_url: backendUrl(), branch: 'main' } } });
}

if (await backendAnswers()) start();
else document.getElementById('cho')?.replaceChildren(s.noBackend);
