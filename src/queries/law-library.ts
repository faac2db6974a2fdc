import type { CollectionEntry } from 'astro:content';
import { anchors } from '../domain/law/anchors.ts';
import { citationsOf } from '../domain/law/citations.ts';
import { citedBy, type CitedBy } from '../domain/law/cited-by.ts';
import {
  type CitationAt,
  citationsAt,
  heldText,
  type HeldText,
  type KnownDocuments,
  leadsTo,
  textReferences,
} from '../domain/law/law-references.ts';
import { parse } from '../domain/law/parse.ts';
import { buildLibrary, type KnownDocument } from '../domain/law/resolve.ts';
import { publishedEntries } from './entries.ts';
import { pageReferences } from './page-references.ts';

/** All texts held here, read once, with every citation of the portal from both its sides. */
export interface LawLibrary {
  readonly known: KnownDocuments;
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

type DocumentEntry = CollectionEntry<'van-ban'>;

async function readLibrary(): Promise<LawLibrary> {
  const entries = await publishedEntries('van-ban');
  const held = entries.filter(({ data }) => data.fullText);
  const texts = new Map(held.map(({ id, data, body }) => [id, heldText(id, data.shortName, parse(body ?? '').law)]));
  const byId = new Map(entries.map((entry) => [entry.id, knownDocument(entry, texts.get(entry.id))]));
  const known: KnownDocuments = { byId, library: buildLibrary([...byId.values()]) };
  const citations = new Map([...texts.values()].map((text) => [text.id, citationsOfText(text, known)]));
  const fromTexts = [...texts.values()].flatMap((text) => textReferences(text, citations.get(text.id) ?? []));
  return { known, texts, citations, citedBy: citedBy([...fromTexts, ...(await pageReferences(known))]) };
}

function knownDocument({ id, data }: DocumentEntry, text: HeldText | undefined): KnownDocument {
  const { title, shortName, number, type, issuer, issuedOn, effectiveFrom, effectiveUntil, province, citedAs } = data;
  return {
    ...{ id, title, shortName, number, type, issuer, issuedOn, effectiveFrom, effectiveUntil, province, citedAs },
    anchors: text === undefined ? undefined : new Set(anchors(text.law)),
  };
}

function citationsOfText({ id, law }: HeldText, known: KnownDocuments): CitationAt[] {
  const own = known.byId.get(id);
  if (own === undefined) return [];
  const placed = citationsOf(law, own.number === undefined ? {} : { number: own.number, issuedOn: own.issuedOn, issuer: own.issuer });
  return citationsAt(placed, (target) => leadsTo(target, own, known));
}
