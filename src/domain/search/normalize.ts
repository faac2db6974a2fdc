import { placeTone } from '../text/tone-placement.ts';

/**
 * A query as the planner reads it: NFC, lower case, one tone placement, single spaces.
 * Guessing what was meant (raw Telex, abbreviations, numbers of documents) belongs after this stage and before the plan.
 *
 * @example normalize('  Tái  HOÀ nhập ') // 'tái hòa nhập'
 */
export function normalize(query: string): string {
  return placeTone(query).toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The syllables of normalized text: letters and digits only; slashes and dashes part words as they do in the index.
 *
 * @example syllables('qđ 22/2023, điều 5.') // ['qđ', '22', '2023', 'điều', '5']
 */
export function syllables(normalized: string): string[] {
  return normalized
    .split(/[\s/–-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}
