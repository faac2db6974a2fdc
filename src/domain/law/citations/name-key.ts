import { placeTone } from '../../text/tone-placement.ts';

/**
 * A name for comparing: case, commas, placement of tones and spaces do not matter; a year at its end stays.
 *
 * @example nameKey('Luật Phòng, chống ma tuý') // 'luật phòng chống ma túy'
 */
export function nameKey(name: string): string {
  return placeTone(name.toLowerCase()).replace(/[,;]/gu, ' ').replace(/\s+/gu, ' ').trim();
}
