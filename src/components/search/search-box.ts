import { queryFragment } from '../../domain/search/query-fragment.ts';
import { focusOnSlash } from './focus-on-slash.ts';

/** Sends what was typed to the search page in the fragment of its address, where no server sees it. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (form === null || input === null) return;
    focusOnSlash(input);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.href = form.action + queryFragment(input.value.trim());
    });
  }
}

customElements.define('search-box', SearchBox);

/** Whether the search has left word for a page (arrival-note.ts); a browser may refuse even the question. */
function isAwaited(): boolean {
  try {
    return sessionStorage.getItem('tim-thay') !== null;
  } catch {
    return false;
  }
}

if (isAwaited()) void import('./arrival.ts').then(({ arrive }) => arrive());
