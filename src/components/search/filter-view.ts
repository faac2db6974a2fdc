import { type Chosen, type DayOrder, furtherFacets, type FurtherFacet, orders } from '../../domain/search/facets.ts';
import type { SearchState } from '../../domain/search/fragment.ts';
import type { Outcome } from '../../domain/search/search.ts';
import { searchStrings as strings } from '../../strings/search.ts';
import { stateLabel } from './state-chip.ts';
import { part, stamp } from './template.ts';

/** What a reader can change about the list; `undefined` takes a choice back. */
export interface Change {
  readonly chosen?: Chosen;
  readonly order?: DayOrder | undefined;
}

type Choose = (change: Change) => void;

/** The chips and the fields that narrow the list. The fields are filled only while a reader sees them. */
export class FilterView {
  readonly #root: HTMLElement;
  readonly #choose: Choose;
  #state: SearchState = { query: '' };

  constructor(root: HTMLElement, choose: Choose, opened: () => void) {
    this.#root = root;
    this.#choose = choose;
    for (const select of this.#selects())
      select.addEventListener('change', () => this.#set(select.dataset['facet'] as FurtherFacet, select.value));
    const order = part(root, 'order', HTMLSelectElement);
    order.addEventListener('change', () => choose({ ...this.#chosen(), order: orders.find((each) => each === order.value) }));
    part(root, 'clear', HTMLButtonElement).addEventListener('click', () => {
      choose({ chosen: {}, order: undefined });
      part(root, 'further-summary', HTMLElement).focus();
    });
    this.#details.addEventListener('toggle', () => {
      if (this.open) opened();
    });
  }

  /** The reader sees the fields, so their counts are wanted. */
  get open(): boolean {
    return this.#details.open;
  }

  get #details(): HTMLDetailsElement {
    return part(this.#root, 'further', HTMLDetailsElement);
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#root.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  #chosen(): Pick<SearchState, 'chosen' | 'order'> {
    const { chosen = {}, order } = this.#state;
    return { chosen, ...(order !== undefined && { order }) };
  }

  #set(facet: keyof Chosen, value: string): void {
    const { [facet]: _, ...others } = this.#chosen().chosen ?? {};
    this.#choose({ ...this.#chosen(), chosen: value === '' ? others : { ...others, [facet]: value } });
  }

  show(state: SearchState, outcome: Outcome): void {
    this.#state = { ...state, chosen: outcome.chosen };
    this.#showChips(outcome);
    const active = furtherFacets.filter((facet) => outcome.chosen[facet] !== undefined).length + (state.order === undefined ? 0 : 1);
    part(this.#root, 'further-summary', HTMLElement).textContent = strings.moreFilters(active);
    part(this.#root, 'clear', HTMLElement).hidden = active === 0 && outcome.chosen.loai === undefined;
    part(this.#root, 'order', HTMLSelectElement).value = state.order ?? '';
    for (const select of this.#selects()) this.#fill(select, outcome);
  }

  #fill(select: HTMLSelectElement, { counts, chosen }: Outcome): void {
    const facet = select.dataset['facet'] as FurtherFacet;
    const counted = counts.get(facet);
    if (counted === undefined) return;
    const own = chosen[facet];
    const values = new Map([...(own === undefined ? [] : [[own, 0] as const]), ...counted]);
    const label = (value: string) => (facet === 'tinh-trang' ? stateLabel(this.#root, value) : value);
    const sign = facet === 'nam' ? -1 : 1;
    const sorted = [...values].sort(([a], [b]) => sign * label(a).localeCompare(label(b), 'vi'));
    select.replaceChildren(
      new Option(strings.all, ''),
      ...sorted.map(([value, count]) => new Option(strings.withCount(label(value), count), value)),
    );
    select.value = own ?? '';
    select.disabled = values.size === 0;
  }

  #showChips({ counts, chosen }: Outcome): void {
    const own = chosen.loai;
    const counted = new Map([...(own === undefined ? [] : [[own, 0] as const]), ...(counts.get('loai') ?? [])]);
    const kinds = [...counted].filter(([name]) => name !== '').sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'));
    const all = kinds.reduce((sum, [, count]) => sum + count, 0);
    const chips = [[undefined, all] as const, ...kinds].map(([name, count]) => {
      const chip = stamp(this.#root, 'chip');
      const button = part(chip, 'button', HTMLButtonElement);
      button.textContent = strings.withCount(name ?? strings.all, count);
      button.setAttribute('aria-pressed', String(name === own));
      button.addEventListener('click', () => this.#set('loai', name ?? ''));
      return chip;
    });
    const list = part(this.#root, 'chips', HTMLElement);
    const focused = [...list.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    list.replaceChildren(...chips);
    if (focused >= 0) list.querySelectorAll('button')[focused]?.focus();
  }
}
