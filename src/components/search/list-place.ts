/** Where a reader was in the list: how many results it showed, and how far down the page. */
export interface Place {
  readonly limit: number;
  readonly top: number;
}

/** Keeps the place in the browser's entry for this page, so that “back” comes to it; nothing of it is in the address. */
export function leavePlace(limit: number): void {
  history.replaceState({ place: { limit, top: scrollY } }, '');
}

/** The place that was left in this entry, if one was. */
export function readPlace(state: unknown): Place | undefined {
  const { place } = Object(state) as { readonly place?: unknown };
  const { limit, top } = Object(place) as { readonly limit?: unknown; readonly top?: unknown };
  return typeof limit === 'number' && typeof top === 'number' ? { limit, top } : undefined;
}
