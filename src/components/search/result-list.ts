import { type SearchState, writeFragment } from '../../domain/search/fragment.ts';
import type { Outcome } from '../../domain/search/search.ts';
import { leaveNote } from './arrival-note.ts';
import { resultView } from './result-view.ts';
import { part } from './template.ts';

/** The list of found pages. What already stands in it stays as it is: a reader may be on one of its links. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  #drawn: { readonly fragment: string; readonly urls: readonly string[] } = { fragment: '', urls: [] };
  #plan: Outcome['plan'] | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#list = part(root, 'results', HTMLElement);
    root.addEventListener('click', (event) => this.#leave(event));
  }

  draw(state: SearchState, { plan, results }: Outcome): void {
    const drawn = { fragment: writeFragment(state), urls: results.map(({ document: found }) => found.url) };
    const before = this.#drawn;
    const stays = before.fragment === drawn.fragment && before.urls.every((url, at) => drawn.urls[at] === url);
    const views = results
      .slice(stays ? before.urls.length : 0)
      .map((ranked) => resultView(this.#root, this.#root.dataset['base'] ?? '', ranked));
    if (stays) this.#list.append(...views);
    else this.#list.replaceChildren(...views);
    this.#drawn = drawn;
    this.#plan = plan;
  }

  /** Moves to the title of the result at this place. */
  focus(at: number): void {
    this.#list.querySelectorAll<HTMLElement>('[data-part="title"]')[at]?.focus();
  }

  /** The page that opens in this tab is told which words to mark; a new tab has a storage of its own. */
  #leave(event: MouseEvent): void {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('[data-part="results"] a, [data-part="direct-list"] a')
        : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (link !== null && this.#plan !== undefined && !elsewhere) leaveNote(link.pathname, this.#plan);
  }
}
