import { excerpt } from '../../domain/search/excerpt.ts';
import type { Passage } from '../../domain/search/passages.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import { searchStrings } from '../../strings/search.ts';
import { part, stamp } from './template.ts';

/** A page is shown with its best places, and only with those that come near the best. */
const maxPlaces = 3;
const nearShare = 0.6;

/** Words of the index become text nodes and `<mark>`, never markup. */
function fillExcerpt(target: HTMLElement, words: readonly string[], passage: Passage): void {
  target.replaceChildren(
    ...excerpt(words, passage).map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

function placeView(root: ParentNode, base: string, { document: found }: Ranked, passage: Passage): HTMLElement {
  const view = stamp(root, 'place');
  const link = part(view, 'path', HTMLAnchorElement);
  link.href = `${base}${found.url}#${passage.anchor ?? ''}`;
  link.textContent = passage.path.join(' › ');
  fillExcerpt(part(view, 'excerpt', HTMLElement), found.words, passage);
  return view;
}

/** One page of the list: kind, title, state, and the places in it that answer, each with a link of its own. */
export function resultView(root: ParentNode, base: string, ranked: Ranked): HTMLElement {
  const { document: found, passages } = ranked;
  const view = stamp(root, 'result');
  // A card stands among the texts, but its words are ours; so is what stands before the provisions of a text.
  const isLaw = found.url.startsWith('/van-ban/') && found.section === undefined;
  part(view, 'kind', HTMLElement).textContent = [found.kind, found.number].filter(Boolean).join(' · ');
  const title = part(view, 'title', HTMLAnchorElement);
  title.href = base + found.url;
  title.textContent = found.title;
  view.classList.toggle('official', isLaw);
  const chip = found.status === undefined ? undefined : stateChip(root, found.status);
  if (chip !== undefined) part(view, 'state', HTMLElement).append(chip);

  const best = passages[0]?.score ?? 0;
  const near = passages.filter((passage) => passage.score >= nearShare * best).slice(0, maxPlaces);
  const intro = near.find((passage) => passage.anchor === undefined);
  const lead = part(view, 'lead', HTMLElement);
  if (intro === undefined) lead.remove();
  else fillExcerpt(lead, found.words, intro);
  const places = part(view, 'places', HTMLElement);
  const linked = near.filter((passage) => passage.anchor !== undefined);
  places.setAttribute('aria-label', searchStrings.places(found.title));
  places.append(...linked.map((passage) => placeView(root, base, ranked, passage)));
  if (linked.length === 0) places.remove();
  return view;
}

/** The chip of a state as the rest of the site shows it; a state that has none is said in plain words. */
function stateChip(root: ParentNode, label: string): Node {
  const template = [...root.querySelectorAll<HTMLTemplateElement>('template[data-state]')].find((each) => each.dataset['state'] === label);
  return template === undefined ? document.createTextNode(label) : template.content.cloneNode(true);
}
