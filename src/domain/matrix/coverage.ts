import type { Unit } from '../law/anchors.ts';

/**
 * The leaf provisions under the given sections that nothing covers: neither a row of theirs nor a reason why they give no duty.
 * A row on a wider provision covers nothing below it, since a duty is proven by the narrowest provision that gives it.
 */
export function uncovered(units: readonly Unit[], sections: readonly string[], covered: readonly string[]): string[] {
  const inside = new Set(sections);
  const told = new Set(covered);
  return units
    .filter(({ node }) => node.children.length === 0)
    .filter(({ anchor, parents }) => inside.has(anchor) || parents.some((parent) => inside.has(parent)))
    .map(({ anchor }) => anchor)
    .filter((anchor) => !told.has(anchor));
}
