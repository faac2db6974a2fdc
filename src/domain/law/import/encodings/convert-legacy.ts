import { isSyllable } from '../syllable.ts';
import { convertTcvn3 } from './tcvn3.ts';
import { convertVni } from './vni.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * Text of an old Vietnamese encoding, whose bytes were read as windows-1252 or ISO-8859-1, as Unicode in NFC.
 *
 * @example convertLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return text
    .split('\n')
    .map((line) => (encoding === 'tcvn3' ? convertTcvn3(line, isSyllable).text : convertVni(line)))
    .join('\n');
}
