import type { Jump } from '../../domain/search/jump.ts';
import { searchStrings } from '../../strings/search.ts';
import { stateChip, stateLabel } from './state-chip.ts';
import { part, stamp } from './template.ts';

/** Offers the way straight to what the query names, above the results; nothing where it names nothing. */
export function showDirect(root: ParentNode, base: string, jumps: readonly Jump[]): void {
  part(root, 'direct', HTMLElement).hidden = jumps.length === 0;
  part(root, 'direct-list', HTMLElement).replaceChildren(
    ...jumps.map(({ url, title, number, path, state, lacks }) => {
      const place = lacks === undefined ? path : [];
      const item = stamp(root, 'direct');
      const link = part(item, 'title', HTMLAnchorElement);
      link.href = base + url;
      link.textContent = place.length > 0 ? place.join(' › ') : title;
      part(item, 'state', HTMLElement).append(stateChip(root, stateLabel(root, state)));
      // A number that the title says is not said twice.
      const about = [
        ...(place.length > 0 ? [title] : []),
        ...(number === undefined || title.includes(number) ? [] : [number]),
        ...(lacks === undefined ? [] : [searchStrings.lacks[lacks](path.join(' › '))]),
      ];
      part(item, 'about', HTMLElement).textContent = about.join(' · ');
      return item;
    }),
  );
}
