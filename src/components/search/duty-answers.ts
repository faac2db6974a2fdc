import type { FoundDuty } from '../../domain/search/duty-search.ts';
import { searchStrings } from '../../strings/search.ts';
import { stateChip, stateLabel } from './state-chip.ts';
import { part, stamp } from './template.ts';

/** More bodies that are charged with one thing are counted. */
const mostBodies = 4;

/** Shows who must do what the query asks for, above the results; nothing where it asks for something else. */
export function showDuties(root: ParentNode, base: string, duties: readonly FoundDuty[]): void {
  part(root, 'duties', HTMLElement).hidden = duties.length === 0;
  part(root, 'duty-list', HTMLElement).replaceChildren(
    ...duties.map(({ bodies, words, provision, state }) => {
      const item = stamp(root, 'duty');
      part(item, 'bodies', HTMLElement).replaceChildren(...bodiesOf(base, bodies));
      part(item, 'words', HTMLElement).textContent = words;
      part(item, 'about', HTMLElement).textContent = provision;
      // That a rule simply holds is not worth a chip.
      if (state !== 'dang-ap-dung') part(item, 'state', HTMLElement).append(stateChip(root, stateLabel(root, state)));
      return item;
    }),
  );
}

function bodiesOf(base: string, bodies: FoundDuty['bodies']): Node[] {
  const links = bodies.slice(0, mostBodies).flatMap(({ name, url, formerly }, at): Node[] => {
    const link = document.createElement('a');
    link.href = base + url;
    link.textContent = name;
    const before = at === 0 ? [] : [document.createTextNode(', ')];
    return [...before, link, ...(formerly === undefined ? [] : [document.createTextNode(` (${searchStrings.takenOver(formerly)})`)])];
  });
  const further = bodies.length - mostBodies;
  return further > 0 ? [...links, document.createTextNode(` ${searchStrings.furtherBodies(further)}`)] : links;
}
