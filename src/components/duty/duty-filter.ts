/**
 * `<duty-filter>`: narrows the duties of a page to one document or theme. Without script there is no filter and all duties are read; with it the
 * choices are those that the duties of the page have. Headings with nothing under them are hidden with what they head.
 */
class DutyFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const items = [...document.querySelectorAll<HTMLElement>('.duty[data-document]')];
    for (const select of form.querySelectorAll('select')) fill(select, items);
    form.hidden = items.length < 2;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.narrow(form, items));
  }

  private narrow(form: HTMLFormElement, items: readonly HTMLElement[]): void {
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    for (const item of items) item.hidden = !chosen.every(({ name, value }) => valuesOf(item, name).includes(value));
    for (const list of document.querySelectorAll('ul:has(> .duty)')) hideWithHeading(list);
    for (const group of document.querySelectorAll<HTMLElement>('.role-group')) group.hidden = isEmpty(group);
    const shown = items.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = (this.dataset['shown'] ?? '%').replace('%', String(shown));
  }
}

/** Offers what the items have, in the order of the page; a choice of one is none. */
function fill(select: HTMLSelectElement, items: readonly HTMLElement[]): void {
  const values = new Set(items.flatMap((item) => valuesOf(item, select.name)));
  for (const value of values) select.append(new Option(value, value));
  const label = select.closest('label');
  if (label !== null) label.hidden = values.size < 2;
}

const valuesOf = (item: HTMLElement, name: string) => (item.dataset[name] ?? '').split('|').filter((value) => value !== '');
const isEmpty = (element: Element) => element.querySelector('.duty:not([hidden])') === null;

function hideWithHeading(list: Element): void {
  const heading = list.previousElementSibling;
  for (const each of [list, ...(heading?.matches('h3, h4') === true ? [heading] : [])])
    if (each instanceof HTMLElement) each.hidden = isEmpty(list);
}

customElements.define('duty-filter', DutyFilter);
