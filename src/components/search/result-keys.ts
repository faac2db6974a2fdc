/** Which link a key leads to from the one at `at` (-1: the field). */
function target(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/**
 * Arrow keys go through what was found, results and their places alike: down from the field to the first, up from the first back
 * to it; Home and End go to the first and last. Escape clears the field; in an empty field it leaves it, among the results it goes back.
 */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, clear: () => void): void {
  root.addEventListener('keydown', (event) => {
    const links = [
      ...root.querySelectorAll<HTMLElement>('[data-part="direct-list"] a, [data-part="duty-list"] a, [data-part="results"] a'),
    ].filter((link) => link.offsetParent !== null);
    const inField = event.target === input;
    const at = links.findIndex((link) => link === event.target);
    if (!inField && at < 0) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!inField) input.focus();
      else if (input.value === '') input.blur();
      else clear();
      return;
    }
    if (links.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = target(event.key, at, links.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) input.focus();
    else links[to]?.focus();
  });
}
