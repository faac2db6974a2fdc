import type { CitingPlace, Reference } from '../domain/law/cited-by.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { citedProvisions } from '../domain/prose/cited-provisions.ts';
import { kindLabel } from '../schemas/collections.ts';
import type { BasisItem } from './basis.ts';
import { publishedEntries } from './entries.ts';
import type { AnyEntry } from './lists.ts';

const citing = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'thuat-ngu', 'tin-bai', 'co-quan', 'tinh'] as const;

/** What the pages of the portal cite: their bases, the provisions their statements name, and those their bodies lead to or quote. */
export async function pageReferences(): Promise<Reference[]> {
  const entries = (await Promise.all(citing.map((collection) => publishedEntries(collection)))).flat();
  return entries.flatMap(referencesOf);
}

function referencesOf(entry: AnyEntry): Reference[] {
  const { collection, id, data } = entry;
  const from: CitingPlace = { kind: 'page', title: data.title, path: pageUrl(collection, id), tag: kindLabel(collection, data) };
  const bases = 'basis' in data && Array.isArray(data.basis) ? (data.basis as readonly BasisItem[]) : [];
  return [...bases.flatMap(basisAddresses), ...citedProvisions(entry.body ?? '')].map((address) => ({ from, ...address }));
}

function basisAddresses({ type, document, provision }: BasisItem): { document: string; anchor: string | undefined }[] {
  if (type === 'luu' || provision === undefined) return [{ document, anchor: type === 'luu' ? provision : undefined }];
  return [{ document, anchor: undefined }];
}
