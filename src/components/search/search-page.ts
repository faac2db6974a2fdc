import { readFragment, type SearchState, writeFragment } from '../../domain/search/fragment.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import { type Outcome, search } from '../../domain/search/search.ts';
import { searchStrings as strings } from '../../strings/search.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { latestOnly } from './latest.ts';
import { loadAliases } from './load-aliases.ts';
import { loadIndex } from './load-index.ts';
import { resultView } from './result-view.ts';
import { part, stamp } from './template.ts';

/** Long enough to type the next syllable, short enough to feel like an answer. */
const pause = 250;
const step = 10;
/** A slow line is not kept secret: after this long another way is offered. */
const patience = 3000;

/** The search page: the fragment of the address is the state, so that links, the back button and sharing work by themselves. */
class SearchPage extends HTMLElement {
  #state: SearchState = { query: '' };
  #limit = step;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits: readonly ReturnType<typeof setTimeout>[] = [];
  #drawn: { readonly fragment: string; readonly urls: readonly string[] } = { fragment: '', urls: [] };
  readonly #latest = latestOnly<Outcome>();

  connectedCallback(): void {
    const input = this.#input;
    focusOnSlash(input);
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go({ query: input.value.trim() }, 'replace'), pause);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#clear();
      if (event.key === 'ArrowDown') this.querySelector<HTMLElement>('[data-part="results"] a')?.focus();
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#go({ ...this.#kindOf(input.value.trim()), query: input.value.trim() }, 'push');
    });
    part(this, 'more', HTMLButtonElement).addEventListener('click', () => this.#more());
    part(this, 'retry', HTMLButtonElement).addEventListener('click', () => void this.#answer());
    addEventListener('hashchange', () => this.#restore());
    // The engine is fetched while the reader types the first word.
    input.addEventListener('focus', () => void loadIndex().catch(() => undefined), { once: true });
    this.#restore();
    if (this.#state.query === '' && matchMedia('(hover: hover)').matches) input.focus();
  }

  get #input(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  /** Another query starts again with all kinds; the same one keeps its kind. */
  #kindOf(query: string): Pick<SearchState, 'kind'> {
    return query === this.#state.query && this.#state.kind !== undefined ? { kind: this.#state.kind } : {};
  }

  #restore(): void {
    this.#state = readFragment(location.hash);
    this.#limit = step;
    if (this.#input.value.trim() !== this.#state.query) this.#input.value = this.#state.query;
    void this.#answer();
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const address = location.pathname + writeFragment(state);
    if (how === 'push' && writeFragment(state) !== location.hash) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#restore();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#input.value = '';
    this.#go({ query: '' }, 'replace');
  }

  #more(): void {
    const shown = this.#limit;
    this.#limit += step;
    void this.#answer().then(() => this.querySelectorAll<HTMLElement>('[data-part="title"]')[shown]?.focus());
  }

  async #answer(): Promise<void> {
    const { query, kind } = this.#state;
    this.#stopWaiting();
    this.#waits = [setTimeout(() => this.#say(strings.searching), 300), setTimeout(() => this.#offer(true), patience)];
    try {
      const outcome = await this.#latest(async (isLatest) => {
        if (query === '') return search(silence, '', { limit: 0, aliases: [] });
        const early = (first: Outcome) => {
          if (!isLatest() || this.#limit > step) return;
          this.#stopWaiting();
          this.#show(first);
        };
        const [index, aliases] = await Promise.all([loadIndex(), loadAliases()]);
        return search(index, query, { kind, limit: this.#limit, aliases, early });
      });
      if (outcome === undefined) return;
      this.#stopWaiting();
      if (query !== '' && outcome.found === 0 && !navigator.onLine) throw new Error('offline');
      this.#show(outcome);
    } catch {
      this.#stopWaiting();
      this.#say(strings.unavailable);
      this.#display('unavailable');
    }
  }

  #show(outcome: Outcome): void {
    const { query } = this.#state;
    const pages = [...outcome.byKind.values()].reduce((sum, count) => sum + count, 0);
    if (query === '') {
      this.#say('');
      this.#display('start');
    } else if (pages === 0) {
      this.#say(strings.nothing(query));
      this.#display('nothing');
    } else {
      this.#say(outcome.found === 0 ? strings.nothingHere(this.#state.kind ?? '') : strings.found(outcome.found, query));
      this.#chips(outcome, pages);
      this.#draw(outcome.results);
      // Fewer than asked for are there: the others are on the way, or there are no more.
      const shown = outcome.results.length;
      part(this, 'more', HTMLButtonElement).hidden = shown < this.#limit || shown >= outcome.found;
      this.#display('found');
    }
  }

  /** What already stands in the list stays as it is: a reader may be on one of its links. */
  #draw(results: readonly Ranked[]): void {
    const drawn = { fragment: writeFragment(this.#state), urls: results.map(({ document: found }) => found.url) };
    const before = this.#drawn;
    const stays = before.fragment === drawn.fragment && before.urls.every((url, at) => drawn.urls[at] === url);
    const views = results.slice(stays ? before.urls.length : 0).map((ranked) => resultView(this, this.dataset['base'] ?? '', ranked));
    const list = part(this, 'results', HTMLElement);
    if (stays) list.append(...views);
    else list.replaceChildren(...views);
    this.#drawn = drawn;
  }

  #chips(outcome: Outcome, pages: number): void {
    const kinds = [...outcome.byKind].filter(([name]) => name !== '').sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'));
    const chips = [[undefined, pages] as const, ...kinds].map(([name, count]) => {
      const chip = stamp(this, 'chip');
      const button = part(chip, 'button', HTMLButtonElement);
      button.textContent = strings.withCount(name ?? strings.all, count);
      button.setAttribute('aria-pressed', String(name === this.#state.kind));
      button.addEventListener('click', () => {
        this.#go({ query: this.#state.query, ...(name !== undefined && { kind: name }) }, 'push');
      });
      return chip;
    });
    const list = part(this, 'chips', HTMLElement);
    const focused = [...list.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    list.replaceChildren(...chips);
    if (focused >= 0) list.querySelectorAll('button')[focused]?.focus();
  }

  #stopWaiting(): void {
    this.#waits.forEach(clearTimeout);
    this.#offer(false);
  }

  /** The way around a slow search. */
  #offer(shown: boolean): void {
    part(this, 'slow', HTMLElement).hidden = !shown;
  }

  #say(words: string): void {
    const status = part(this, 'status', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }

  #display(name: 'start' | 'found' | 'nothing' | 'unavailable'): void {
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset['panel'] !== name;
  }
}

/** No query asks nothing. */
const silence = {
  total: () => Promise.resolve(0),
  ask: () => Promise.resolve([]),
  facets: () => Promise.resolve(new Map()),
  open: () => Promise.reject(new Error('nothing to open')),
};

customElements.define('search-page', SearchPage);
