import { readAliases } from '../../domain/search/alias-file.ts';
import type { Alias } from '../../domain/search/aliases.ts';
import { fileOnce } from './load-once.ts';

/** What people say, loaded once beside the index. Where it cannot be had, searching goes on with the words that were typed. */
export const loadAliases = fileOnce<readonly Alias[]>('/tim-kiem/tu-dong-nghia.json', readAliases, []);
