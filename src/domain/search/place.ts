import { type AnchorStep, readAnchor } from '../law/describe-anchor.ts';
import { levels } from '../law/levels.ts';
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

/** Part, chapter, section: what stands around the Điều of a law without being named in their anchors. */
function isAround({ kind }: AnchorStep): boolean {
  return kind in levels && levels[kind as keyof typeof levels].rank < levels.dieu.rank;
}

function rankOf({ kind }: AnchorStep): number {
  return levels[kind as keyof typeof levels].rank;
}

/**
 * Where each provision of a law stands, with the part, chapter and section around its Điều. Their numbers are not in the anchor of a
 * Điều, which is counted through the whole document; the last heading before it tells.
 *
 * @example fullPlaces([{ id: 'chuong-ii' }, { id: 'dieu-6-khoan-9' }]).get('dieu-6-khoan-9') // ['Chương II', 'Điều 6', 'khoản 9']
 */
export function fullPlaces(anchors: readonly Pick<Anchor, 'id'>[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  let attached = '';
  let around: readonly AnchorStep[] = [];
  for (const { id } of anchors) {
    const steps = readAnchor(id);
    if (steps === undefined) continue;
    const prefix = steps.filter(({ kind }) => kind === 'phu');
    const own = steps.slice(prefix.length);
    const document = prefix.map(({ label }) => label).join();
    if (document !== attached) [attached, around] = [document, []];
    const [first] = own;
    if (first !== undefined && isAround(first))
      around = [...around.filter((step) => rankOf(step) < rankOf(first)), ...own.filter(isAround)];
    const outer =
      first?.kind === 'dieu'
        ? around
        : first === undefined || !isAround(first)
          ? []
          : around.filter((step) => rankOf(step) < rankOf(first));
    places.set(
      id,
      [...prefix, ...outer, ...own].map(({ label }) => label),
    );
  }
  return places;
}
