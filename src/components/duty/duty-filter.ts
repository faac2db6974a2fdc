/**
 * `<duty-filter>`: narrows the duties of a page to one document, theme or place. Without script there is no filter and all duties are read; with it the
 * choices are those that the duties of the page have. Headings with nothing under them are hidden, with what they head and the ways to them.
 */
class DutyFilter extends HTMLElement {
  connectedCallback(): void {
    const choices = this.querySelector('fieldset');
    if (choices === null) return;
    const items = [...document.querySelectorAll<HTMLElement>('.duty[data-document]')];
    for (const select of choices.querySelectorAll('select')) fill(select, items);
    choices.hidden = items.length < 2;
    choices.addEventListener('change', () => this.narrow(choices, items));
  }

  private narrow(choices: HTMLFieldSetElement, items: readonly HTMLElement[]): void {
    const chosen = [...choices.querySelectorAll('select')].filter(({ value }) => value !== '');
    for (const item of items) item.hidden = !chosen.every((select) => valuesOf(item, fieldOf(select)).includes(select.value));
    for (const list of document.querySelectorAll('ul:has(> .duty)')) hideWithHeading(list);
    for (const group of document.querySelectorAll<HTMLElement>(':is(.role-group, section):has(.duty)')) hideWithWays(group);
    const shown = items.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = (this.dataset['shown'] ?? '%').replace('%', String(shown));
  }
}

/** Offers what the items have, in the order of the page; a choice of one is none. */
function fill(select: HTMLSelectElement, items: readonly HTMLElement[]): void {
  const values = new Set(items.flatMap((item) => valuesOf(item, fieldOf(select))));
  for (const value of values) select.append(new Option(value, value));
  const label = select.closest('label');
  if (label !== null) label.hidden = values.size < 2;
}

const valuesOf = (item: HTMLElement, name: string) => (item.dataset[name] ?? '').split('|').filter((value) => value !== '');
/** Which data of an item a choice is about. */
const fieldOf = (select: HTMLSelectElement) => select.dataset['by'] ?? '';
const isEmpty = (element: Element) => element.querySelector('.duty:not([hidden])') === null;

function hideWithHeading(list: Element): void {
  const heading = list.previousElementSibling;
  for (const each of [list, ...(heading?.matches('h3, h4') === true ? [heading] : [])])
    if (each instanceof HTMLElement) each.hidden = isEmpty(list);
}

/** A section is named by its heading, to which the contents of the page lead. */
function hideWithWays(group: HTMLElement): void {
  group.hidden = isEmpty(group);
  const heading = group.getAttribute('aria-labelledby');
  if (heading === null) return;
  for (const way of document.querySelectorAll<HTMLElement>(`main li:has(> a[href="#${heading}"])`)) way.hidden = group.hidden;
}

customElements.define('duty-filter', DutyFilter);
