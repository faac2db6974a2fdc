import { readEntry } from '../../src/domain/entry/front-matter.ts';
import { folderOf } from '../config/collection-names.ts';
import { cmsStrings as s } from '../../src/strings/cms.ts';
import { forgetOutlines, heldOutline } from '../law/held-outline.ts';
import { currentText } from './backend.ts';
import { problemsOf } from './explain.ts';
import { lawProblemsOf } from './law-problems.ts';

/** The parts of Decap's entry (an Immutable map) that saving looks at. */
export interface DraftEntry {
  get(key: 'collection' | 'path' | 'raw'): string | undefined;
  get(key: 'newRecord'): boolean | undefined;
  get(key: 'data'): { toJS(): Record<string, unknown> };
}

/** Files as this page last wrote them: an entry that is saved twice is not stale the second time. */
const written = new Map<string, string>();

/** Throws, in words for the editor, when an entry must not be saved: Decap shows the words and keeps the form. */
export async function beforeSave(entry: DraftEntry): Promise<void> {
  const collection = folderOf(entry.get('collection') ?? '');
  const raw = entry.get('raw') ?? '';
  if (entry.get('newRecord') !== true) {
    const path = entry.get('path') ?? '';
    if (readEntry(raw, path).messages.some(({ severity }) => severity === 'error')) refuse([s.unreadable(path)]);
    const now = await currentText(path);
    if (now === undefined) refuse([s.gone(path)]);
    if (now !== raw && now !== written.get(path)) refuse([s.stale]);
  }
  if (collection === undefined) return;
  const data = entry.get('data').toJS();
  const problems = [...problemsOf(collection, data), ...(await lawProblemsOf(collection, data, heldOutline))];
  if (problems.length > 0) refuse(problems);
}

export async function afterSave(entry: DraftEntry): Promise<void> {
  forgetOutlines();
  const path = entry.get('path');
  if (!path) return;
  const text = await currentText(path);
  if (text !== undefined) written.set(path, text);
}

function refuse(problems: readonly string[]): never {
  const shown = problems.slice(0, 5);
  const more = problems.length - shown.length;
  throw new SaveRefused([...shown, ...(more > 0 ? [s.more(more)] : [])].join(' '));
}

class SaveRefused extends Error {
  override name = s.notSaved;
}
