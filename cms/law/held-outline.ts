import { readEntry } from '../../src/domain/entry/front-matter.ts';
import { kindOf } from '../../src/schemas/collections.ts';
import { currentText } from '../app/backend.ts';
import { outlineOf, type Provision } from './outline.ts';

const read = new Map<string, Promise<readonly Provision[] | undefined>>();

/**
 * The outline of a document as it stands on disk now, read once a page; undefined for one whose text is not held here.
 * It is parsed here, by the parser of the content check: so it is there as soon as the text is, with no build in between.
 */
export function heldOutline(document: string): Promise<readonly Provision[] | undefined> {
  const known = read.get(document);
  if (known !== undefined) return known;
  const fresh = load(document);
  read.set(document, fresh);
  fresh.catch(() => read.delete(document));
  return fresh;
}

/** After a text was saved, it is read anew. */
export function forgetOutlines(): void {
  read.clear();
}

async function load(document: string): Promise<readonly Provision[] | undefined> {
  const path = `content/van-ban/${document}.md`;
  const text = await currentText(path);
  if (text === undefined) return undefined;
  const { data, body } = readEntry(text, path);
  return kindOf('van-ban', data).body === 'law' ? outlineOf(body) : undefined;
}
