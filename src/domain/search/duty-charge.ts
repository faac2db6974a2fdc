import { fold } from '../text/fold.ts';
import { normalize, syllables } from './normalize.ts';

const bodies = String.raw`cong an|ubnd|uy ban|chu tich|xa|so \p{L}+|phong van hoa|mat tran|mttq|hoi|doan|bo chi huy|quan su|ngan hang|nhcsxh|toa an|vien kiem \p{L}+|vksnd|thi hanh an dan su|thads`;
const acts = String.raw`phai|lam gi|lam di|viec gi|nop gi|giup|lo|chi|lay tien|bao cao|gui|tham muu|kiem tra|giam sat|phoi hop|huong dan|chu tri|lap|tiep nhan|quan l[iy]|tuyen truyen|chiu|tinh thanh`;

/** Who asks whose task something is, or what a body has to do. */
const charge = new RegExp(
  String.raw`\bai\b|\b(?:trach nhiem|nhiem vu|phan cong|chu tri|giao viec|viec cua|chi tieu|(?:co quan|don vi|so|nganh|ben|cap) nao)\b|\b(?:${bodies})\b.*\b(?:${acts})\b`,
  'u',
);

/** The words that ask, and tell nothing of what is asked for; the longest first. */
const framing = [
  'la viec cua so nao',
  'la viec cua ai',
  'viec cua ai',
  'co quan nao',
  'don vi nao',
  'nganh nao',
  'ben nao',
  'cap nao',
  'so nao',
  'co trach nhiem',
  'trach nhiem',
  'nhiem vu',
  'phai lam gi',
  'phai lo',
  'phai lam',
  'lam gi',
  'ai',
  'phai',
].map((phrase) => phrase.split(' '));

const bareOf = (query: string) => syllables(normalize(fold(query)));

/**
 * Says whether a query asks for duties of bodies: who must do something, or what a body must do.
 *
 * @example asksForDuties('ai giúp vay vốn') // true
 */
export function asksForDuties(query: string): boolean {
  return charge.test(bareOf(query).join(' '));
}

/**
 * The words of a query that tell what is asked for, without those that only ask.
 *
 * @example withoutFraming('ai có trách nhiệm giúp con tôi vay vốn') // 'giúp con tôi vay vốn'
 */
export function withoutFraming(query: string): string {
  const [all, bare] = [syllables(normalize(query)), bareOf(query)];
  const kept: string[] = [];
  for (let at = 0; at < all.length;) {
    const asking = framing.find((phrase) => phrase.every((syllable, step) => bare[at + step] === syllable));
    if (asking === undefined) kept.push(all[at] ?? '');
    at += asking?.length ?? 1;
  }
  return kept.join(' ');
}
