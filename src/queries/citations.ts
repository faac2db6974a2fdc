import type { ListItem } from '../domain/list/list-item.ts';
import { citeProvision } from '../domain/law/cite.ts';
import { publishedEntries } from './entries.ts';
import { listItem } from './lists.ts';

const citing = ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'thuat-ngu', 'tin-bai'] as const;

/** Pages that rest on a text, each with the provisions it names. */
export async function citingPages(document: string): Promise<ListItem[]> {
  const entries = (await Promise.all(citing.map((collection) => publishedEntries(collection)))).flat();
  return entries.flatMap((entry) => {
    const cited = entry.data.basis.filter((item) => item.document === document);
    if (cited.length === 0) return [];
    const provisions = cited.flatMap(({ type, provision }) => (provision === undefined ? [] : [inWords(type, provision)]));
    return [{ ...listItem(entry, true), summary: provisions.length === 0 ? undefined : provisions.join('; ') }];
  });
}

function inWords(type: 'luu' | 'dan-chieu', provision: string): string {
  return type === 'luu' ? citeProvision(provision) : provision;
}
