import { part } from './template.ts';

/** How a query was read, and the address that asks for what was typed, letter for letter. */
export interface Reading {
  readonly text: string;
  /** `writeFragment({ ...state, literal: true })`. */
  readonly literalHref: string;
}

/** Says how the query was read; nothing where it was read as typed. */
export function showReading(root: ParentNode, reading: Reading | undefined): void {
  part(root, 'reading', HTMLElement).hidden = reading === undefined;
  if (reading === undefined) return;
  part(root, 'reading-text', HTMLElement).textContent = reading.text;
  part(root, 'literal', HTMLAnchorElement).href = reading.literalHref;
}
