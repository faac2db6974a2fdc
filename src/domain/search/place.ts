import { readAnchor } from '../law/describe-anchor.ts';
import type { Anchor } from './document.ts';

/**
 * Where an anchor stands, in words for readers, outermost first; empty when it is no place to send a reader to.
 * In a law that is every provision, elsewhere every heading.
 *
 * @example placeOf('/van-ban/x/', { id: 'dieu-6-khoan-9', text: '', heading: false }) // ['Điều 6', 'khoản 9']
 */
export function placeOf(url: string, anchor: Omit<Anchor, 'location'>): readonly string[] {
  if (url.startsWith('/van-ban/')) return readAnchor(anchor.id)?.map((step) => step.label) ?? [];
  return anchor.heading && anchor.text !== '' ? [anchor.text] : [];
}
