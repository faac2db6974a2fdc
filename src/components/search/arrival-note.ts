import type { Plan, Term } from '../../domain/search/plan.ts';

/**
 * What a page is told by the search: which words to mark. It lies in the tab's own storage, never in an address or a request,
 * and is thrown away when it is read (docs/decisions/0005-search.md).
 */
const key = 'tim-thay';

export interface ArrivalNote {
  /** The page it is for. */
  readonly path: string;
  readonly accented: boolean;
  readonly terms: readonly Pick<Term, 'text' | 'size'>[];
}

/** Leaves the words of a query for the page that a reader goes to. Where storage is refused, that page simply shows no marks. */
export function leaveNote(path: string, { accented, terms }: Plan): void {
  const note: ArrivalNote = { path, accented, terms: terms.map(({ text, size }) => ({ text, size })) };
  try {
    sessionStorage.setItem(key, JSON.stringify(note));
  } catch {
    return;
  }
}

/** Takes the note that was left for this page; a note for another page is thrown away. */
export function takeNote(path: string): ArrivalNote | undefined {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (text === null) return undefined;
  const note: unknown = JSON.parse(text);
  return isNote(note) && note.path === path ? note : undefined;
}

function isNote(value: unknown): value is ArrivalNote {
  if (typeof value !== 'object' || value === null) return false;
  const { path, accented, terms } = value as Partial<Record<keyof ArrivalNote, unknown>>;
  return typeof path === 'string' && typeof accented === 'boolean' && Array.isArray(terms) && terms.every(isTerm);
}

function isTerm(value: unknown): boolean {
  const { text, size } = (value ?? {}) as Partial<Record<keyof Term, unknown>>;
  return typeof text === 'string' && (size === 1 || size === 2);
}
