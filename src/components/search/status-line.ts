/** So long after the last change the line is read out: who types on is not spoken to. */
const quiet = 700;

/**
 * Says how a search stands: at once to the eye, and to a screen reader only when the reader has stopped typing and the words have
 * come to rest. The region that is read out (`role="status"`) holds the same words.
 */
export class StatusLine {
  readonly #seen: HTMLElement;
  readonly #spoken: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(seen: HTMLElement, spoken: HTMLElement) {
    this.#seen = seen;
    this.#spoken = spoken;
  }

  say(words: string): void {
    this.#seen.textContent = words;
    this.hold();
  }

  /** Begins the wait anew, with every key. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#spoken.textContent !== this.#seen.textContent) this.#spoken.textContent = this.#seen.textContent;
    }, quiet);
  }
}
