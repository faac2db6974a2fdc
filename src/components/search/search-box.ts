import { writeFragment } from '../../domain/search/fragment.ts';
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
      location.href = form.action + writeFragment({ query: input.value.trim() });
    });
  }
}

customElements.define('search-box', SearchBox);
