import { excerpt } from '../../domain/search/excerpt.ts';
import type { Passage } from '../../domain/search/passages.ts';
import { fullPlaces } from '../../domain/search/place.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import { searchStrings } from '../../strings/search.ts';
import { stateChip } from './state-chip.ts';
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

function placeView(root: ParentNode, base: string, { document: found }: Ranked, passage: Passage, path: readonly string[]): HTMLElement {
  const view = stamp(root, 'place');
  const link = part(view, 'path', HTMLAnchorElement);
  link.href = `${base}${found.url}#${passage.anchor ?? ''}`;
  link.textContent = path.join(' › ');
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
  if (found.status !== undefined) part(view, 'state', HTMLElement).append(stateChip(root, found.status));

  const best = passages[0]?.score ?? 0;
  const near = passages.filter((passage) => passage.score >= nearShare * best).slice(0, maxPlaces);
  const intro = near.find((passage) => passage.anchor === undefined);
  const lead = part(view, 'lead', HTMLElement);
  if (intro === undefined) lead.remove();
  else fillExcerpt(lead, found.words, intro);
  const places = part(view, 'places', HTMLElement);
  const linked = near.filter((passage) => passage.anchor !== undefined);
  places.setAttribute('aria-label', searchStrings.places(found.title));
  const full = isLaw ? fullPlaces(found.anchors) : new Map<string, readonly string[]>();
  places.append(...linked.map((passage) => placeView(root, base, ranked, passage, full.get(passage.anchor ?? '') ?? passage.path)));
  if (linked.length === 0) places.remove();
  return view;
}
