import { searchStrings } from '../../strings/search.ts';
import { stateChip } from './state-chip.ts';
import { part, stamp } from './template.ts';

/** A text or provision that the query names. */
export interface Direct {
  /** From the root of the site, with its anchor. */
  readonly url: string;
  readonly title: string;
  readonly number?: string | undefined;
  /** Where it stands in the text, outermost first; empty for a whole text. */
  readonly path: readonly string[];
  /** The state in words for readers. */
  readonly status?: string | undefined;
  /** A provision was asked for that the portal has no words of, or that the text does not have: the link leads to the text. */
  readonly lacks?: 'words' | 'provision' | undefined;
}

/** Offers the way straight to what the query names, above the results; nothing where it names nothing. */
export function showDirect(root: ParentNode, base: string, all: readonly Direct[]): void {
  part(root, 'direct', HTMLElement).hidden = all.length === 0;
  part(root, 'direct-list', HTMLElement).replaceChildren(
    ...all.map(({ url, title, number, path, status, lacks }) => {
      const place = lacks === undefined ? path : [];
      const item = stamp(root, 'direct');
      const link = part(item, 'title', HTMLAnchorElement);
      link.href = base + url;
      link.textContent = place.length > 0 ? place.join(' › ') : title;
      if (status !== undefined) part(item, 'state', HTMLElement).append(stateChip(root, status));
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
