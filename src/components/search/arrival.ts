import { arrivalStrings } from '../../strings/search.ts';
import { takeNote } from './arrival-note.ts';
import { wordRanges } from './word-ranges.ts';

/** The name of the marks in styles/found-words.css. */
const name = 'tim-thay';

/**
 * Marks on a page the words that the search found there. The marks are painted by the browser over the text (CSS Custom
 * Highlight API); nothing is put into it, so that official words stay what they are, also when they are copied. A browser that
 * cannot do so shows no marks.
 */
export function arrive(): void {
  const note = takeNote(location.pathname);
  if (note === undefined || !('highlights' in CSS)) return;
  const article = document.querySelector('[data-pagefind-body]');
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const ranges = [place, article].map((root) => (root === null ? [] : wordRanges(root, note))).find((found) => found.length > 0);
  if (ranges === undefined) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  offerToTakeOff();
}

/** A button that stays in sight, and the Escape key. */
function offerToTakeOff(): void {
  const offer = document.createElement('p');
  const button = document.createElement('button');
  offer.className = 'found-words-off';
  offer.dataset['editorial'] = '';
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = arrivalStrings.off;
  const takeOff = () => {
    CSS.highlights.delete(name);
    document.removeEventListener('keydown', onKey);
    if (offer.contains(document.activeElement)) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    offer.remove();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') takeOff();
  };
  button.addEventListener('click', takeOff);
  document.addEventListener('keydown', onKey);
  offer.append(button);
  document.querySelector('main')?.append(offer);
}
