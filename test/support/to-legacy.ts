import { tcvn3Letters } from '../../src/domain/law/import/encodings/tcvn3.ts';
import { vniLetters } from '../../src/domain/law/import/encodings/vni.ts';

const toTcvn3Letter = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));
const toVniLetter = new Map(
  [...vniLetters].flatMap(([code, letter]) => [[letter, code] as const, [letter.toUpperCase(), code.toUpperCase()] as const]),
);

/** Unicode text as a typist with .VnTime leaves it: capitals with a tone stand as small letters' codes. */
export const toTcvn3 = (text: string): string =>
  Array.from(text.normalize('NFC'), (char) => toTcvn3Letter.get(char) ?? toTcvn3Letter.get(char.toLowerCase()) ?? char).join('');

/** Unicode text as a typist with VNI-Times leaves it. */
export const toVni = (text: string): string => Array.from(text.normalize('NFC'), (char) => toVniLetter.get(char) ?? char).join('');
