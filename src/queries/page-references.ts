import { findCitations } from '../domain/law/citations.ts';
import type { CitingPlace, Reference } from '../domain/law/cited-by.ts';
import { type KnownDocuments, leadsTo } from '../domain/law/law-references.ts';
import { provisionWords } from '../domain/law/provision-words.ts';
import type { KnownDocument } from '../domain/law/resolve.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { citedProvisions, type ProvisionAddress } from '../domain/prose/cited-provisions.ts';
import { kindLabel } from '../schemas/collections.ts';
import type { BasisItem } from './basis.ts';
import { publishedEntries } from './entries.ts';

const citing = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'thuat-ngu', 'tin-bai', 'co-quan', 'tinh'] as const;

/** What the pages of the portal cite: their bases, the provisions their statements name, and those their bodies lead to or quote. */
export async function pageReferences(known: KnownDocuments): Promise<Reference[]> {
  const entries = (await Promise.all(citing.map((collection) => publishedEntries(collection)))).flat();
  return entries.flatMap(({ collection, id, data, body }) => {
    const path = pageUrl(collection, id);
    const from: CitingPlace = { kind: 'page', title: data.title, path, tag: kindLabel(collection, data) };
    const asCiting = citingPage(path, data.title, data.checkedOn);
    const named = provisionWords(data)
      .flatMap((words) => findCitations(words).flatMap(({ targets }) => targets))
      .filter((target) => target.document !== undefined)
      .map((target) => leadsTo(target, asCiting, known))
      .filter((target) => target !== undefined);
    const bases = 'basis' in data && Array.isArray(data.basis) ? (data.basis as readonly BasisItem[]) : [];
    const addresses = [...bases.flatMap((item) => basisAddresses(item, known)), ...named, ...citedProvisions(body ?? '')];
    return addresses.map(({ document, anchor }) => ({ from, document, anchor }));
  });
}

/** A page as the one that cites: it names laws as they stand on the day it was checked. */
export function citingPage(path: string, title: string, checkedOn: string): KnownDocument {
  return { id: path, title, shortName: title, type: 'trang', issuer: '', issuedOn: checkedOn };
}

/** The provisions of a basis: by their anchors, or read from the words in which they are named. */
function basisAddresses({ type, document, provision }: BasisItem, known: KnownDocuments): ProvisionAddress[] {
  if (type === 'luu' || provision === undefined) return [{ document, anchor: provision }];
  const text = known.byId.get(document);
  const targets = findCitations(`${provision} ${text?.shortName ?? ''}`).flatMap((citation) => citation.targets);
  const anchors = targets.flatMap(({ anchor }) => anchor ?? []).filter((anchor) => text?.anchors?.has(anchor) ?? true);
  return anchors.length === 0 ? [{ document, anchor: undefined }] : anchors.map((anchor) => ({ document, anchor }));
}
