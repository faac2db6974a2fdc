import { writeFragment } from '../../domain/search/fragment.ts';
import { part, stamp } from './template.ts';

/** Offers near words where nothing was found; each is a search of its own. None: the offer is not there. */
export function showSuggestions(root: ParentNode, suggestions: readonly string[]): void {
  part(root, 'suggested', HTMLElement).hidden = suggestions.length === 0;
  part(root, 'suggestions', HTMLElement).replaceChildren(
    ...suggestions.map((query) => {
      const item = stamp(root, 'suggestion');
      const link = part(item, 'word', HTMLAnchorElement);
      link.href = writeFragment({ query });
      link.textContent = query;
      return item;
    }),
  );
}
