import { cite } from '../../domain/law/cite.ts';
import { officialLines } from './official-lines.ts';

/**
 * `<law-text>`: when a reader follows a provision's number, offers to copy its link or its citation, right under it.
 * It needs a tap or a key, never hover; Escape closes it and goes back to the number.
 * What a reader marks and copies across several provisions is the law's words alone, without what the portal says between them.
 */
class LawText extends HTMLElement {
  private tools: HTMLElement | undefined;
  private opener: HTMLElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.onClick(event));
    this.addEventListener('copy', (event) => this.onCopy(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.tools?.isConnected === true) this.close();
    });
  }

  private onCopy(event: ClipboardEvent): void {
    const words = officialLines(document.getSelection());
    if (words === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  }

  private onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const opener = target?.closest<HTMLElement>('a.no');
    const action = target?.closest<HTMLElement>('[data-copy]')?.dataset['copy'];
    if (opener !== null && opener !== undefined) this.open(opener);
    else if (action === 'close') this.close();
    else if (action !== undefined) void this.copy(action);
  }

  private open(opener: HTMLElement): void {
    const row = opener.closest('.row');
    const anchor = opener.closest('.unit')?.id ?? '';
    this.tools ??= this.makeTools();
    if (row === null || this.tools === undefined) return;
    this.opener = opener;
    this.tools.setAttribute('aria-label', this.say('group', cite({ anchor }, { citation: this.dataset['name'] ?? '' })));
    this.status('');
    row.after(this.tools);
    // After the browser has gone to the provision, the keyboard goes on from the offer.
    requestAnimationFrame(() => this.tools?.querySelector('button')?.focus({ preventScroll: true }));
  }

  private makeTools(): HTMLElement | undefined {
    const copy = this.querySelector('template')?.content.cloneNode(true);
    return copy instanceof DocumentFragment ? (copy.querySelector<HTMLElement>('.copy-tools') ?? undefined) : undefined;
  }

  private close(): void {
    this.tools?.remove();
    this.opener?.focus({ preventScroll: true });
  }

  private async copy(action: string): Promise<void> {
    const anchor = this.opener?.closest('.unit')?.id ?? '';
    const text =
      action === 'link' ? new URL(`#${anchor}`, location.href).href : cite({ anchor }, { citation: this.dataset['citation'] ?? '' });
    try {
      await navigator.clipboard.writeText(text);
      this.status(this.say('copied', text));
    } catch {
      const output = document.createElement('output');
      output.textContent = text;
      this.status(this.dataset['failed'] ?? '', output);
    }
  }

  /** A sentence of the page with its gap filled; sentences come from the page, in Vietnamese. */
  private say(name: string, words: string): string {
    return (this.dataset[name] ?? '%').replace('%', () => words);
  }

  private status(text: string, ...more: Node[]): void {
    this.tools?.querySelector('[role="status"]')?.replaceChildren(text, ...more);
  }
}

customElements.define('law-text', LawText);
