import { getEntry } from 'astro:content';
import type { BasisView } from '../domain/basis/basis-view.ts';
import { cite } from '../domain/law/cite.ts';
import { openProvision } from '../domain/law/opened-provision.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { EntryData } from '../schemas/collections.ts';
import { inForceStates } from '../schemas/vocabulary.ts';
import { lawLibrary } from './law-library.ts';

export type BasisItem = EntryData<'thu-tuc'>['basis'][number];

/** Bases as a page shows them; content-check has made sure that every text exists. */
export async function basisViews(items: readonly BasisItem[]): Promise<BasisView[]> {
  const views = await Promise.all(items.map((item) => (item.type === 'luu' ? heldBasis(item) : basisInWords(item))));
  return views.filter((view) => view !== undefined);
}

async function heldBasis(item: Extract<BasisItem, { type: 'luu' }>): Promise<BasisView | undefined> {
  const entry = await getEntry('van-ban', item.document);
  if (entry === undefined) return undefined;
  const { shortName, state } = entry.data;
  const path = pageUrl('van-ban', entry.id, item.provision);
  const text = (await lawLibrary()).texts.get(entry.id);
  return {
    label: item.provision === undefined ? shortName : cite({ anchor: item.provision }, { citation: shortName }),
    path,
    held: true,
    note: item.note,
    opened: item.provision === undefined || text === undefined ? undefined : openProvision(text, item.provision, { path }),
    state,
    stateLabel: inForceStates[state],
  };
}

async function basisInWords(item: Extract<BasisItem, { type: 'dan-chieu' }>): Promise<BasisView | undefined> {
  const entry = await getEntry('van-ban', item.document);
  if (entry === undefined) return undefined;
  const { shortName, state } = entry.data;
  return {
    label: item.provision === undefined ? shortName : `${item.provision} ${shortName}`,
    path: pageUrl('van-ban', entry.id),
    held: false,
    note: item.note,
    state,
    stateLabel: inForceStates[state],
  };
}
