import { citedBy, type CitedBy, type Reference } from '../domain/law/cited-by.ts';
import { type CitationAt, heldText, type HeldText, textReferences } from '../domain/law/law-references.ts';
import { parse } from '../domain/law/parse.ts';
import { heldTexts } from './documents.ts';
import { pageReferences } from './page-references.ts';

/** All texts held here, read once, with every citation of the portal from both its sides. */
export interface LawLibrary {
  readonly texts: ReadonlyMap<string, HeldText>;
  readonly citations: ReadonlyMap<string, readonly CitationAt[]>;
  readonly citedBy: CitedBy;
}

let library: Promise<LawLibrary> | undefined;

/** The library of this build; while an editor's changes are being watched it is read anew each time. */
export async function lawLibrary(): Promise<LawLibrary> {
  if (library === undefined || import.meta.env.DEV) library = readLibrary();
  return await library;
}

async function readLibrary(): Promise<LawLibrary> {
  const entries = await heldTexts();
  const texts = new Map(entries.map(({ id, data, body }) => [id, heldText(id, data.shortName, parse(body ?? '').law)]));
  const citations = new Map<string, readonly CitationAt[]>();
  const fromTexts: Reference[] = [...texts.values()].flatMap((text) => textReferences(text, citations.get(text.id) ?? []));
  return { texts, citations, citedBy: citedBy([...fromTexts, ...(await pageReferences())]) };
}
