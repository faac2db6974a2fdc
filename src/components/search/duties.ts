import type { Alias } from '../../domain/search/aliases.ts';
import { readDuties, type SearchedDuty } from '../../domain/search/duty-index.ts';
import { findDuties, type FoundDuty } from '../../domain/search/duty-search.ts';
import { fileOnce } from './load-once.ts';

const known = fileOnce<readonly SearchedDuty[]>('/tim-kiem/trach-nhiem.json', readDuties, []);

/** Who must do what a query asks for; nothing where the list of duties cannot be had. */
export async function duties(query: string, aliases: readonly Alias[]): Promise<readonly FoundDuty[]> {
  return findDuties(query, aliases, await known());
}
