import { readFragment, type SearchState, writeFragment } from '../../domain/search/fragment.ts';
import { plan } from '../../domain/search/plan.ts';
import { nothingFound } from '../../domain/search/search.ts';
import { searchStrings as strings } from '../../strings/search.ts';
import { type Change, FilterView } from './filter-view.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { showDirect } from './direct-view.ts';
import { showDuties } from './duty-answers.ts';
import { latestOnly } from './latest.ts';
import { leavePlace, type Place, readPlace } from './list-place.ts';
import { loadIndex } from './load-index.ts';
import { type Answered, answer, step } from './portal-search.ts';
import { showReading } from './reading-view.ts';
import { moveByKeys } from './result-keys.ts';
import { ResultList } from './result-list.ts';
import { StatusLine } from './status-line.ts';
import { showSuggestions } from './suggestion-view.ts';
import { part } from './template.ts';

/** Long enough to type the next syllable, short enough to feel like an answer. */
const pause = 250;
/** A slow line is not kept secret: after this long another way is offered. */
const patience = 3000;
/** So long the rest of a list is waited for before its first pages are shown without it. */
const settling = 600;

/** No query asks nothing. */
const nothingAsked: Answered = { outcome: nothingFound(plan('', [])), jumps: [], duties: [], suggestions: [] };

/** The search page: the fragment of the address is the state, so that links, the back button and sharing work by themselves. */
class SearchPage extends HTMLElement {
  #state: SearchState = { query: '' };
  #limit = step;
  #place: Place | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits: readonly ReturnType<typeof setTimeout>[] = [];
  #status: StatusLine | undefined;
  #list: ResultList | undefined;
  #filters: FilterView | undefined;
  readonly #latest = latestOnly<Answered>();

  connectedCallback(): void {
    const input = this.#input;
    this.#status = new StatusLine(part(this, 'status', HTMLElement), part(this, 'spoken', HTMLElement));
    this.#list = new ResultList(this);
    this.#filters = new FilterView(
      this,
      (change) => this.#narrow(change),
      () => void this.#answer(),
    );
    focusOnSlash(input);
    moveByKeys(this, input, () => this.#clear());
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#status?.hold();
      this.#timer = setTimeout(() => this.#go(this.#asking(input.value.trim()), 'replace'), pause);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#go(this.#asking(input.value.trim()), 'push');
    });
    part(this, 'more', HTMLButtonElement).addEventListener('click', () => this.#more());
    part(this, 'retry', HTMLButtonElement).addEventListener('click', () => void this.#answer());
    addEventListener('hashchange', () => this.#restore());
    addEventListener('online', () => void (part(this, 'retry', HTMLButtonElement).offsetParent !== null && this.#answer()));
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-part="results"] a') !== null) leavePlace(this.#limit);
    });
    // The engine is fetched while the reader types the first word.
    input.addEventListener('focus', () => void loadIndex().catch(() => undefined), { once: true });
    this.#restore();
    if (this.#state.query === '' && matchMedia('(hover: hover)').matches) input.focus();
  }

  get #input(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  /** Another query starts again with all kinds; what was chosen under "Lọc thêm" stays until it is taken back. */
  #asking(query: string): SearchState {
    if (query === this.#state.query) return this.#state;
    const { loai: _, ...chosen } = this.#state.chosen ?? {};
    return { query, chosen, ...(this.#state.order !== undefined && { order: this.#state.order }) };
  }

  #narrow({ chosen = {}, order }: Change): void {
    const { query, literal } = this.#state;
    this.#go({ query, chosen, ...(order !== undefined && { order }), ...(literal === true && { literal }) }, 'push');
  }

  #restore(): void {
    this.#state = readFragment(location.hash);
    this.#place = readPlace(history.state);
    this.#limit = this.#place?.limit ?? step;
    if (this.#input.value.trim() !== this.#state.query) this.#input.value = this.#state.query;
    void this.#answer();
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const address = location.pathname + writeFragment(state);
    if (how === 'push' && writeFragment(state) !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
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
    void this.#answer().then(() => this.#list?.focus(shown));
  }

  async #answer(): Promise<void> {
    this.#stopWaiting();
    this.#waits = [setTimeout(() => this.#say(strings.searching), 300), setTimeout(() => this.#offer(true), patience)];
    this.dataset['busy'] = '';
    try {
      const answered = await this.#latest(async (isLatest) => {
        if (this.#state.query === '') return nothingAsked;
        const show = (first: Answered) => {
          if (!isLatest() || this.#limit > step) return;
          this.#stopWaiting();
          this.#show(first);
        };
        const early = { wait: () => new Promise((resolve) => setTimeout(resolve, settling)), show };
        return answer(this.#state, { limit: this.#limit, choicesSeen: this.#filters?.open === true, early });
      });
      if (answered === undefined) return;
      delete this.dataset['busy'];
      this.#stopWaiting();
      if (this.#state.query !== '' && answered.outcome.found === 0 && !navigator.onLine) throw new Error('offline');
      this.#show(answered);
      this.#comeBack();
    } catch {
      delete this.dataset['busy'];
      this.#stopWaiting();
      this.#say(strings.unavailable);
      this.#display('unavailable');
    }
  }

  /** A reader who went back stands where they were. */
  #comeBack(): void {
    if (this.#place !== undefined) scrollTo({ top: this.#place.top, behavior: 'instant' });
    this.#place = undefined;
  }

  #show({ outcome, reading, jumps, duties, suggestions }: Answered): void {
    const { query } = this.#state;
    const literalHref = writeFragment({ ...this.#state, literal: true });
    showReading(this, reading === undefined || outcome.answering === 0 ? undefined : { text: reading, literalHref });
    showDirect(this, this.dataset['base'] ?? '', jumps);
    showDuties(this, this.dataset['base'] ?? '', duties);
    showSuggestions(this, suggestions);
    if (query === '') {
      this.#say('');
      this.#display('start');
    } else if (outcome.answering === 0 && jumps.length + duties.length > 0) {
      this.#say(jumps.length > 0 ? strings.onlyDirect(query) : strings.onlyDuties(query));
      this.#display('direct');
    } else if (outcome.answering === 0) {
      this.#say(strings.nothing(query));
      this.#display('nothing');
    } else {
      this.#say(told(outcome, query));
      this.#filters?.show(this.#state, outcome);
      this.#list?.draw(this.#state, outcome);
      // Fewer than asked for are there: the others are on the way, or there are no more.
      const shown = outcome.results.length;
      part(this, 'more', HTMLButtonElement).hidden = shown < this.#limit || shown >= outcome.found;
      this.#display('found');
    }
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
    this.#status?.say(words);
  }

  #display(name: 'start' | 'found' | 'nothing' | 'unavailable' | 'direct'): void {
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset['panel'] !== name;
  }
}

/** How many pages answer, and whether they hold the words as they were typed. */
function told({ found, answering, apart }: Answered['outcome'], query: string): string {
  if (found === 0) return strings.nothingHere(query);
  return apart ? strings.apart(query) : strings.found(found, answering, query);
}

customElements.define('search-page', SearchPage);
