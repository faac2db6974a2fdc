/** `<law-contents>`: marks in the contents the provision that stands at the top of the screen, and keeps the mark in view. */
class LawContents extends HTMLElement {
  private readonly links = new Map<Element, HTMLAnchorElement>();
  private readonly reading = new Set<Element>();

  connectedCallback(): void {
    // A line an eighth of the screen below its top: what crosses it is being read.
    const observer = new IntersectionObserver((changes) => this.onCrossing(changes), { rootMargin: '-12.5% 0px -87% 0px' });
    for (const link of this.querySelectorAll('a')) {
      const unit = document.getElementById(link.hash.slice(1));
      if (unit === null) continue;
      this.links.set(unit, link);
      observer.observe(unit);
    }
  }

  private onCrossing(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.reading.add(target);
      else this.reading.delete(target);
    }
    // In the order of the contents the last is the innermost.
    const current = [...this.links].filter(([unit]) => this.reading.has(unit)).at(-1)?.[1];
    for (const link of this.links.values()) if (link !== current) link.removeAttribute('aria-current');
    if (current === undefined || current.hasAttribute('aria-current')) return;
    current.setAttribute('aria-current', 'true');
    this.keepInView(current);
  }

  private keepInView(link: HTMLElement): void {
    const list = this.closest('nav');
    if (list === null) return;
    const [place, box] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
    if (place.top < box.top || place.bottom > box.bottom) list.scrollTop += place.top - box.top - list.clientHeight / 3;
  }
}

customElements.define('law-contents', LawContents);
