/**
 * `<due-month>`: shows what comes next in the month of today, in Vietnam, or after it, and folds what is over this month. All days stand in the
 * page already, each with its last day (`data-last`, an ISO day); nothing is computed here but which of them are of this month, and over. After
 * the last day that the build computed (`data-until`) it says that it knows no more.
 */
class DueMonth extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const later = this.querySelector('template')?.content.querySelectorAll<HTMLElement>('[data-last]') ?? [];
    const all = [...this.querySelectorAll<HTMLElement>('.year [data-last]'), ...later];
    const month = all.filter((item) => last(item).startsWith(today.slice(0, 7)));
    const open = month.filter((item) => last(item) >= today);
    const ahead = all.filter((item) => last(item) >= today);
    const coming = open.length > 0 ? open : ahead.filter((item) => last(item) === last(ahead[0]));
    this.show('.coming', coming);
    this.show(
      '.over',
      month.filter((item) => last(item) < today),
    );
    if (open.length === 0) this.say(ahead.length > 0 ? 'next' : today > (this.dataset['until'] ?? '') ? 'stale' : 'none');
    this.querySelector('.year')?.removeAttribute('open');
  }

  /** Copies entries into the list of a part, and counts them in its summary. */
  private show(part: string, items: readonly HTMLElement[]): void {
    const box = this.querySelector<HTMLElement>(part);
    if (box === null) return;
    box.querySelector('ul')?.replaceChildren(...items.map((item) => item.cloneNode(true)));
    const summary = box.querySelector('summary');
    if (summary !== null) summary.textContent = (box.dataset['summary'] ?? '%').replace('%', String(items.length));
    box.hidden = items.length === 0;
  }

  private say(words: 'next' | 'none' | 'stale'): void {
    const status = this.querySelector<HTMLElement>('.now');
    if (status === null) return;
    status.textContent = this.dataset[words] ?? '';
    status.hidden = false;
  }
}

const last = (item: HTMLElement | undefined) => item?.dataset['last'] ?? '';

customElements.define('due-month', DueMonth);
