/**
 * `<due-month>`: shows what is due in the month of today, in Vietnam, or what is due next. All days stand in the page already, each with its
 * last day (`data-last`, an ISO day); nothing is computed here but which of them are of this month, and which of those are over.
 */
class DueMonth extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const list = this.querySelector('.this-month');
    const status = this.querySelector('.now');
    if (!(list instanceof HTMLElement) || !(status instanceof HTMLElement)) return;
    const later = this.querySelector('template')?.content.querySelectorAll<HTMLElement>('[data-last]') ?? [];
    const all = [...this.querySelectorAll<HTMLElement>('details [data-last]'), ...later];
    const month = all.filter((item) => last(item).startsWith(today.slice(0, 7)));
    const next = all.filter((item) => last(item) >= today);
    const open = month.some((item) => last(item) >= today);
    const nearest = next.filter((item) => last(item) === last(next[0]));
    list.replaceChildren(...(open ? month : [...month, ...nearest]).map((item) => this.entry(item, today)));
    list.hidden = list.childElementCount === 0;
    status.hidden = open;
    status.textContent = open ? '' : ((next.length > 0 ? this.dataset['next'] : this.dataset['none']) ?? '');
    this.querySelector('details')?.removeAttribute('open');
  }

  /** A copy of an entry; one that is over says so. */
  private entry(item: HTMLElement, today: string): Node {
    const copy = item.cloneNode(true);
    const day = copy instanceof HTMLElement ? copy.querySelector('.day') : null;
    if (day !== null && last(item) < today) day.append(` ${this.dataset['over'] ?? ''}`);
    return copy;
  }
}

const last = (item: HTMLElement | undefined) => item?.dataset['last'] ?? '';

customElements.define('due-month', DueMonth);
